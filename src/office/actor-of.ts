import type { Actor } from '../people/actor.ts'
import type { Member } from '../people/member.ts'

/** Whoever asks, as the trail names them; a stranger leaves no mark. */
export function actorOf(member: Member | null): Actor {
  return member === null ? { role: 'stranger', hash: null } : { role: member.role, hash: member.hash }
}

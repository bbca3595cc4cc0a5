import type { Message } from '../../ask/message.ts'
import { workspaceOf } from '../../people/workspace-of.ts'

type Asked = Pick<Message, 'person' | 'from'>

/**
 * Where a person alone is told: their own chat, which is addressed as they are. Where a platform has workspaces it is
 * in the one in which they ask, also where they belong to another. An address for one answer only, as Slack’s for the
 * eyes of one person, is never written to later.
 */
export function ownAddress({ person, from }: Asked): string {
  const [platform, workspace] = from.split(':')
  if (workspaceOf(person) === null || workspace === undefined) return person
  return `${platform}:${workspace}:${person.slice(person.lastIndexOf(':') + 1)}`
}

/**
 * The room in which somebody asks; null in a chat of their own. A topic is a room by itself, a thread below a message
 * is not, and what is asked in a room for one’s own eyes is asked there all the same.
 */
export function roomAddress({ person, from }: Asked): string | null {
  const room = workspaceOf(person) === null ? from : from.split(':').slice(0, 3).join(':')
  return room === ownAddress({ person, from }) ? null : room
}

/** Whether the answer is for the person’s eyes alone in a room of others: an address that names, after the room, them. */
export function isForOwnEyes({ person, from }: Asked): boolean {
  const user = person.slice(person.lastIndexOf(':') + 1)
  return workspaceOf(person) !== null && from !== ownAddress({ person, from }) && from.endsWith(`:${user}`)
}

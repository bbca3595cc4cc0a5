import { isForOwnEyes, ownAddress, roomAddress } from '../../alerts/kept/told-address.ts'
import type { SubscriptionSteward } from '../../alerts/kept/subscription-steward.ts'
import { answering, type Answering } from '../../answers/answering.ts'
import { mayDoWhat } from '../../people/actor.ts'
import type { Member } from '../../people/member.ts'
import { ADDRESS } from '../../people/sealing-purposes.ts'
import type { OfficeRequest } from '../office-answer.ts'
import type { AlertDesk } from './alert-desk.ts'

/** A chat, as it is addressed and as its keyed hash. */
export interface ToldChat {
  readonly address: string
  readonly hash: string
}

/** Something that a member asks about alerts. */
export interface AlertRequest {
  readonly desk: AlertDesk
  readonly answering: Answering
  readonly member: Member
  /** The person’s own chat. */
  readonly own: ToldChat
  /** The room before whose eyes it is asked; null where only the person reads the answer. */
  readonly room: ToldChat | null
  /** What the person may change: their own, and as a reviewer or administrator those of the room in which they are. */
  readonly steward: SubscriptionSteward
  /** Epoch milliseconds. */
  readonly at: number
  /** It is asked in a room, though for the person’s own eyes. */
  readonly isAside: boolean
}

/** What a room is told is decided by those whom administrators trusted with it. */
export const ROOM_ROLE = 'reviewer'

/** Before others everybody is answered from what readers may see. */
export function alertRequest(desk: AlertDesk, { message, query, member }: OfficeRequest): AlertRequest | null {
  if (member === null) return null
  const { sealing } = desk.store
  const chat = (address: string): ToldChat => ({ address, hash: sealing.hash(address, ADDRESS) })
  const at = desk.now()
  const place = roomAddress(message)
  const isShared = message.privacy === 'group'
  const knowledge = desk.knowledge.of(isShared ? 'reader' : member.role)
  return {
    desk,
    member,
    at,
    answering: answering(query, knowledge, () => Temporal.Instant.fromEpochMilliseconds(at)),
    own: chat(ownAddress(message)),
    room: isShared && place !== null ? chat(place) : null,
    steward: {
      owner: member.hash,
      room: place !== null && mayDoWhat(ROOM_ROLE, member.role) ? chat(place).hash : null,
    },
    isAside: isForOwnEyes(message),
  }
}

/** Whether it is asked in a room whose alerts are not the person’s to decide. */
export function isRoomForbidden({ room, steward }: AlertRequest): boolean {
  return room !== null && steward.room === null
}

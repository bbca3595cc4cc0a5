import type { QuietHours } from '../../alerts/subscription.ts'
import { zoneActions } from '../../alerts/subscriptions/draft-actions.ts'
import { draftReply } from '../../alerts/subscriptions/draft-reply.ts'
import { wishCommand } from '../../alerts/subscriptions/wish-command.ts'
import type { WishReading } from '../../alerts/subscriptions/wish-reading.ts'
import type { Action, Reply } from '../../reply/reply.ts'
import { openTo, withNote } from './alert-sentences.ts'
import type { AlertRequest } from './alert-request.ts'

interface Drafted {
  readonly reading: WishReading
  /** The person, or the room, has said in which zone they live. */
  readonly isZoneKnown: boolean
  /** It takes the place of one that is kept. */
  readonly isChange: boolean
}

/** A wish read back, with what only a running instance knows: that the zone was never said, and that a room is told. */
export function draft(request: AlertRequest, { reading, isZoneKnown, isChange }: Drafted): Reply {
  const { answering, room } = request
  const { words } = answering
  const isZoneOpen = !isZoneKnown && reading.wish.zone === 'UTC'
  const codes = new Set(reading.faults.map(({ code }) => code))
  const drafted = draftReply(answering, reading)
  const zoned = isZoneOpen ? withZones(request, reading, drafted) : drafted
  const noted = isZoneOpen && codes.size === 0 ? withNote(zoned, words.say('alerts-zone-open')) : zoned
  const forRoom = room === null || isChange ? noted : withNote(noted, words.say('alerts-for-room'))
  return isNamed(request, reading) ? forRoom : openTo(request, forRoom, [reading.wish])
}

/** As it is by default where the zone is known (`readWish`). */
const NIGHT: QuietHours = { from: '22:00', to: '07:00', weekdays: [1, 2, 3, 4, 5, 6, 7], flashPasses: false }

/** Behind the draft’s own buttons, the usual zones; where one is needed, UTC beside them. */
function withZones({ answering }: AlertRequest, reading: WishReading, drafted: Reply): Reply {
  const { wish, faults, subscription, assumed } = reading
  const codes = new Set(faults.map(({ code }) => code))
  if (codes.size === 0) {
    const zoned = assumed.includes('no-quiet') ? { ...wish, quiet: NIGHT } : wish
    return { ...drafted, actions: [...drafted.actions, ...zoneActions(answering, zoned, { subscription })] }
  }
  if (codes.size > 1 || !codes.has('zone-needed')) return drafted
  const utc: Action = { label: 'UTC', ask: wishCommand({ ...wish, zone: 'UTC' }, { subscription }) }
  return { ...drafted, actions: [...drafted.actions.slice(0, -1), utc, ...drafted.actions.slice(-1)] }
}

/** Somebody, or a record, was named, whether or not they can be followed: that is for the asker alone. */
function isNamed({ answering: { query } }: AlertRequest, { faults, candidates }: WishReading): boolean {
  const isOfRecord = faults.some(({ code }) => NAMING.has(code))
  return isOfRecord || candidates.length > 0 || query.names.length > 0 || query.facets.persons.length > 0
}

const NAMING: ReadonlySet<string> = new Set([
  'unknown-person',
  'several-persons',
  'not-a-name',
  'unknown-case',
  'several-cases',
  'unknown-id',
  'of-another-origin',
  'case-elsewhere',
  'note-too-long',
])

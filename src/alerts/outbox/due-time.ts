import { DELIVERY_CLASSES } from '../alert-event.ts'
import { nextDigest } from '../timing/digest-times.ts'
import { nextAudible } from '../timing/quiet-hours.ts'
import type { Chat } from './chats.ts'
import { isOfWrong, type PlannedRow } from './planned-rows.ts'

/** When a row is to be sent: what is claimed first, not before when (0: at once), and whether in a digest. */
export interface DueTime {
  readonly rank: number
  readonly at: number
  readonly isGathered: boolean
}

const GATHERED_RANK = DELIVERY_CLASSES.indexOf('digest')

/**
 * A chat that asked for digests is told in the next one, of whatever class; what was wrong is put right at once, or the
 * error would be relied on until then. FLASH, and a retraction that protects someone, wait for nothing; all else waits
 * for the end of quiet hours.
 */
export function dueTime(
  { about, class: of, withDigest }: Pick<PlannedRow, 'about' | 'class' | 'withDigest'>,
  { lead, lastDigest }: Pick<Chat, 'lead' | 'lastDigest'>,
  now: number,
): DueTime {
  if (withDigest !== null) return { rank: GATHERED_RANK, at: withDigest, isGathered: true }
  const rank = DELIVERY_CLASSES.indexOf(of)
  if (lead === null) return { rank, at: 0, isGathered: false }
  if (lead.rhythm.kind !== 'instant' && !isOfWrong(about)) {
    const at = nextDigest(now, lead.rhythm, lead.zone, lastDigest)
    return { rank: GATHERED_RANK, at, isGathered: true }
  }
  if (of === 'flash' || about.isProtective) return { rank, at: 0, isGathered: false }
  const audible = nextAudible(now, lead.quiet, lead.zone)
  return { rank, at: audible > now ? audible : 0, isGathered: false }
}

import type { Answering } from '../../answers/answering.ts'
import type { Action } from '../../reply/reply.ts'
import type { Rhythm, SubscriptionWish } from '../subscription.ts'
import { wishCommand, type WishCommandParts } from './wish-command.ts'
import { cityOfZone, OFFERED_ZONES } from './zone-cities.ts'

/** The nine in the morning of the first working day, when a digest is asked for by a button. */
const WEEKLY: Rhythm = { kind: 'weekly', weekday: 1, at: '09:00' }
const NIGHT = { from: '22:00', to: '07:00', weekdays: [1, 2, 3, 4, 5, 6, 7], flashPasses: false }

/** The next steps with a draft: keep it, turn a part of it, or leave it. */
export function draftActions({ words }: Answering, wish: SubscriptionWish, parts: WishCommandParts): readonly Action[] {
  const turned = (change: Partial<SubscriptionWish>): string => wishCommand({ ...wish, ...change }, parts)
  const isInstant = wish.rhythm.kind === 'instant'
  return [
    { label: words.say('wish-action-save'), ask: wishCommand(wish, { ...parts, isSaved: true }) },
    isInstant
      ? { label: words.say('wish-action-weekly'), ask: turned({ rhythm: WEEKLY }) }
      : { label: words.say('wish-action-instant'), ask: turned({ rhythm: { kind: 'instant' } }) },
    ...(wish.quiet === null && isInstant
      ? [{ label: words.say('wish-action-quiet'), ask: turned({ quiet: NIGHT }) }]
      : []),
    ...(wish.quiet === null ? [] : [{ label: words.say('wish-action-no-quiet'), ask: turned({ quiet: null }) }]),
    ...flashAction(words.say, wish, turned),
    { label: words.say('wish-action-cancel'), ask: '/alerts' },
  ]
}

/** FLASH comes at once whatever the rhythm only where alerts do. */
function flashAction(
  say: Answering['words']['say'],
  { quiet, rhythm }: SubscriptionWish,
  turned: (change: Partial<SubscriptionWish>) => string,
): readonly Action[] {
  if (quiet === null || rhythm.kind !== 'instant') return []
  const label = say(quiet.flashPasses ? 'wish-action-flash-quiet' : 'wish-action-flash')
  return [{ label, ask: turned({ quiet: { ...quiet, flashPasses: !quiet.flashPasses } }) }]
}

/** The usual zones, for one whose zone is not known or was wrong. */
export function zoneActions({ words }: Answering, wish: SubscriptionWish, parts: WishCommandParts): readonly Action[] {
  return OFFERED_ZONES.map((zone) => ({
    label: cityOfZone(zone, words.language),
    ask: wishCommand({ ...wish, zone }, parts),
  }))
}

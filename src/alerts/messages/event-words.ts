import type { Words } from '../../locales/words.ts'
import type { AlertEvent } from '../alert-event.ts'

/** “Germany → Tajikistan”; one country where the origin state acted at home, or where nobody says in which other. */
export function pairWords({ host, origins }: Pick<AlertEvent, 'host' | 'origins'>, words: Words): string {
  const others = origins.filter((origin) => origin !== host)
  const to = words.list(others.map(words.country))
  const from = host === null ? '' : words.country(host)
  return [from, to].filter(Boolean).join(' → ')
}

/** “FLASH · A-2026-014 · removal imminent · Germany → Tajikistan · likely”: no name of a person, for notifications show it. */
export function headlineText(event: AlertEvent, words: Words): string {
  return [
    ...unconfirmedFirst(event, words),
    words.say(`alert-class-${event.class}`),
    event.event,
    words.say(`alert-type-${event.type}`),
    pairWords(event, words),
    ...certaintyLast(event, words),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What nobody has confirmed says so before all else. */
export function unconfirmedFirst({ certainty }: Pick<AlertEvent, 'certainty'>, words: Words): readonly string[] {
  return certainty === 'unconfirmed' ? [words.say('alert-unconfirmed')] : []
}

/** How sure it is, where that was not said before all else. */
export function certaintyLast({ certainty }: Pick<AlertEvent, 'certainty'>, words: Words): readonly string[] {
  return certainty === 'unconfirmed' ? [] : [words.say(`alert-certainty-${certainty}`)]
}

import type { Person, PersonStatus } from '../../../knowledge/records/person.ts'
import { spanOf } from '../../../knowledge/records/record-date.ts'
import type { Words } from '../../locales/words.ts'

type Stay = Person['hosts'][number]

/** Last known statuses that leave it open whether a stay abroad goes on. After any other it is over. */
const MAY_BE_ABROAD: ReadonlySet<PersonStatus> = new Set([
  'at-liberty-abroad',
  'facing-removal',
  'detained-abroad',
  'unknown',
])

/**
 * The host countries of a person, “Lithuania 2015–2017 → Poland 2018–…”. An arrow only where the dates say what came
 * first. A stay without an end is open (“…”) while the person may be abroad, and ended on an unknown day (“?”) after.
 */
export function journeyText({ hosts, status }: Person, words: Words): string {
  const end = MAY_BE_ABROAD.has(status.lastKnown ?? status.value) ? '…' : '?'
  return hosts
    .map((stay, place) => {
      const before = hosts[place - 1]
      const joint = before === undefined ? '' : follows(before, stay) ? ' → ' : ' · '
      return `${joint}${stayText(stay, words, end)}`
    })
    .join('')
}

function stayText({ country, from, to }: Stay, words: Words, end: string): string {
  if (!from && !to) return words.country(country)
  if (from && from === to) return `${words.country(country)} ${words.date(from)}`
  return `${words.country(country)} ${from ? words.date(from) : '…'}–${to ? words.date(to) : end}`
}

/** The first ended no later than the second began, as far as both dates tell, and not the other way round as well. */
function follows(first: Stay, second: Stay): boolean {
  return endedBy(first.to, second.from) && !endedBy(second.to, first.from)
}

function endedBy(end: string | null, start: string | null): boolean {
  const [ended, began] = [spanOf(end), spanOf(start)]
  return ended !== undefined && began !== undefined && ended.first <= began.last
}

import type { RemovalEvent } from '../../../knowledge/removals/removal-events.ts'
import { whatFollowed, type PersonAfterRemoval } from '../../../knowledge/removals/what-followed.ts'
import type { RecordItem } from '../../reply/block.ts'
import { plain, strong, type Line } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'

/** A removal in a list: from where, when, who, how; then what followed, or that nobody knows. */
export function removalItem(answering: Answering, event: RemovalEvent, number: number | null): RecordItem {
  const { words, claim } = answering
  const [first] = event.incidents
  const when = words.date(event.date) || words.say('undated')
  const title = `${words.country(event.host)} → ${words.country(event.origin)}, ${when}`
  return {
    number,
    id: first?.id ?? '',
    title: claim(
      [strong(title), ` · ${whoWasRemoved(answering, event)} · ${words.say(`type-${event.type}`)}`],
      event.sources,
    ),
    details: [
      ...fates(answering, event),
      ...(event.corroborated ? [] : [plain(words.say('confidence-single-source'))]),
    ],
  }
}

function whoWasRemoved({ knowledge, words }: Answering, { persons, unnamed }: RemovalEvent): string {
  const names = persons.map((id) => knowledge.records.person(id)?.name ?? id)
  const shown = names.length > 4 ? [...names.slice(0, 3), words.say('and-others', { count: names.length - 3 })] : names
  return (
    [...shown, ...(unnamed > 0 ? [words.say('unnamed', { count: unnamed })] : [])].join(', ') ||
    words.say('nobody-named')
  )
}

/** The worst that is known of each named person, or of the group where nobody's own fate is recorded. */
function fates(answering: Answering, event: RemovalEvent): readonly Line[] {
  const { knowledge, words } = answering
  const followed = whatFollowed(event, knowledge.records)
  const told = followed.persons.flatMap((person) => fateLine(answering, person, event.persons.length > 1))
  if (told.length > 0) return told.slice(0, LONGEST_LIST)
  return [plain(followed.fate === 'unknown' ? words.say('fate-unknown') : `→ ${words.say(`outcome-${followed.fate}`)}`)]
}

/** People of one mass removal whose fates are listed; the record itself lists them all. */
const LONGEST_LIST = 6

function fateLine(answering: Answering, after: PersonAfterRemoval, isOneOfSeveral: boolean): readonly Line[] {
  const { knowledge, words, claim } = answering
  if (after.fate === 'unknown') return []
  const { fate } = after
  const told = after.consequences.findLast(({ fates }) => fates.includes(fate))
  const sentence = fate === 'prison-sentence' ? after.sentences.at(-1) : undefined
  const source = sentence?.incident ?? told?.incident
  const date = words.date(sentence?.date ?? told?.date ?? null)
  const years = sentence?.years && !sentence.shared ? `, ${words.say('years', { years: sentence.years })}` : ''
  const who = isOneOfSeveral ? `${knowledge.records.person(after.person)?.name ?? after.person}: ` : ''
  return [claim(`→ ${who}${words.say(`outcome-${fate}`)}${years}${date ? ` (${date})` : ''}`, source?.sources ?? [])]
}

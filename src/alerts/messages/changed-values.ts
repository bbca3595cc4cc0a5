import type { FieldChange } from '../../../knowledge/records/changes/field-change.ts'
import type { Answering } from '../../answers/answering.ts'
import type { Line } from '../../reply/line.ts'
import type { AlertEvent } from '../alert-event.ts'
import { plannedWords } from './time-words.ts'

interface ShownChange {
  readonly label: string
  readonly value: Line
}

/** What changed, field by field: old → new, or what is known now where nothing was known. */
export function changedValues(answering: Answering, { changes, record }: AlertEvent): readonly ShownChange[] {
  const { words, claim, knowledge } = answering
  const entry = knowledge.records.find(record)
  const sources = entry && 'sources' in entry.record ? entry.record.sources : []
  return changes.map(({ field, before, after }) => {
    const [was, is] = [before, after].map((value) => shown(answering, field, value))
    return {
      label: words.say(`alert-field-${field.replaceAll('.', '-')}`),
      value: claim(
        was ? words.say('alert-changed', { was, is: is || words.say('alert-nothing') }) : (is ?? ''),
        sources,
      ),
    }
  })
}

/** Fields whose values are words of the locale, with the stem of their messages. */
const SAID: ReadonlyMap<string, string> = new Map([
  ['type', 'type-'],
  ['outcome.type', 'outcome-'],
  ['outcome', 'case-outcome-'],
  ['direction', 'direction-'],
  ['interimMeasure', 'interim-'],
  ['removalCarriedOut', 'carried-out-'],
  ['status.value', 'status-'],
  ['certainty', 'alert-certainty-'],
  ['measure', 'measure-'],
  ['event', 'alert-type-'],
])
const COUNTRIES: ReadonlySet<string> = new Set(['host', 'origin', 'destination', 'respondent', 'origins'])
const DATES: ReadonlySet<string> = new Set(['date', 'outcome.date', 'finalOn'])

function shown(answering: Answering, field: FieldChange['field'], value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return answering.words.list(value.map((one) => shownOne(answering, field, one)))
  return shownOne(answering, field, value)
}

function shownOne({ words, knowledge }: Answering, field: FieldChange['field'], value: unknown): string {
  const { records } = knowledge
  const text = String(value)
  const stem = SAID.get(field)
  if (stem !== undefined && words.has(`${stem}${text}`)) return words.say(`${stem}${text}`)
  if (COUNTRIES.has(field)) return words.country(text)
  if (DATES.has(field)) return words.date(text)
  if (field === 'scheduledFor') return plannedWords(text, words)
  if (field === 'period') return text.split('/').map(words.date).join(' – ')
  if (field === 'persons') return records.person(text)?.name ?? words.say('alert-person-gone')
  if (field === 'laterTreatment') return records.case(text)?.name ?? text
  if (field === 'outcome.sentenceYears' && typeof value === 'number') return words.say('years', { years: value })
  if (typeof value === 'number') return words.number(value)
  return value === true ? words.say('alert-recorded') : text
}

import type { Words } from '../../locales/words.ts'
import type { AlertEvent } from '../alert-event.ts'

type Undoing = 'people' | 'time' | 'place' | 'outcome' | 'judgment'

const BY_FIELD: ReadonlyMap<string, Undoing> = new Map([
  ['persons', 'people'],
  ['unnamedPersons', 'people'],
  ['name', 'people'],
  ['date', 'time'],
  ['scheduledFor', 'time'],
  ['host', 'place'],
  ['origin', 'place'],
  ['origins', 'place'],
  ['destination', 'place'],
  ['respondent', 'place'],
  ['type', 'outcome'],
  ['outcome.type', 'outcome'],
  ['outcome.sentenceYears', 'outcome'],
  ['outcome.date', 'outcome'],
  ['status.value', 'outcome'],
  ['outcome', 'judgment'],
  ['direction', 'judgment'],
  ['interimMeasure', 'judgment'],
  ['provisionsViolated', 'judgment'],
  ['provisionsNotViolated', 'judgment'],
  ['reference', 'judgment'],
  ['court', 'judgment'],
])

/** What a reader who acted on the earlier text is to look at again; last, to pass it on. */
export function whatToUndo({ changes, list }: AlertEvent, words: Words): readonly string[] {
  const kinds = changes.flatMap(({ field }) => {
    // A judgment bears a name and a date of its own.
    if (list === 'cases' && (field === 'name' || field === 'date')) return ['judgment' as const]
    return BY_FIELD.get(field) ?? []
  })
  return [...[...new Set(kinds)].map((kind) => words.say(`alert-undo-${kind}`)), words.say('alert-undo-pass-on')]
}

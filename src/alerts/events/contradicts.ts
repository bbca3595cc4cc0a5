import type { FieldChange } from '../../../knowledge/records/changes/field-change.ts'

/** Outcomes in which one follows another without the first having been wrong. */
const MAY_FOLLOW: ReadonlyMap<unknown, readonly unknown[]> = new Map([
  [
    'pending',
    [null, 'killed', 'tortured', 'disappeared', 'prison-sentence', 'detained', 'released', 'removal-stopped'],
  ],
  ['detained', ['killed', 'tortured', 'disappeared', 'prison-sentence', 'released', 'removal-stopped', 'pending']],
  ['disappeared', ['killed', 'tortured', 'prison-sentence', 'detained', 'released', 'pending']],
  ['tortured', ['killed', 'disappeared', 'prison-sentence', 'released']],
  ['prison-sentence', ['killed', 'tortured', 'disappeared', 'released']],
  ['released', ['killed', 'disappeared']],
])
/** Interim measures are granted and then breached, in either system. */
const BREACHED_LATER: ReadonlyMap<unknown, unknown> = new Map([
  ['rule-39-granted', 'rule-39-breached'],
  ['committee-measure-granted', 'committee-measure-breached'],
])

/**
 * True where what was told no longer holds, so that a correction is owed. Not where the field was empty, grew or became
 * more precise, nor where the world moved on: an outcome that can follow the one before, a flight put off.
 */
export function contradicts({ field, before, after }: FieldChange): boolean {
  if (before === null) return false
  if (Array.isArray(before) && Array.isArray(after)) return !before.every((one) => after.includes(one))
  switch (field) {
    case 'outcome.type':
      return !(MAY_FOLLOW.get(before)?.includes(after) ?? false)
    case 'outcome':
      return before !== 'pending'
    case 'interimMeasure':
      return BREACHED_LATER.get(before) !== after
    case 'removalCarriedOut':
      return before !== 'no' || after !== 'yes'
    case 'scheduledFor':
      return after === null
    case 'unnamedPersons':
      return Number(after) < Number(before)
    default:
      return !isRefined(before, after)
  }
}

/** `2026-11` became `2026-11-18`, or `2026-11-24` got its hour. */
function isRefined(before: unknown, after: unknown): boolean {
  return (
    typeof before === 'string' &&
    typeof after === 'string' &&
    /^\d{4}(?:-\d{2}){0,2}$/.test(before) &&
    (after.startsWith(`${before}-`) || after.startsWith(`${before}T`))
  )
}

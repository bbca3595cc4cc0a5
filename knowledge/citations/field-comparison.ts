/** The fields of a citation that records can confirm. `formation`: Grand Chamber; `kind`: judgment, decision, just satisfaction. */
export type CitedField = 'reference' | 'name' | 'date' | 'respondent' | 'court' | 'formation' | 'kind' | 'outcome'

/**
 * One field of a citation beside the record: `agrees`; `short` (a usual shortening of the name); `differs`;
 * `unknown` where the record cannot tell; `not-cited`.
 */
export interface FieldComparison {
  readonly field: CitedField
  readonly agreement: 'agrees' | 'short' | 'differs' | 'unknown' | 'not-cited'
  /** As cited: numbers, a record date, ISO 3166-1 alpha-2 where the state is known, else the words. Empty where not cited. */
  readonly cited: string
  /** As recorded; empty where nothing is. */
  readonly recorded: string
}

/** The comparison of one field. */
export function comparisonOf(fields: readonly FieldComparison[], field: CitedField): FieldComparison | undefined {
  return fields.find((comparison) => comparison.field === field)
}

/** True where the field was cited and agrees, in full or in short. */
export function agrees(fields: readonly FieldComparison[], field: CitedField): boolean {
  const agreement = comparisonOf(fields, field)?.agreement
  return agreement === 'agrees' || agreement === 'short'
}

export function differs({ agreement }: FieldComparison): boolean {
  return agreement === 'differs'
}

import type { Verification } from '../../../knowledge/citations/verify-citation.ts'
import type { Words } from '../../locales/words.ts'
import { plain, type Line } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'

/** Fields of a citation in words, as “name, number, date”. */
export function comparedFields(words: Words, fields: readonly Verification['notChecked'][number][]): string {
  return [...new Set(fields)].map((field) => words.say(`citation-field-${field}`)).join(', ')
}

/** For each field that differs: what was cited, except of a personal message, and what is recorded. */
export function differenceLines({ words, query }: Answering, { differs }: Verification): readonly Line[] {
  return differs.map(({ field, cited, recorded }) =>
    plain(
      words.say(query.isPersonal ? 'verify-recorded' : 'verify-given', {
        field: words.say(`citation-field-${field}`),
        given: shown(words, field, cited),
        recorded: shown(words, field, recorded),
      }),
    ),
  )
}

function shown(words: Words, field: string, value: string): string {
  if (field === 'date' && /^\d{4}(-\d{2}){0,2}$/.test(value)) return words.date(value)
  return field === 'respondent' && /^[A-Z]{2}$/.test(value) ? words.country(value) : value
}

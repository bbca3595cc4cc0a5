import { stringify } from 'csv-stringify/sync'
import type { PackedJudgment, SourcePack } from './source-pack.ts'

/** Opens as UTF-8 in spreadsheet programs, which else read Cyrillic as their own code page. */
const BYTE_ORDER_MARK = '\ufeff'

/** A cell that a spreadsheet would run as a formula (owasp.org/www-community/attacks/CSV_Injection, 2026-11). */
const FORMULA = /^[=+\-@\t\r]/

/** The pack as one table: removals and judgments, a row each. */
export function packCsv(pack: SourcePack): Uint8Array {
  const urls = new Map(pack.sources.map(({ number, url }) => [number, url]))
  const links = (numbers: readonly number[]): string => numbers.map((number) => urls.get(number) ?? '').join(' ')
  const rows = [
    [
      'record',
      'type',
      'date',
      'host',
      'origin',
      'persons',
      'what',
      'what followed or was decided',
      'confidence',
      'adverse',
      'sources',
    ],
    ...pack.removals.map((one) => [
      one.ids.join(' '),
      one.kind,
      one.date,
      one.host,
      one.origin,
      one.persons,
      one.description,
      one.followed.join('; '),
      one.confidence,
      '',
      links(one.sources),
    ]),
    ...pack.judgments.map((one) => judgmentRow(one, 'no', links)),
    ...pack.adverse.map((one) => judgmentRow(one, 'yes', links)),
  ]
  return new TextEncoder().encode(BYTE_ORDER_MARK + stringify(rows.map((row) => row.map(harmless))))
}

/** `adverse` is whether the judgment is contrary authority for the person who resists removal. */
function judgmentRow(
  one: PackedJudgment,
  adverse: 'yes' | 'no',
  links: (numbers: readonly number[]) => string,
): readonly string[] {
  const { id, date, host, origin, persons, plainCitation, decision, holding, standing, sources } = one
  const decided = [`${decision}. ${holding}`, ...standing].join(' ')
  return [id, 'judgment', date, host, origin, persons, plainCitation, decided, '', adverse, links(sources)]
}

function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

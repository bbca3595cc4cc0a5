import { withPlainLetters } from './plain-letters.ts'
import { blankRanges } from './blank-ranges.ts'
import type { CaseReference, FoundReference } from './case-reference.ts'

type Kind = CaseReference['kind']

/** A form of reference that cannot be mistaken for a date, a fraction or a quantity. */
interface TypedForm {
  readonly kind: Kind
  readonly form: RegExp
  readonly value: (match: RegExpExecArray) => string
}

const TYPED_FORMS: readonly TypedForm[] = [
  { kind: 'itemid', form: /(?<!\d)001-\d{4,7}(?!\d)/g, value: ([whole]) => whole },
  {
    kind: 'report',
    form: /bailii\.org\/eu\/cases\/ECHR\/(\d{4})\/(\d{1,5})(?:\.html)?/gi,
    value: ([, year = '', number = '']) => `[${year}] ECHR ${Number(number)}`,
  },
  {
    kind: 'ecli',
    form: /(?:ECLI ?: ?[A-Z]{2} ?: ?[A-Z0-9]{1,7}|CE ?: ?ECHR|EU ?: ?[CTF]) ?: ?\d{4} ?: ?[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?/gi,
    value: ([whole]) =>
      `ECLI:${whole
        .toUpperCase()
        .replaceAll(' ', '')
        .replace(/^ECLI:/, '')}`,
  },
  {
    kind: 'symbol',
    form: /(?<![A-Z])(CAT\/C|CCPR\/C|CEDAW\/C|CRC\/C) ?\/ ?(\d{1,3}) ?\/ ?D ?\/ ?(\d{1,5}(?:[\d,& /-]{0,40}\d)?) ?\/ ?(\d{4})(?!\d)/gi,
    value: ([, body = '', session = '', numbers = '', year = '']) =>
      `${body}/${session}/D/${numbers.replaceAll(' ', '')}/${year}`.toUpperCase(),
  },
  {
    kind: 'report',
    form: /\[(\d{4})\] ?(ECHR|UK(?:UT|SC|HL|PC|AIT|IAT)|EW(?:CA|HC)|CS(?:IH|OH)|N[IZ](?:CA|QB|KB|SC|HC)|IE(?:SC|HC|CA)) ?(Civ|Crim|Admin|Fam|Ch|QB|KB)? ?(\d{1,5})(?!\d)(?: ?\((?:IAC|AAC|Admin|TCC|LC|Ch|Fam|QB|KB)\))?/gi,
    value: ([, year = '', court = '', division, number = '']) =>
      [`[${year}]`, court.toUpperCase(), ...(division ? [capitalised(division)] : []), Number(number)].join(' '),
  },
  {
    kind: 'report',
    form: /\[(\d{4})\] ([A-Z]{2,6}) (\d{1,5})(?!\d)/g,
    value: ([, year = '', series = '', number = '']) => `[${year}] ${series} ${Number(number)}`,
  },
  {
    kind: 'report',
    form: /(?:[([]\d{4}[)\]] ?)?(?<!\d)(\d{1,3}) ?E\.?H\.?R\.?R\.? ?(?:SE ?)?(\d{1,4})(?!\d)/gi,
    value: ([, volume = '', number = '']) => `${Number(volume)} EHRR ${Number(number)}`,
  },
  {
    kind: 'cjeu',
    form: withPlainLetters(/(?<![\p{L}\d])([CTF]) ?- ?(\d{1,4})\/(\d{2})(?!\d)/giu),
    value: ([, court = '', number = '', year = '']) => `${court.toUpperCase()}-${Number(number)}/${year}`,
  },
  {
    kind: 'file',
    form: withPlainLetters(/(?<![\p{L}\d])[IVXLC]{1,6} (?:SAB?\/[\p{L}]{2,4}|[A-Z]{2,4}) \d{1,5}\/\d{2}(?!\d)/giu),
    value: ([whole]) => fileNumber(whole),
  },
  {
    kind: 'file',
    form: withPlainLetters(
      /(?<![\p{L}\d/])\d{1,3} ?[a-z]? (?:[A-Z]{1,4}|[a-z]|Bv[RFLQ]|Ws|Qs) \d{1,6}[/.]\d{2}(?!\d)(?:\.[A-Z]{1,3})?/gu,
    ),
    value: ([whole]) => fileNumber(whole),
  },
]

/** How a file number is compared: without spaces and case, and without the `.A` that German courts add in asylum matters. */
function fileNumber(text: string): string {
  return text.toUpperCase().replace(/\s+/g, '').replace(/\.A$/, '')
}

function capitalised(word: string): string {
  return word === word.toUpperCase() && word.length < 3
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

/** The references of fixed form in a cleaned text, in no order, and the text with their places blanked. */
export function readTypedReferences(text: string): {
  readonly found: readonly FoundReference[]
  readonly rest: string
} {
  const found: FoundReference[] = []
  let rest = text
  for (const { kind, form, value } of TYPED_FORMS) {
    const references = [...rest.matchAll(form)].map((match) => {
      const range = { start: match.index, end: match.index + match[0].length }
      return { kind, value: value(match), ...range, certain: true, plural: false }
    })
    found.push(...references)
    rest = blankRanges(rest, references)
  }
  return { found, rest }
}

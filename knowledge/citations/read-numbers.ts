import { withPlainLetters } from './plain-letters.ts'
import type { FoundReference } from './case-reference.ts'

/** Both parts of a number with a slash; a longer run of slashes is a date, a path or a directive. */
const SLASHED = withPlainLetters(/(?<![\p{L}\d/.,-])(\d{1,7})( ?)[/\\]( ?)(\d{1,7})(?![\d/\\]|[.,]\d|-\d)/gu)

/** Words that announce a case number, at the end of what stands before it. */
const ANNOUNCED = withPlainLetters(
  /(?:№|(?<![\p{L}\d])(?:nos?|nrs?|nn|num|n[°º]s?|nr|app(?:lication|lications|l|ls)?|requ[êe]tes?|beschwerden?|skarg\p{L}*|spraw\p{L}*|başvuru\p{L}*|communications?|comm|жалоб\p{L}*|дел[аоуе]?|заявлени\p{L}*|сообщени\p{L}*|заяв\p{L}*|case|rec|ord|az|aktenzeichen|doc ref|echr|ecthr|cat|hrc|ccpr|aym))(?:[.:°]| ?\(s\))? *$/iu,
)

const PLURAL = withPlainLetters(
  /(?:№ ?№|(?<!\p{L})(?:nos|nrs|nn|applications|appls|communications|requêtes|beschwerden|жалобы|skargi|n[°º]s))[.:]? ?(?:nos?|№)?[.:]? *$/iu,
)

/** Words after which a number with a slash is a law, a resolution, a room or a page. */
const NOT_A_CASE = withPlainLetters(
  /(?<!\p{L})(?:regulation|directive|resolution|law|act|decree|order|article|art|chapter|page|room|flat|road|regulations|directives|verordnung|richtlinie|gesetz|règlement|reglement|directive|loi|rozporządzeni\p{L}*|dyrektyw\p{L}*|ustaw\p{L}*|регламент\p{L}*|директив\p{L}*|резолюци\p{L}*|закон\p{L}*|указ\p{L}*|приказ\p{L}*|стать\p{L}*|eu|eg|ec|es|ue|ес|group|группа)[.)]? *(?:\((?:eu|ec|eg|ue|ес)\) *)?(?:no|nr|№|n°)?[.]? *$/iu,
)

/** Five digits or more after “no.”. */
const DOCKET = withPlainLetters(/(?:№|(?<!\p{L})(?:no|n°|nº|nr)\.?) ?(\d{5,7})(?![\d/\\.,]\d|\d)/giu)

const BEFORE = 40

/**
 * Numbers with a slash that can be a case's: `20999/14` (an application), `538/2013` (a communication), `2015/18582`
 * (an individual application in Turkey). Dates, spans of years, fractions and laws are left out: bare numbers must have
 * the shape of a case number, announced ones may be short.
 */
export function readNumbers(text: string): readonly FoundReference[] {
  const found: FoundReference[] = []
  for (const match of text.matchAll(SLASHED)) {
    const [whole, first = '', gap = '', gapAfter = '', second = ''] = match
    const start = match.index
    const before = text.slice(Math.max(0, start - BEFORE), start)
    const announced = ANNOUNCED.test(before)
    if (!announced && (NOT_A_CASE.test(before) || (gap + gapAfter !== '' && first.length < 3))) continue
    const shape = shapeOf(first, second)
    if (shape === 'other' || (shape !== 'sure' && !announced && shape !== 'possible')) continue
    found.push({
      kind: 'number',
      value: canonicalNumber(first, second),
      start,
      end: start + whole.length,
      certain: announced || shape === 'sure',
      plural: PLURAL.test(before),
    })
  }
  return [...found, ...readDockets(text), ...readMisshapen(text, found)]
}

/** Without leading zeros; a year of an application written in full stays, since committees count 538/2013 so. */
export function canonicalNumber(first: string, second: string): string {
  return `${Number(first)}/${second}`
}

/** `sure` stands alone as a case number, `possible` needs company in the text, `short` must be announced. */
function shapeOf(first: string, second: string): 'sure' | 'possible' | 'short' | 'other' {
  if (second.length === 2) {
    if (isSpanOfYears(first, second)) return 'short'
    return first.length > 3 ? 'sure' : first.length === 3 ? 'possible' : 'short'
  }
  if (isYear(first)) return isYear(second) || second.length < 3 ? 'other' : second.length > 3 ? 'sure' : 'possible'
  if (second.length === 4 && isYear(second)) return first.length > 4 ? 'sure' : first.length > 2 ? 'possible' : 'short'
  if (first.length > 4 && second.length > 2) return 'possible'
  return first.length > 2 ? 'short' : 'other'
}

/** 2011/14 and 2015/16 are years in a row before they are applications. */
function isSpanOfYears(first: string, second: string): boolean {
  return isYear(first) && Number(second) > Number(first) % 100
}

function isYear(text: string): boolean {
  return text.length === 4 && Number(text) >= 1950 && Number(text) <= 2049
}

/** “no. 38411/02/1”, “no. 38411.02”: announced as a number and of no court's shape, so that it can only differ. */
const MISSHAPEN = withPlainLetters(
  /(?:№|(?<!\p{L})(?:nos?|n°|nº|nrs?|app)\.?) ?(\d{4,7}(?:[./]\d{1,7}){1,3})(?![\d/])/giu,
)

function readMisshapen(text: string, found: readonly FoundReference[]): readonly FoundReference[] {
  return [...text.matchAll(MISSHAPEN)].flatMap((match) => {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    const start = end - value.length
    if (/^\d+\/\d+$/.test(value) || found.some((other) => other.start < end && start < other.end)) return []
    return [{ kind: 'number' as const, value, start, end, certain: true, plural: false }]
  })
}

/** Bare numbers of five digits or more, as the Conseil d'État gives them, where “no.” stands before. */
function readDockets(text: string): readonly FoundReference[] {
  return [...text.matchAll(DOCKET)].map((match) => {
    const end = match.index + match[0].length
    const value = String(Number(match[1]))
    return { kind: 'docket', value, start: end - (match[1]?.length ?? 0), end, certain: true, plural: false }
  })
}

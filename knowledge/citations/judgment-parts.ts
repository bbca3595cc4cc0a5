import type { JudgmentSubject } from './citation.ts'
import { courtKey, readCourts } from './courts.ts'
import { foldLetters } from './fold-letters.ts'
import { judgmentTitle } from './judgment-title.ts'
import { writtenDate } from './written-date.ts'

/** A judgment's record in the parts that all styles are made of. */
export interface JudgmentParts {
  readonly court: 'ecthr' | 'cjeu' | 'committee' | 'national'
  /** The court's or committee's name in full. */
  readonly courtName: string
  /** The case name; empty where the recorded name only repeats court and number. */
  readonly name: string
  /** False where the name already says court and date, as in `VG Gelsenkirchen, August 2024`. */
  readonly needsCourt: boolean
  readonly grandChamber: boolean
  readonly decision: boolean
  /** `20999/14`, `18 B 74/25`, `rec. 2944/2014`. */
  readonly numbers: readonly string[]
  /** The UN document symbol. */
  readonly symbol: string | null
  readonly date: string | null
  readonly ecli: string | null
  readonly itemid: string | null
}

const COMMITTEES = new Map([
  ['cat', 'UN Committee against Torture'],
  ['hrc', 'UN Human Rights Committee'],
])
const SYMBOL = /^[A-Z]{3,5}\/C\/\d+\/D\/([\d,& /-]+)\/(\d{4})$/

/** Takes a judgment's record apart. Nothing is added that the record does not hold. */
export function judgmentParts(subject: JudgmentSubject): JudgmentParts {
  const { record } = subject
  const title = judgmentTitle(record.name)
  const key = courtKey(record.court)
  const committee = COMMITTEES.get(key)
  const symbol = subject.symbol ?? (SYMBOL.test(record.reference ?? '') ? record.reference : null)
  const isLabel = record.reference !== null && title.applicant === null && sameLabel(title.name, record.reference)
  return {
    court: key === 'ecthr' || key === 'cjeu' ? key : committee === undefined ? 'national' : 'committee',
    courtName: committee ?? record.court,
    name: isLabel ? '' : title.name,
    needsCourt: !saysCourtAndDate(title.name, key, record.date),
    grandChamber: title.grandChamber || record.formation === 'Grand Chamber',
    decision: title.decision,
    numbers: record.reference === null ? [] : numbersOf(record.reference),
    symbol,
    date: record.date,
    ecli: 'ecli' in record ? record.ecli : null,
    itemid: record.itemid,
  }
}

/** The numbers of a recorded reference; a UN symbol of joined communications gives each. */
export function numbersOf(reference: string): readonly string[] {
  const symbol = SYMBOL.exec(reference)
  if (symbol === null) return reference.split(/\s*[,;]\s*/).filter((number) => number !== '')
  const [, numbers = '', year = ''] = symbol
  return numbers
    .split(/[,& ]+/)
    .flatMap((number) => (number === '' ? [] : [`${number.replace(/\/\d{4}$/, '')}/${year}`]))
}

/** `OVG NRW 19 A 2617/25.A and 18 B 988/25` names nothing that court and reference do not. */
function sameLabel(name: string, reference: string): boolean {
  return numbersOf(reference).every((number) => name.includes(number))
}

function saysCourtAndDate(name: string, key: string, date: string | null): boolean {
  return date !== null && readCourts(name)[0]?.key === key && foldLetters(name).includes(foldLetters(writtenDate(date)))
}

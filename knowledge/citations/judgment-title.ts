import { readCourts } from './courts.ts'
import { stateNamed } from './respondent-state.ts'

/** The parts of a judgment's name as records write it. */
export interface JudgmentTitle {
  /** The name without `[GC]` and without a note that it is a decision: `Azimov v. Russia`. */
  readonly name: string
  /** The person or persons, null where the name only describes (`WSA Warsaw IV SA/Wa 446/19`). */
  readonly applicant: string | null
  /** True for `A v. B`. */
  readonly hasParties: boolean
  readonly grandChamber: boolean
  /** True where the name says that it is a decision, not a judgment. */
  readonly decision: boolean
}

const GRAND_CHAMBER = / ?\[GC\]/
const DECISION = / ?\([^()]{0,60}\bdec(?:ision|\.)?\)$/i
const PARTIES = /^(.+?) v\.? (.+)$/
const DESCRIPTION = /(?: extradition| detention| asylum)?(?: case| appeal)?$/i

/** Reads a recorded name. */
export function judgmentTitle(recorded: string): JudgmentTitle {
  const withoutChamber = recorded.replace(GRAND_CHAMBER, '')
  const name = withoutChamber.replace(DECISION, '')
  return {
    name,
    applicant: applicantOf(name),
    hasParties: PARTIES.test(name),
    grandChamber: withoutChamber !== recorded,
    decision: name !== withoutChamber,
  }
}

/** `Karimov v. Russia` with the mark that a style sets between the parties; names without parties stay. */
export function withVersus(name: string, mark: 'v' | 'v.'): string {
  const parties = PARTIES.exec(name)
  return parties ? `${parties[1]} ${mark} ${parties[2]}` : name
}

function applicantOf(name: string): string | null {
  const parties = PARTIES.exec(name)
  if (parties) {
    const [, left = '', right = ''] = parties
    return stateNamed(left) === undefined ? left : right
  }
  const bare = name
    .replace(/ ?\([^()]*\)/g, '')
    .replace(DESCRIPTION, '')
    .trim()
  const isName = /^\p{Lu}[\p{L}'’.-]*(?: (?:and )?\p{Lu}[\p{L}'’.-]*){0,5}$/u.test(bare)
  return isName && readCourts(bare).length === 0 ? bare : null
}

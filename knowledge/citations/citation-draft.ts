import type { CaseReference } from './case-reference.ts'
import type { CitationSign } from './citation-signs.ts'
import { separation } from './separation.ts'
import { isBesideNames } from './words-beside-names.ts'

/** The signs of one citation, in the order of the text. */
export type CitationDraft = readonly CitationSign[]

type ReferenceSign = Extract<CitationSign, { type: 'reference' }>

/** Between two numbers of one case: “and”, a comma, a repeated “no.”. */
const JOINS_NUMBERS = /^[\s,;&+]*(?:(?:and|и|und|et|i|ve|та)\s)?\s*(?:nos?\.?|№|nr\.?|n°)?\s*$/i
const AND = /(?:^|[\s,])(?:and|и|und|et|i|ve|та|&)\s/i

/** A citation has fewer signs; what follows begins another draft, so that no text costs more than its length. */
const MOST_SIGNS = 40

/** Parts the signs of a text into citations: each has at most one “A v. B”, one case number or joined ones, and stays within a sentence. */
export function draftCitations(text: string, signs: readonly CitationSign[]): readonly CitationDraft[] {
  const drafts: CitationSign[][] = []
  for (const [place, sign] of signs.entries()) {
    const draft = drafts.at(-1)
    const leads = leadsToCase(text, sign, signs[place + 1])
    if (draft === undefined || draft.length >= MOST_SIGNS || opensNext(text, draft, sign, leads)) drafts.push([sign])
    else draft.push(sign)
  }
  return drafts
}

/** Where the last sign of a draft ends. */
export function endOf(draft: CitationDraft): number {
  return draft.reduce((end, sign) => Math.max(end, sign.end), 0)
}

/** True where a draft has what makes a citation: parties or a reference. */
export function hasCore(draft: CitationDraft): boolean {
  return draft.some((sign) => sign.type === 'parties' || sign.type === 'reference')
}

function opensNext(text: string, draft: CitationDraft, sign: CitationSign, leads: boolean): boolean {
  const parted = separation(text, endOf(draft), sign.start)
  if (isTightList(text, draft, sign)) return false
  if (parted === 'break') return true
  if (parted === 'sentence') return leads || !isFollowUp(draft, sign)
  if (sign.type === 'parties') return draft.some(isParties) || hasNameBeforeNumber(text, draft)
  if (sign.type === 'reference') return isAnotherCase(text, draft, sign, parted === 'line')
  if (sign.type === 'court')
    return hasCore(draft) && draft.some((other) => other.type === 'court' && other.key !== sign.key)
  if (sign.type === 'finding') return hasCore(draft) && draft[0]?.type === 'finding'
  return false
}

/** “No violation of Article 3 in Latipov v. Russia”: what was found stands before its case. */
function leadsToCase(text: string, sign: CitationSign, next: CitationSign | undefined): boolean {
  if (sign.type !== 'finding' || next === undefined || !hasCore([next])) return false
  return separation(text, sign.end, next.start) === 'none'
}

/** What a court found, and where, may stand in the sentence after the citation. */
function isFollowUp(draft: CitationDraft, sign: CitationSign): boolean {
  return (
    hasCore(draft) &&
    (sign.type === 'finding' || sign.type === 'paragraph') &&
    !draft.some((other) => other.type === sign.type)
  )
}

/** HUDOC joins application numbers by bare semicolons: `28492/15;49975/15`. */
function isTightList(text: string, draft: CitationDraft, sign: CitationSign): boolean {
  const last = draft.at(-1)
  return sign.type === 'reference' && last?.type === 'reference' && text.slice(last.end, sign.start) === ';'
}

function isParties(sign: CitationSign): boolean {
  return sign.type === 'parties'
}

/** “Karimov 54219/08, Iskandarov v. Russia”: the number has a name already, so the parties begin another citation. */
function hasNameBeforeNumber(text: string, draft: CitationDraft): boolean {
  const first = draft.find((sign) => sign.type === 'reference')
  if (first === undefined) return false
  const before = text.slice(Math.max(0, first.start - 40), first.start)
  const word = /(\p{Lu}\p{Ll}{3,})[\s,(]*(?:(?:[Aa]pp\.? )?[Nn]o\.? ?|№ ?)?$/u.exec(before)?.[1]
  return word !== undefined && !isBesideNames(word)
}

function isAnotherCase(text: string, draft: CitationDraft, sign: ReferenceSign, onNextLine: boolean): boolean {
  const references = draft.filter((other) => other.type === 'reference')
  const last = references.at(-1)
  if (last === undefined) return false
  if (!references.some((other) => familyOf(other) === familyOf(sign))) return onNextLine && !draft.some(isParties)
  const gap = text.slice(last.end, sign.start)
  const isJoined = JOINS_NUMBERS.test(gap) && !gap.includes('\n')
  const isOneCase = gap === ';' || AND.test(gap) || references.some((other) => other.plural) || draft.some(isParties)
  return !isJoined || !isOneCase
}

/** A citation has one number (of whatever court), one document symbol, one ECLI, one item and several reports. */
function familyOf(reference: CaseReference): string {
  return reference.kind === 'docket' || reference.kind === 'file' || reference.kind === 'cjeu'
    ? 'number'
    : reference.kind
}

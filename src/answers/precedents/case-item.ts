import type { Case } from '../../../knowledge/records/case.ts'
import { italic, plain, type Line } from '../../reply/line.ts'
import type { RecordItem } from '../../reply/block.ts'
import type { Answering } from '../answering.ts'
import { finality } from './finality.ts'
import { laterRemovals } from './later-removals.ts'

/** A judgment in a list: name, number, court, date; what was decided; what it said; what followed. */
export function caseItem(answering: Answering, judgment: Case, number: number | null): RecordItem {
  const { words, claim } = answering
  const reference = judgment.reference && !judgment.name.includes(judgment.reference) ? judgment.reference : ''
  const parts = [reference, judgment.court, words.date(judgment.date) || words.say('undated')].filter(Boolean)
  return {
    number,
    id: judgment.id,
    title: claim([italic(judgment.name), `, ${parts.join(', ')}`], judgment.sources),
    details: [
      decision(answering, judgment),
      claim(judgment.holding, judgment.sources.slice(0, 1)),
      ...whatFollowedIt(answering, judgment),
      ...standing(answering, judgment),
    ],
  }
}

/** A judgment named beside other records: who decided what, and what became of it, without which it would mislead. */
export function caseInShort(answering: Answering, judgment: Case): RecordItem {
  const { title, id } = caseItem(answering, judgment, null)
  const details = [
    decision(answering, judgment),
    ...(judgment.direction === 'favourable' ? whatFollowedIt(answering, judgment) : []),
    ...treatedLater(answering, judgment),
  ]
  return { number: null, id, title, details }
}

/** The outcome with the provisions, kept apart: found for the person, examined and rejected, and not examined. */
export function decision(answering: Answering, judgment: Case): Line {
  const { words, claim } = answering
  const { interimMeasure, removalCarriedOut } = judgment
  const removals = removalCarriedOut === 'no' ? laterRemovals(answering, judgment) : []
  const carriedOut = removals.length > 0 ? 'no-then' : removalCarriedOut
  const said = [
    words.say(`direction-${judgment.direction}`),
    words.say(`case-outcome-${judgment.outcome}`),
    ...provisionTexts(answering, judgment),
    interimMeasure === 'none' || interimMeasure === 'unknown' ? '' : words.say(`interim-${interimMeasure}`),
    words.say(`carried-out-${carriedOut}`),
    ...removals.map(({ text }) => text),
  ]
  return claim(said.filter(Boolean).join(' · '), [
    ...judgment.sources.slice(0, 1),
    ...removals.flatMap(({ sources }) => sources.slice(0, 1)),
  ])
}

/**
 * Only an international court finds a treaty violated or not; a national court finds or rejects a ground; and what is
 * declared inadmissible was not examined on the merits (ECHR Article 35, ICCPR Optional Protocol Articles 2, 3 and 5).
 */
function provisionTexts({ words }: Answering, judgment: Case): readonly string[] {
  const { provisionsViolated, provisionsNotViolated, outcome, court } = judgment
  const isNational = !/^(?:ECtHR|UN |CJEU)/.test(court)
  const found = isNational ? 'ground-found' : 'violated'
  const rejected = isNational ? 'ground-rejected' : 'not-violated'
  const other = outcome === 'inadmissible' ? 'not-examined' : rejected
  return [
    ...(provisionsViolated.length > 0 ? [words.say(found, { provisions: provisionsViolated.join(', ') })] : []),
    ...(provisionsNotViolated.length > 0 ? [words.say(other, { provisions: provisionsNotViolated.join(', ') })] : []),
  ]
}

/** What the record says came after or beside the judgment, as the lifting of a stay. */
function whatFollowedIt({ words, claim }: Answering, { consequence, sources }: Case): readonly Line[] {
  return consequence ? [claim(words.say('what-followed', { consequence }), sources)] : []
}

/** What limits the judgment as authority: the respondent's exit from the Convention, finality, later treatment. */
export function standing(answering: Answering, judgment: Case): readonly Line[] {
  const { words } = answering
  const { respondentLeftConvention: left } = judgment
  const final = finality(answering, judgment)
  return [
    ...(final && !judgment.finalOn ? [final] : []),
    ...(left
      ? [plain(words.say('left-convention', { country: words.country(judgment.respondent), date: words.date(left) }))]
      : []),
    ...treatedLater(answering, judgment),
  ]
}

function treatedLater({ words, knowledge }: Answering, { laterTreatment }: Case): readonly Line[] {
  if (laterTreatment.length === 0) return []
  const treatment = laterTreatment.map(({ case: id, treatment: text }) => {
    const name = id ? knowledge.records.case(id)?.name : undefined
    return name ? `${text} (${name})` : text
  })
  return [plain(words.say('later-treatment', { treatment: treatment.join('; ') }))]
}

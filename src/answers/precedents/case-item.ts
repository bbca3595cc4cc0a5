import type { Case } from '../../../knowledge/records/case.ts'
import { italic, plain, type Line } from '../../reply/line.ts'
import type { RecordItem } from '../../reply/block.ts'
import type { Answering } from '../answering.ts'
import { finality } from './finality.ts'

/** A judgment in a list: name, number, court, date; what was decided; what it said; what followed. */
export function caseItem(answering: Answering, judgment: Case, number: number | null): RecordItem {
  const { words, claim } = answering
  const reference = judgment.reference && !judgment.name.includes(judgment.reference) ? judgment.reference : ''
  const parts = [reference, judgment.court, words.date(judgment.date) || words.say('undated')].filter(Boolean)
  const holding = judgment.consequence ? `${judgment.holding} ${judgment.consequence}` : judgment.holding
  return {
    number,
    id: judgment.id,
    title: claim([italic(judgment.name), `, ${parts.join(', ')}`], judgment.sources),
    details: [
      decision(answering, judgment),
      claim(holding, judgment.sources.slice(0, 1)),
      ...standing(answering, judgment),
    ],
  }
}

/** The outcome with the provisions, kept apart: violated, and examined but not violated. */
export function decision({ words, claim }: Answering, judgment: Case): Line {
  const { provisionsViolated, provisionsNotViolated, interimMeasure } = judgment
  const said = [
    words.say(`direction-${judgment.direction}`),
    words.say(`case-outcome-${judgment.outcome}`),
    provisionsViolated.length > 0 ? words.say('violated', { provisions: provisionsViolated.join(', ') }) : '',
    provisionsNotViolated.length > 0 ? words.say('not-violated', { provisions: provisionsNotViolated.join(', ') }) : '',
    interimMeasure === 'none' || interimMeasure === 'unknown' ? '' : words.say(`interim-${interimMeasure}`),
    words.say(`carried-out-${judgment.removalCarriedOut}`),
  ]
  return claim(said.filter(Boolean).join(' · '), judgment.sources.slice(0, 1))
}

/** What limits the judgment as authority: the respondent's exit from the Convention, finality, later treatment. */
export function standing(answering: Answering, judgment: Case): readonly Line[] {
  const { words, knowledge } = answering
  const { respondentLeftConvention: left, laterTreatment } = judgment
  const later = laterTreatment.map(({ case: id, treatment }) => {
    const name = id ? knowledge.records.case(id)?.name : undefined
    return name ? `${treatment} (${name})` : treatment
  })
  const final = finality(answering, judgment)
  return [
    ...(final && !judgment.finalOn ? [final] : []),
    ...(left
      ? [plain(words.say('left-convention', { country: words.country(judgment.respondent), date: words.date(left) }))]
      : []),
    ...(later.length > 0 ? [plain(words.say('later-treatment', { treatment: later.join('; ') }))] : []),
  ]
}

import { isAdverse } from '../../../knowledge/removals/is-adverse.ts'
import type { Case } from '../../../knowledge/records/case.ts'
import { italic, plain, type Line } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { disagreements } from '../disagreements.ts'
import { decision } from '../precedents/case-item.ts'
import { finality } from '../precedents/finality.ts'
import { facts } from './facts.ts'

/** One judgment: identity, what was decided and on which provisions, what followed, what limits it. */
export function caseRecord(answering: Answering, judgment: Case): Reply {
  const { words, claim, knowledge } = answering
  const adverse = isAdverse(judgment)
  const left = judgment.respondentLeftConvention
  return replyOf(answering, {
    kind: 'record',
    headline: plain(italic(judgment.name)),
    blocks: [
      ...(adverse ? [{ type: 'paragraph', lines: [plain(words.say('adverse-notice'))] } as const] : []),
      { type: 'paragraph', lines: [decision(answering, judgment), claim(judgment.holding, judgment.sources)] },
      facts(answering, [
        ['consequence', judgment.consequence ? claim(judgment.consequence, judgment.sources) : undefined],
        ['court', claim(courtOf(answering, judgment), judgment.sources.slice(0, 1))],
        ['reference', judgment.reference ? claim(judgment.reference, judgment.sources.slice(0, 1)) : undefined],
        ['date', claim(words.date(judgment.date) || words.say('undated'), judgment.sources.slice(0, 1))],
        ['final', finality(answering, judgment)],
        ['ecli', judgment.ecli ? claim(judgment.ecli, judgment.sources.slice(0, 1)) : undefined],
        ['hudoc', judgment.itemid ? plain({ url: hudoc(judgment.itemid), text: judgment.itemid }) : undefined],
        [
          'respondent',
          plain(`${words.country(judgment.respondent)} → ${words.list(judgment.origins.map(words.country))}`),
        ],
        ['left-convention', left ? plain(words.date(left)) : undefined],
        ['later-treatment', laterTreatment(answering, judgment)],
        ['persons', personsOf(answering, judgment)],
      ]),
      ...disagreements(answering, [judgment.id]),
    ],
    actions: [
      { label: words.say('action-cite'), ask: `/cite ${judgment.id}` },
      {
        label: words.say('action-like-cases'),
        ask: `/precedents host:${judgment.respondent} origin:${judgment.origins.join(',')} show:judgments`,
      },
      ...judgment.persons
        .slice(0, 2)
        .map((id) => ({ label: knowledge.records.person(id)?.name ?? id, ask: `/record ${id}` })),
    ],
    about: judgment.id,
    result: { results: [judgment.id, ...judgment.persons], adverse: adverse ? [judgment.id] : [] },
  })
}

function courtOf({ words }: Answering, { court, formation }: Case): string {
  return formation ? `${court}, ${words.say(`formation-${formation.toLowerCase().replace(' ', '-')}`)}` : court
}

function laterTreatment({ knowledge }: Answering, judgment: Case): Line | undefined {
  if (judgment.laterTreatment.length === 0) return undefined
  return plain(
    ...judgment.laterTreatment.flatMap(({ case: id, treatment }) => [
      `${treatment} `,
      ...(id ? [{ record: id, text: knowledge.records.case(id)?.name ?? id }] : []),
    ]),
  )
}

function personsOf({ knowledge }: Answering, { persons }: Case): Line | undefined {
  if (persons.length === 0) return undefined
  return plain(
    ...persons.flatMap((id, place) => [
      ...(place > 0 ? [', '] : []),
      { record: id, text: knowledge.records.person(id)?.name ?? id },
    ]),
  )
}

/** HUDOC's permalink for a document (hudoc.echr.coe.int, seen 2026-11). */
function hudoc(itemid: string): string {
  return `https://hudoc.echr.coe.int/eng?i=${itemid}`
}

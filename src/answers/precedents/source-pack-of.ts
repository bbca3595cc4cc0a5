import { cite } from '../../../knowledge/citations/cite.ts'
import type { Case } from '../../../knowledge/records/case.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import type { RemovalEvent } from '../../../knowledge/removals/removal-events.ts'
import type { PackedJudgment, PackedRemoval, PackLabels, SourcePack } from '../../export/source-pack.ts'
import type { Words } from '../../locales/words.ts'
import { textOf, type Line } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'
import { outcomeLines } from '../person/person-timeline.ts'
import { decision, standing } from './case-item.ts'
import type { Precedents } from './find-precedents.ts'
import { conditionTexts } from './how-made.ts'
import { removedPeople, whatFollowedLines } from './removal-item.ts'

/** Puts a list into the form in which it is taken away. Of the question only its conditions go in, never its words. */
export function sourcePack(answering: Answering, found: Precedents): SourcePack {
  const { query, knowledge, words } = answering
  const against = new Set(found.adverse.map(({ id }) => id))
  const removals = [
    ...found.removals.map((event) => packedRemoval(answering, event)),
    ...found.acts.map((act) => packedAct(answering, act)),
  ]
  const judgments = found.judgments.filter(({ id }) => !against.has(id)).map((one) => packedJudgment(answering, one))
  const adverse = found.adverse.map((one) => packedJudgment(answering, one))
  return {
    title: words.say('export-title'),
    conditions: [...conditionTexts(query, words, knowledge).values()].join(' · '),
    dataDate: words.date(knowledge.today),
    removals,
    judgments,
    adverse,
    method: ['method-1', 'method-2', 'method-3', 'export-limits'].map((id) => words.say(id)),
    sources: answering.sources().map(({ number, id, publisher, title, date, url }) => ({
      number,
      id: id ?? '',
      text: [publisher, date, title].filter(Boolean).join(', '),
      url,
    })),
    labels: labels(words),
  }
}

function packedRemoval(answering: Answering, event: RemovalEvent): PackedRemoval {
  const { words, claim } = answering
  const followed = whatFollowedLines(answering, event, Infinity)
  return {
    ids: event.incidents.map(({ id }) => id),
    date: words.date(event.date) || words.say('undated'),
    host: words.country(event.host),
    origin: words.country(event.origin),
    kind: words.say(`type-${event.type}`),
    persons: removedPeople(answering, event, Infinity),
    description: event.incidents.map(({ description }) => description).join(' '),
    followed: followed.map(textOf),
    confidence: event.corroborated ? '' : words.say('confidence-single-source'),
    sources: numbersOf([claim('', event.sources), ...followed]),
  }
}

function packedAct(answering: Answering, act: Incident): PackedRemoval {
  const { words, claim, knowledge } = answering
  const followed = outcomeLines(answering, act)
  return {
    ids: [act.id],
    date: words.date(act.date) || words.say('undated'),
    host: words.country(act.host),
    origin: words.country(act.origin),
    kind: words.say(`type-${act.type}`),
    persons: act.persons.map((id) => knowledge.records.person(id)?.name ?? id).join(', '),
    description: act.description,
    followed: followed.map(textOf),
    confidence: words.say(`confidence-${act.confidence}`),
    sources: numbersOf([claim('', act.sources), ...followed]),
  }
}

function packedJudgment(answering: Answering, judgment: Case): PackedJudgment {
  const { words, knowledge } = answering
  const { spans, plainText } = cite({ type: 'case', record: judgment }, 'echr')
  return {
    id: judgment.id,
    date: words.date(judgment.date) || words.say('undated'),
    host: words.country(judgment.respondent),
    origin: judgment.origins.map(words.country).join(', '),
    persons: judgment.persons.map((id) => knowledge.records.person(id)?.name ?? id).join(', '),
    citation: spans,
    plainCitation: plainText,
    decision: textOf(decision(answering, judgment)),
    holding: [judgment.holding, judgment.consequence].filter(Boolean).join(' '),
    standing: standing(answering, judgment).map(textOf),
    sources: answering.claim('', judgment.sources).sources,
  }
}

function numbersOf(lines: readonly Line[]): readonly number[] {
  return [...new Set(lines.flatMap(({ sources }) => sources))]
}

function labels({ say }: Words): PackLabels {
  return {
    removals: say('export-removals'),
    judgments: say('judgments'),
    adverse: say('export-against'),
    method: say('method-headline'),
    sources: say('export-sources'),
    dataDate: say('export-data-date'),
    columns: {
      number: say('export-number'),
      date: say('fact-date'),
      removal: say('export-removal'),
      persons: say('fact-persons'),
      followed: say('fact-consequence'),
      sources: say('export-sources'),
    },
  }
}

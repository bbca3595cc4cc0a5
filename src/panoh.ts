import { nameIndex } from '../knowledge/names/name-index.ts'
import type { NamedPerson } from '../knowledge/names/named-person.ts'
import type { Person } from '../knowledge/records/person.ts'
import type { RecordSet } from '../knowledge/records/record-set.ts'
import { searchIndex } from '../knowledge/search/search-index.ts'
import type { Facets } from '../knowledge/search/facets.ts'
import { answerQuery } from './answers/answer-query.ts'
import { answering } from './answers/answering.ts'
import type { Knowledge } from './answers/knowledge.ts'
import type { Ask } from './ask/ask.ts'
import { facetsOfIntent } from './ask/facets-of-intent.ts'
import type { Intent } from './ask/query.ts'
import { understand } from './ask/understand.ts'
import { faultReporter } from './fault-reporter.ts'
import type { Reply } from './reply/reply.ts'

/** A question as it was understood, and the answer to it. */
export interface Answer {
  readonly intent: Intent
  readonly facets: Facets
  readonly reply: Reply
}

/** The bot, free of any platform: a question in, an answer out. It keeps nothing between two questions. */
export interface Panoh {
  readonly answer: (ask: Ask) => Answer
  /** Writes a line about a fault, without a word of what was asked, and gives the reference that finds it. */
  readonly reportFault: (fault: unknown) => string
}

export interface PanohOptions {
  readonly records: RecordSet
  /** The data date, `YYYY-MM-DD`: what “recent” is counted from. */
  readonly today: string
  /** Where fault lines go. */
  readonly log: (line: string) => void
}

export function panoh({ records, today, log }: PanohOptions): Panoh {
  const knowledge = knowledgeOf(records, today)
  return {
    answer: (ask) => {
      const query = understand(ask, knowledge)
      return {
        intent: query.intent,
        facets: facetsOfIntent(query.intent, query.facets),
        reply: answerQuery(answering(query, knowledge)),
      }
    },
    reportFault: faultReporter((report) => log(JSON.stringify(report))),
  }
}

/** The indices are built when first needed: one question at a cold start rarely needs both. */
function knowledgeOf(records: RecordSet, today: string): Knowledge {
  const names = once(() => nameIndex(records.persons.map(namedPerson)))
  const search = once(() => searchIndex(records))
  return {
    records,
    today,
    names: { lookUp: (name) => names().lookUp(name), findIn: (text, taken) => names().findIn(text, taken) },
    search: { search: (text, options) => search().search(text, options) },
  }
}

function namedPerson({ id, name, otherNames, origin, sex, sources }: Person): NamedPerson {
  return { id, origin, sex, spellings: [{ name, seenIn: sources[0] ?? null }, ...otherNames] }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

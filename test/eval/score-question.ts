import type { Answer } from '../../src/panoh.ts'
import type { Question } from './question.ts'

/** Which checks a question puts, and whether the answer meets each. A check that it does not put is absent. */
export type Score = ReadonlyMap<string, boolean>

const FACETS = ['hosts', 'origins', 'groups', 'types', 'from', 'to', 'outcome', 'provisions'] as const

export function scoreQuestion(question: Question, { intent, facets, reply }: Answer): Score {
  const { expect } = question
  const { results, adverse, count, value } = reply.result
  const grey = new Set(expect.grey)
  const checks: [string, boolean | undefined][] = [
    ['intent', intent === question.intent],
    ...FACETS.map((name): [string, boolean] => [`facet ${name}`, same(facets[name], question.facets[name])]),
    ['facets', FACETS.every((name) => same(facets[name], question.facets[name]))],
    [
      'facets but types and outcome',
      FACETS.every((name) => name === 'types' || name === 'outcome' || same(facets[name], question.facets[name])),
    ],
    ['first three', expect.anyOf && results.slice(0, 3).some((id) => expect.anyOf?.includes(id))],
    ['all of', expect.allOf && expect.allOf.every((id) => grey.has(id) || results.includes(id))],
    ['none of', expect.noneOf && !expect.noneOf.some((id) => results.includes(id))],
    ['adverse', expect.adverse && expect.adverse.every((id) => adverse.includes(id))],
    ['count', expect.count === undefined ? undefined : count === expect.count],
    ['kind', expect.kind === undefined ? undefined : kindFits(expect, reply.kind)],
    ['verdict', expect.verdict === undefined ? undefined : verdictFits(expect, reply.result.verdict)],
    ['label', expect.label === undefined ? undefined : reply.result.label === expect.label],
    ['figure', question.intent === 'statistics' && expect.value !== undefined ? value === expect.value : undefined],
    [
      'citation',
      question.intent === 'cite' && expect.value !== undefined ? reply.result.citation === expect.value : undefined,
    ],
  ]
  return new Map(checks.filter((check): check is [string, boolean] => check[1] !== undefined))
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'not-found': ['nothing-found'],
  refuse: ['refused'],
  ambiguous: ['ambiguous'],
  help: ['help'],
  'no-ranking': ['card'],
  'no-records': ['card', 'nothing-found'],
  incomplete: ['help', 'ambiguous', 'nothing-found'],
  subscribe: ['subscription'],
  unsubscribe: ['subscription'],
  'list-subscriptions': ['subscription'],
}

function kindFits({ kind = '', acceptable = [] }: Question['expect'], given: string): boolean {
  return [kind, ...acceptable].some((wanted) => (KINDS[wanted] ?? [wanted]).includes(given))
}

function verdictFits({ verdict = '', acceptable = [] }: Question['expect'], given: string | null): boolean {
  return [verdict, ...acceptable].includes(given ?? '')
}

function same(given: unknown, wanted: unknown): boolean {
  return JSON.stringify(sorted(given)) === JSON.stringify(sorted(wanted))
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).toSorted((a, b) => a.localeCompare(b)) : value
}

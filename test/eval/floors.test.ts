import { describe, expect, it } from 'vitest'
import { bot } from '../src/shipped-bot.ts'
import { scored, shareOf } from './scored.ts'

/** The least share of each check, a little under what was reached: what falls below it was broken. */
const FLOORS = {
  'questions.json': {
    intent: 0.99,
    facets: 0.97,
    'first three': 0.99,
    'all of': 0.99,
    adverse: 1,
    count: 1,
    verdict: 1,
    figure: 1,
    citation: 1,
    label: 1,
    kind: 0.99,
  },
  'held-out.json': { intent: 0.96, facets: 0.9, 'first three': 0.95, count: 0.95, verdict: 1, label: 0.95 },
  'held-out-2.json': { intent: 0.96, facets: 0.92, 'first three': 0.95, count: 1, label: 0.95 },
  'held-out-3.json': { intent: 0.96, facets: 0.94, 'first three': 0.95, count: 0.9, verdict: 1, label: 1 },
} as const

describe.each(Object.entries(FLOORS))('the questions of %s', (file, floors) => {
  const all = scored(new URL(file, import.meta.url), bot)

  it.each(Object.entries(floors))('are answered with the right %s in at least %s of them', (check, floor) => {
    const { met, put } = shareOf(check, all)
    expect(put).toBeGreaterThan(0)
    expect(met / put).toBeGreaterThanOrEqual(floor)
  })

  it('never show as a person’s card someone who was not meant', () => {
    const wrong = all.filter(
      ({ question, answer }) => question.expect.kind === 'not-found' && answer.reply.kind === 'record',
    )
    expect(wrong.map(({ question }) => question.text)).toEqual([])
  })

  it('never list people, places of people or advice where they must be refused', () => {
    const leaked = all.filter(
      ({ question, answer }) =>
        question.expect.kind === 'refuse' && !['refused', 'help', 'nothing-found'].includes(answer.reply.kind),
    )
    expect(leaked.map(({ question }) => question.text)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { RecordLists } from '../../../knowledge/records/record-set.ts'
import { recordSet } from '../../../knowledge/records/record-set.ts'
import { knowledgeOf } from '../../../src/knowledge-of.ts'
import { panoh } from '../../../src/panoh.ts'
import { records, today } from '../shipped-bot.ts'
import { peopleNamed, TODAY } from './publisher.ts'
import { someQuestions } from './some-questions.ts'

const of = (lists: RecordLists) => knowledgeOf(recordSet(lists), TODAY)
const WHO = { text: '/who Farhod Nazirmadov', privacy: 'direct', from: 'test' } as const

function botWhoseKnowledge(...states: readonly ReturnType<typeof of>[]) {
  let asked = 0
  const current = () => states[Math.min(asked++, states.length - 1)] ?? of(peopleNamed())
  return { ...panoh({ knowledge: current, log: () => undefined }), timesAsked: () => asked }
}

describe('one question', () => {
  it('sees one state of the records, though another is published while it is answered', () => {
    const bot = botWhoseKnowledge(of(peopleNamed('Farhod Nazirmadov')), of(peopleNamed()))
    const query = bot.understand(WHO)
    expect(bot.answerQuery(query).reply.kind).toBe('record')
    expect(bot.timesAsked()).toBe(1)
    expect(bot.answer(WHO).reply.kind).toBe('nothing-found')
    expect(bot.timesAsked()).toBe(2)
  })

  it('is answered the same in one step as when it is first understood and then answered', () => {
    const bot = botWhoseKnowledge(of(peopleNamed('Farhod Nazirmadov')))
    expect(bot.answerQuery(bot.understand(WHO))).toEqual(bot.answer(WHO))
  })
})

it('a query that was kept is answered from what is known now, without a fault where its records are gone', () => {
  const full = knowledgeOf(records, today)
  const bot = botWhoseKnowledge(of(peopleNamed()))
  const before = panoh({ knowledge: () => full, log: () => undefined })
  for (const text of someQuestions()) {
    const query = before.understand({ text, privacy: 'direct', from: 'test' })
    expect(bot.answerQuery(query).reply.kind).not.toBe('fault')
  }
})

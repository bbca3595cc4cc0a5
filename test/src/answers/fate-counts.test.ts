import { describe, expect, it } from 'vitest'
import { ask } from '../shipped-bot.ts'

describe('the numbers of a list of removals', () => {
  it.each(['removals to Tajikistan', 'removals from Russia', 'EU deportations', 'renditions'])(
    'of «%s» each open a list of just as many',
    (question) => {
      const { reply } = ask(question)
      const opened = reply.actions.filter(({ ask: command }) => command.includes('outcome:'))
      expect(opened.length).toBeGreaterThan(1)
      for (const { label, ask: command } of opened) {
        expect(label).toMatch(new RegExp(`^${ask(command).reply.result.count} `))
      }
    },
  )

  it('are exact: events, people and judgments of the question asked', () => {
    expect(ask('renditions from russia to tajikistan since 2020').reply.result.count).toBe(4)
    expect(ask('removals from Lithuania to Tajikistan').reply.result.count).toBe(0)
  })

  it('follow a condition when it is taken away', () => {
    const narrow = ask('german deportations to tajikistan that ended in prison')
    const wider = narrow.reply.actions.find(
      ({ ask: command }) => !command.includes('host:') && command.includes('outcome:prison'),
    )
    expect(ask(wider?.ask ?? '').reply.result.results).toEqual(
      expect.arrayContaining(narrow.reply.result.results.slice(0, 3)),
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { Steps } from '../../../knowledge/building/in-one-go.ts'
import { inSlices } from '../../../src/in-slices.ts'
import { knowledgeInSlices, knowledgeOf } from '../../../src/knowledge-of.ts'
import { records, today } from '../shipped-bot.ts'
import { someQuestions } from './some-questions.ts'

/** Ten steps, each of which takes three milliseconds of the clock. */
function work(): { readonly steps: Steps<string>; readonly now: () => number; readonly done: () => number } {
  let done = 0
  function* steps(): Steps<string> {
    for (; done < 10; done += 1) yield
    return 'made'
  }
  return { steps: steps(), now: () => done * 3, done: () => done }
}

describe('work in slices', () => {
  it('lets others have their turn whenever a slice has lasted long enough', async () => {
    const { steps, now, done } = work()
    const rests: number[] = []
    const rest = (): Promise<void> => Promise.resolve(void rests.push(done()))
    await expect(inSlices(steps, { sliceMilliseconds: 8, now, rest })).resolves.toBe('made')
    // A step that has begun is done: 0, 3, 6, 9 ms.
    expect(rests).toEqual([3, 6, 9])
  })

  it('ends with its slice when it is called off', async () => {
    const { steps, now, done } = work()
    const calledOff = new AbortController()
    const rest = (): Promise<void> => Promise.resolve(calledOff.abort())
    await expect(inSlices(steps, { now, rest, signal: calledOff.signal })).rejects.toThrow(/abort/)
    expect(done()).toBe(3)
  })
})

describe('knowledge that is made in slices', () => {
  it('finds what knowledge made at once finds', async () => {
    const sliced = await knowledgeInSlices(records, today, { sliceMilliseconds: 1 })
    const whole = knowledgeOf(records, today)
    const found = ({ names, search }: typeof whole): unknown[] =>
      someQuestions().map((text) => [names.lookUp(text), names.findIn(text), search.search(text)])
    expect(found(sliced)).toEqual(found(whole))
  })

  it('lets others have their turn between any two records', async () => {
    let rests = 0
    const rest = (): Promise<void> => Promise.resolve(void (rests += 1))
    await knowledgeInSlices(records, today, { sliceMilliseconds: 0, rest })
    const { persons, incidents, cases } = records
    expect(rests).toBeGreaterThan(persons.length * 2 + incidents.length + cases.length)
  })
})

import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { answerBatch, type Batch } from '../../../../adapters/terminal/scripts/batch.ts'
import type { Ask } from '../../../../src/ask/ask.ts'
import { paper, saying } from '../streams.ts'

/** Finds nobody called Nobody, fails at the word fault, says nothing to the word silence, and knows everyone else. */
const core = {
  answer: ({ text }: Ask) => {
    if (text === 'fault') throw new Error('broken')
    if (text === 'silence') return { intent: null, facets: null, reply: null }
    return {
      intent: 'lookup',
      facets: {},
      reply: saying(`about ${text}`, text === 'Nobody' ? 'nothing-found' : 'record'),
    }
  },
  reportFault: () => 'F-2',
}

async function run(lines: readonly string[], options: Partial<Batch> = {}) {
  const out = paper()
  const errors = paper()
  const streams = { stdin: Readable.from([lines.join('\n')]), stdout: out.stream, stderr: errors.stream }
  const exitCode = await answerBatch({ ...streams, env: {}, json: true, language: null, ...options }, core)
  const answers = out.text().split('\n').slice(0, -1)
  return { exitCode, answers, errors: errors.text() }
}

describe('a batch of questions', () => {
  it('gives one JSON line for each line, in order, with its id', async () => {
    const { answers, exitCode } = await run(['{"id":"a","text":"one"}', 'two', '{"id":3,"text":"three"}'])
    expect(answers.map((answer): unknown => JSON.parse(answer))).toMatchObject([
      { id: 'a', reply: { text: 'about one' } },
      { id: null, reply: { text: 'about two' } },
      { id: 3, reply: { text: 'about three' } },
    ])
    expect(exitCode).toBe(0)
  })

  it('names a line that cannot be read, answers the others, and ends with 2', async () => {
    const { answers, exitCode, errors } = await run(['one', '{"id":"b","text":', '{"id":"c"}', 'four'])
    expect(answers).toHaveLength(4)
    expect(JSON.parse(answers[1] ?? '')).toMatchObject({ error: { line: 2 }, reply: { kind: 'fault' } })
    expect(JSON.parse(answers[2] ?? '')).toMatchObject({ id: 'c', error: { line: 3 } })
    expect(JSON.parse(answers[3] ?? '')).toMatchObject({ reply: { text: 'about four' } })
    expect(errors).toMatch(/^line 2: .*\nline 3: text: .*\n$/)
    expect(exitCode).toBe(2)
  })

  it.each([
    [['one', 'Nobody'], 0],
    [['one', '{'], 2],
    [['silence'], 0],
    [['fault', 'one'], 3],
    [['fault', '{'], 3],
    [['{', 'fault'], 3],
    [[], 0],
  ])('of %j ends with %i', async (lines, exitCode) => {
    expect((await run(lines)).exitCode).toBe(exitCode)
  })

  it('goes on after a fault', async () => {
    const { answers } = await run(['fault', 'one'])
    expect(JSON.parse(answers[0] ?? '')).toMatchObject({ intent: null, reply: { kind: 'fault' } })
    expect(JSON.parse(answers[1] ?? '')).toMatchObject({ reply: { text: 'about one' } })
  })

  it('has a JSON line also for what nothing is said to, so that lines in and lines out can be paired', async () => {
    const { answers } = await run(['one', '{"id":"s","text":"silence"}', 'three'])
    expect(answers).toHaveLength(3)
    expect(JSON.parse(answers[1] ?? '')).toMatchObject({ id: 's', reply: { kind: 'refused', text: '' } })
  })

  it('without --json prints nothing where nothing is said, and no heading either', async () => {
    const { answers } = await run(['one', 'silence'], { json: false })
    expect(answers).toEqual(['── line 1 ──', 'about one', ''])
  })

  it('is read only as far as its answers are, and ends quietly when nobody reads them', async () => {
    const out = paper()
    let produced = 0
    const endless = (async function* () {
      for (;;) {
        produced += 1
        if (produced === 5) out.stream.destroy(Object.assign(new Error('closed'), { code: 'EPIPE' }))
        yield 'question\n'
      }
    })()
    const { exitCode } = await run([], { stdin: endless, stdout: out.stream })
    expect(exitCode).toBe(0)
    expect(produced).toBe(5)
  })

  it('without --json heads each text with the line it answers', async () => {
    const { answers } = await run(['one', '{"id":"q2","text":"two"}', '{'], { json: false })
    expect(answers).toEqual([
      '── line 1 ──',
      'about one',
      '',
      '── q2 ──',
      'about two',
      '',
      '── line 3 ──',
      'begins as a JSON object but is not one',
      '',
    ])
  })
})

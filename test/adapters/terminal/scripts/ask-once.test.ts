import { describe, expect, it } from 'vitest'
import { askOnce } from '../../../../adapters/terminal/scripts/ask-once.ts'
import type { Reply } from '../../../../src/reply/reply.ts'
import { paper, saying } from '../streams.ts'

function coreSaying(reply: Reply) {
  return { answer: () => ({ intent: 'lookup', facets: {}, reply }), reportFault: () => 'F-1' }
}

const QUESTION = { question: 'who', json: false, language: null, env: {} }

describe('one question', () => {
  it('is answered as text, with a line end', async () => {
    const out = paper()
    expect(await askOnce({ ...QUESTION, stdout: out.stream }, coreSaying(saying('Someone.')))).toBe(0)
    expect(out.text()).toBe('Someone.\n')
  })

  it('is answered as one JSON line', async () => {
    const out = paper()
    await askOnce({ ...QUESTION, json: true, stdout: out.stream }, coreSaying(saying('Someone.')))
    expect(out.text().match(/\n/g)).toHaveLength(1)
    expect(JSON.parse(out.text())).toMatchObject({ id: null, intent: 'lookup', reply: { text: 'Someone.' } })
  })

  it('tells a script that nothing was found', async () => {
    const out = paper()
    expect(await askOnce({ ...QUESTION, stdout: out.stream }, coreSaying(saying('Nobody.', 'nothing-found')))).toBe(1)
  })

  it('tells a script of a fault, and gives its reference in the language asked for', async () => {
    const out = paper()
    const broken = {
      answer: () => Promise.reject(new Error('secret words')),
      reportFault: () => 'F-9',
    }
    expect(await askOnce({ ...QUESTION, language: 'ru', stdout: out.stream }, broken)).toBe(3)
    expect(out.text()).toContain('F-9')
    expect(out.text()).toContain('Ответить не удалось')
    expect(out.text()).not.toContain('secret words')
  })

  it('to which nothing is said prints nothing, and is no failure', async () => {
    const out = paper()
    const mute = { ...coreSaying(saying('x')), answer: () => ({ intent: null, facets: null, reply: null }) }
    expect(await askOnce({ ...QUESTION, stdout: out.stream }, mute)).toBe(0)
    expect(out.text()).toBe('')
  })

  it('to which nothing is said gives a script a line all the same, a refusal without text', async () => {
    const out = paper()
    const mute = { ...coreSaying(saying('x')), answer: () => ({ intent: null, facets: null, reply: null }) }
    expect(await askOnce({ ...QUESTION, json: true, stdout: out.stream }, mute)).toBe(0)
    expect(JSON.parse(out.text())).toMatchObject({ id: null, reply: { kind: 'refused', results: [], text: '' } })
  })

  it('comes from the one who sits before the terminal', async () => {
    const heard: unknown[] = []
    const listening = {
      answer: async (message: unknown) => {
        heard.push(message)
        return { intent: 'help', facets: {}, reply: saying('Heard.') }
      },
      reportFault: () => 'F-1',
    }
    await askOnce({ ...QUESTION, language: 'ru', stdout: paper().stream }, listening)
    expect(heard).toEqual([
      { text: 'who', privacy: 'direct', from: 'terminal:local', person: 'terminal:local', language: 'ru' },
    ])
  })

  it('is no failure when the reader has read enough', async () => {
    const out = paper()
    out.stream.destroy(Object.assign(new Error('closed'), { code: 'EPIPE' }))
    expect(await askOnce({ ...QUESTION, stdout: out.stream }, coreSaying(saying('x', 'nothing-found')))).toBe(0)
  })
})

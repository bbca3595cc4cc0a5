import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receiveBatchLine } from '../../../../adapters/terminal/scripts/batch-line.ts'

const HERE = { privacy: 'direct', from: 'terminal:local', person: 'terminal:local' }

describe('a line of a batch', () => {
  it.each([
    ['who is Ikromov', null, { text: 'who is Ikromov' }],
    ['', null, { text: '' }],
    ['"quoted"', null, { text: '"quoted"' }],
    ['{"id":"q1","text":"кто"}', 'q1', { text: 'кто' }],
    [' {"id":7,"text":"x","language":"ru"}', 7, { text: 'x', language: 'ru' }],
  ])('%j is a question', (text, id, ask) => {
    expect(receiveBatchLine({ number: 1, text })).toEqual({ outcome: 'ask', id, message: { ...ask, ...HERE } })
  })

  it('has the language of the run unless it names its own', () => {
    const bare = receiveBatchLine({ number: 1, text: 'x' }, 'ru')
    const own = receiveBatchLine({ number: 1, text: '{"id":"a","text":"x","language":"en"}' }, 'ru')
    expect(bare).toHaveProperty('message.language', 'ru')
    expect(own).toHaveProperty('message.language', 'en')
  })

  it.each([
    ['{"id":"q1","text":', null, 'JSON'],
    ['{who is Ikromov}', null, 'JSON'],
    ['{"id":"q1"}', 'q1', 'text'],
    ['{"text":"x"}', null, 'id'],
    ['{"id":"q1","text":5}', 'q1', 'text'],
    ['{"id":"q1","text":"x","language":"de"}', 'q1', 'language'],
    ['{"id":"q1","text":"x","colour":"red"}', 'q1', '1 unknown key'],
    ['{"id":"q1","text":"x","a":1,"b":2}', 'q1', '2 unknown keys'],
    ['{"id":[],"text":"x"}', null, 'id: must be a text or a number'],
    [null, null, 'longer than'],
  ])('%j is none, and the reason names the field', (text, id, word) => {
    const line = receiveBatchLine({ number: 4, text })
    expect(line).toMatchObject({ outcome: 'bad', id })
    expect(line).toHaveProperty('reason', expect.stringContaining(word))
  })

  it.each([
    '{"id":1,"text":"x","Zarina Namunaeva +992918123456":1}',
    '{"id":1,"text":["Zarina Namunaeva +992918123456"]}',
    '{"id":{"Zarina Namunaeva":"+992918123456"},"text":"x"}',
    '{"id":1,"text":"x","language":"Zarina Namunaeva +992918123456"}',
    '{"id":1,"text":"Zarina Namunaeva +992918123456"',
  ])('%j is refused without a word of it', (text) => {
    const line = receiveBatchLine({ number: 1, text })
    expect(line.outcome).toBe('bad')
    expect(JSON.stringify(line)).not.toMatch(/Zarina|Namunaeva|9929/)
  })

  it('is a question or names its fault, whatever it is', () => {
    const json = fc.json().map((text) => `{${text}}`)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          json,
          fc.object().map((o) => JSON.stringify(o)),
        ),
        (text) => {
          expect(['ask', 'bad']).toContain(receiveBatchLine({ number: 1, text }).outcome)
        },
      ),
    )
  })
})

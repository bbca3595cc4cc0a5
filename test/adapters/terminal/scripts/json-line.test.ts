import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { badLineJson, jsonLine } from '../../../../adapters/terminal/scripts/json-line.ts'
import { anyReply } from '../../../contract/any-reply.ts'
import { PERSON } from '../sample-replies.ts'
import { saying } from '../streams.ts'

const FIELDS = ['id', 'intent', 'facets', 'reply', 'milliseconds']
const REPLY_FIELDS = [
  'kind',
  'results',
  'adverse',
  'count',
  'value',
  'label',
  'verdict',
  'citation',
  'matches',
  'sources',
  'text',
]

const Line = z.looseObject({ reply: z.record(z.string(), z.unknown()) })

function parsed(line: string) {
  return Line.parse(JSON.parse(line))
}

/** In the order of the line itself. */
function fieldsOf(line: string): string[] {
  const fields: unknown = JSON.parse(line)
  return Object.keys(Object(fields))
}

describe('the JSON line', () => {
  it('has the promised fields in the promised order', () => {
    const text = jsonLine('q1', { intent: 'lookup', facets: { hosts: ['PL'] }, reply: PERSON }, 1.23456)
    const line = parsed(text)
    expect(fieldsOf(text)).toEqual(FIELDS)
    expect(Object.keys(line.reply)).toEqual(REPLY_FIELDS)
    expect(line).toMatchObject({ id: 'q1', intent: 'lookup', facets: { hosts: ['PL'] }, milliseconds: 1.235 })
  })

  it('gives every source by its record id, also one that no line cites', () => {
    const { reply } = parsed(jsonLine(null, { intent: 'lookup', facets: null, reply: PERSON }, 1))
    expect(reply['sources']).toEqual([
      'src-azda-ikromov-2024',
      'src-rferl-ergashev-2024',
      'src-timesca-ikromov-2024',
      'src-taz-schwabe-2025',
    ])
  })

  it('fills what does not apply with null or nothing', () => {
    const line = parsed(jsonLine(null, { intent: 'help', facets: undefined, reply: saying('Help.', 'help') }, 0))
    expect(line).toEqual({
      id: null,
      intent: 'help',
      facets: null,
      reply: {
        kind: 'help',
        results: [],
        adverse: [],
        count: null,
        value: null,
        label: null,
        verdict: null,
        citation: null,
        matches: [],
        sources: [],
        text: 'Help.',
      },
      milliseconds: 0,
    })
  })

  it('has the promised fields also where nothing is said', () => {
    const line = parsed(jsonLine('q', { intent: null, facets: null, reply: null }, 0))
    expect(Object.keys(line.reply)).toEqual(REPLY_FIELDS)
    expect(line.reply).toMatchObject({ kind: 'refused', text: '' })
  })

  it('is one line, whatever the records say', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const line = jsonLine('id', { intent: 'lookup', facets: {}, reply }, 0)
        expect(line).not.toMatch(/[\n\r]/)
        expect(Object.keys(parsed(line).reply)).toEqual(REPLY_FIELDS)
      }),
      { numRuns: 30 },
    )
  })

  it('of a line that could not be read has the same shape, and names the line', () => {
    const text = badLineJson('q7', 3, 'text: expected string')
    const line = parsed(text)
    expect(fieldsOf(text)).toEqual([...FIELDS, 'error'])
    expect(Object.keys(line.reply)).toEqual(REPLY_FIELDS)
    expect(line).toMatchObject({ id: 'q7', error: { line: 3, reason: 'text: expected string' } })
    expect(line.reply['text']).toBe('line 3: text: expected string')
  })
})

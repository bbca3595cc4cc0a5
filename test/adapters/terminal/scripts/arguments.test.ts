import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAskArguments } from '../../../../adapters/terminal/scripts/arguments.ts'

const NOTHING = { question: null, json: false, batch: false, records: null, today: null, language: null }

describe('the command line of ask', () => {
  it.each([
    [['who is Farrukh Ikromov'], { question: 'who is Farrukh Ikromov' }],
    [['who', 'is', 'икромов'], { question: 'who is икромов' }],
    [['--json', 'q'], { question: 'q', json: true }],
    [['q', '--json'], { question: 'q', json: true }],
    [
      ['--records', 'other', '--today=2026-11-21', '--language', 'ru', 'q'],
      { question: 'q', records: 'other', today: '2026-11-21', language: 'ru' },
    ],
    [['--batch', '--json'], { batch: true, json: true }],
    [['--', '--json'], { question: '--json' }],
    [['--today', '2024-02-29', 'q'], { question: 'q', today: '2024-02-29' }],
  ])('reads %j', (argv, told) => {
    expect(parseAskArguments(argv)).toEqual({ outcome: 'ask', arguments: { ...NOTHING, ...told } })
  })

  it.each([
    [[], 'The question is missing.'],
    [['   '], 'The question is missing.'],
    [['--jsno', 'q'], "Unknown option '--jsno'"],
    [['-x', 'q'], "Unknown option '-x'"],
    [['q', '--records'], '--records'],
    [['--records=', 'q'], '--records needs a folder.'],
    [['--json=yes', 'q'], '--json'],
    [['--today', '2026-02-30', 'q'], '"2026-02-30"'],
    [['--today', '21.11.2026', 'q'], '"21.11.2026"'],
    [['--today', '2026-1-1', 'q'], 'YYYY-MM-DD'],
    [['--language', 'de', 'q'], '--language is one of en, ru, not "de".'],
    [['--batch', 'q'], 'With --batch the questions come from standard input'],
  ])('explains what is wrong with %j', (argv, words) => {
    const command = parseAskArguments(argv)
    expect(command.outcome).toBe('usage')
    expect(command).toHaveProperty('message', expect.stringContaining(words))
    expect(command).toHaveProperty('message', expect.stringContaining('Usage: ask'))
  })

  it.each([
    [['--Zarina Namunaeva is my client']],
    [['--zarina namunaeva is my client']],
    [['--Zarina=Namunaeva', 'q']],
    [["--x' Zarina Namunaeva", 'q']],
    [['--зарина', 'q']],
    [['--today', 'Zarina Namunaeva', 'q']],
    [['--today', '+992918123456', 'q']],
    [['--language', 'Zarina Namunaeva', 'q']],
    [['--json=Zarina Namunaeva', 'q']],
    [['--batch', 'Zarina Namunaeva']],
  ])('explains what is wrong with %j without repeating it', (argv) => {
    const command = parseAskArguments(argv)
    expect(command.outcome).toBe('usage')
    expect(JSON.stringify(command)).not.toMatch(/zarina|namunaeva|зарина|9929/i)
  })

  it('reads or explains any words, and never repeats a control character', () => {
    const argv = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string().map((name) => `--${name}`),
      ),
    )
    fc.assert(
      fc.property(argv, (words) => {
        const command = parseAskArguments(words)
        const message = command.outcome === 'usage' ? command.message : ''
        expect(message.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
      }),
    )
  })
})

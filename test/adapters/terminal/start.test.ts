import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../adapters/terminal/limits.ts'
import { terminal } from '../../../adapters/terminal/terminal.ts'
import { paper, saying } from './streams.ts'

function pipeTalk(stdin: Readable, columns?: number) {
  const out = paper(columns === undefined ? {} : { isTTY: true, columns })
  const asked: string[] = []
  const options = { greeting: 'Hello', completions: [], env: {}, reportFault: () => 'F' }
  const adapter = terminal({ stdin, stdout: out.stream, ...options })
  const ended = adapter.start((ask) => {
    asked.push(ask.text)
    return { reply: ask.text === 'silence' ? null : saying(`answer to ${ask.text}`) }
  })
  return { out, asked, adapter, ended }
}

describe('questions piped in', () => {
  it('are answered line by line, with no greeting and no prompt', async () => {
    const { out, ended } = pipeTalk(Readable.from(['one\ntw', 'o\r\n\nthree']))
    await ended
    expect(out.text()).toBe('answer to one\n\nanswer to two\n\nanswer to three\n\n')
  })

  it('are answered on a screen too when only the input is a pipe', async () => {
    const { out, ended } = pipeTalk(Readable.from(['один\n']), 80)
    await ended
    expect(out.text()).toContain('answer to один')
  })

  it('get no word where nothing is said, and the next one is answered', async () => {
    const { out, asked, ended } = pipeTalk(Readable.from(['silence\ntwo\n']))
    await ended
    expect(asked).toEqual(['silence', 'two'])
    expect(out.text()).toBe('answer to two\n\n')
  })

  it('end at "quit", unread', async () => {
    const { asked, ended } = pipeTalk(Readable.from(['one\nquit\ntwo\n']))
    await ended
    expect(asked).toEqual(['one'])
  })

  it('end quietly when nobody reads the answers any more', async () => {
    const { asked, ended, out } = pipeTalk(Readable.from(['one\n', 'two\n', 'three\n']))
    out.stream.destroy(Object.assign(new Error('closed'), { code: 'EPIPE' }))
    await ended
    expect(asked).toEqual(['one'])
  })

  it('end when the adapter is stopped, also while the pipe stays open', async () => {
    const { adapter, ended, out, asked } = ((pipe) => {
      pipe.write('one\n')
      return pipeTalk(pipe)
    })(new PassThrough())
    await out.until('answer to one')
    await adapter.stop()
    await ended
    expect(asked).toEqual(['one'])
  })

  it('are told so when they are too long, and the next one is answered', async () => {
    const tooLong = 'x'.repeat(LIMITS.batchLineCharacters + 1)
    const { out, ended, asked } = pipeTalk(Readable.from([`${tooLong}\n`, 'next\n']))
    await ended
    expect(asked).toEqual(['next'])
    expect(out.text()).toContain('too long')
  })
})

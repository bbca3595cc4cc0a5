import { Writable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openOutlet } from '../../../adapters/terminal/deliver.ts'

type Taken = (error?: Error) => void

/** A reader that takes one piece at a time, when told to. */
function slowReader() {
  const taken: string[] = []
  const waiting: Taken[] = []
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, callback) {
      taken.push(chunk)
      waiting.push(callback)
    },
  })
  return { stream, taken, take: (error?: Error) => waiting.shift()?.(error) }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}

describe('writing an answer', () => {
  it('waits until a slow reader has taken it', async () => {
    const { stream, take } = slowReader()
    const progress: string[] = []
    const writing = openOutlet(stream)
      .write('answer')
      .then((written) => progress.push(written))
    await setImmediate()
    expect(progress).toEqual([])
    take()
    await writing
    expect(progress).toEqual(['written'])
  })

  it.each(['EPIPE', 'EIO', 'ECONNRESET'])('takes a reader that left (%s) for an end, not a fault', async (code) => {
    const { stream, take, taken } = slowReader()
    const outlet = openOutlet(stream)
    const first = outlet.write('one')
    take(failure(code))
    expect(await first).toBe('gone')
    expect(await outlet.write('two')).toBe('gone')
    expect(taken).toEqual(['one'])
  })

  it('reports a full disk as the fault it is', async () => {
    const { stream, take } = slowReader()
    const writing = openOutlet(stream).write('one')
    take(failure('ENOSPC'))
    await expect(writing).rejects.toThrow('ENOSPC')
  })

  it('notices a pipe that was closed before the first word', async () => {
    const { stream } = slowReader()
    const outlet = openOutlet(stream)
    stream.destroy()
    expect(await outlet.write('one')).toBe('gone')
  })

  it('stops at once for a person who has seen enough, even when the reader has stopped reading', async () => {
    const { stream } = slowReader()
    const stop = new AbortController()
    const writing = openOutlet(stream).write('row\n'.repeat(100), stop.signal)
    await setImmediate()
    stop.abort()
    expect(await writing).toBe('stopped')
  })

  it('writes nothing more once it is stopped', async () => {
    const { stream, taken } = slowReader()
    expect(await openOutlet(stream).write('row\n', AbortSignal.abort())).toBe('stopped')
    expect(taken).toEqual([])
  })

  it('leaves nothing out when it is not stopped', async () => {
    const taken: string[] = []
    const stream = new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, callback) {
        taken.push(chunk)
        callback()
      },
    })
    const text = Array.from({ length: 100 }, (_, row) => `row ${row}\n`).join('')
    expect(await openOutlet(stream).write(text, new AbortController().signal)).toBe('written')
    expect(taken.join('')).toBe(text)
  })
})

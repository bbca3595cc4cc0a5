import { setImmediate } from 'node:timers/promises'
import type { Writable } from 'node:stream'
import { LIMITS } from './limits.ts'
import { isReaderGone } from './reader-gone.ts'
import { stopOf } from './stop-of.ts'

/** `gone`: the reader has closed the pipe or the window. `stopped`: the signal came before the end. */
export type Written = 'written' | 'stopped' | 'gone'

/** A stream that can be written to until its reader leaves. */
export interface Outlet {
  /**
   * Resolves when the stream has taken the text, so that a slow reader is waited for. With a signal the text goes out
   * a few rows at a time and stops at the next row after it. Throws the stream's fault, unless its reader merely left.
   */
  readonly write: (text: string, signal?: AbortSignal) => Promise<Written>
}

/** Takes charge of the stream's errors; open one outlet a stream. */
export function openOutlet(stream: Writable): Outlet {
  const fault: { value: Error | null } = { value: null }
  const note = (error: Error | null | undefined) => {
    fault.value ??= error ?? null
  }
  stream.on('error', note)

  const send = async (text: string): Promise<Written> => {
    if (fault.value === null)
      await new Promise<void>((resolve) => {
        stream.write(text, (error) => {
          note(error)
          resolve()
        })
      })
    if (fault.value === null) return 'written'
    if (isReaderGone(fault.value)) return 'gone'
    throw fault.value
  }
  return { write: (text, signal) => (signal === undefined ? send(text) : sendByRows(text, signal, send)) }
}

async function sendByRows(
  text: string,
  signal: AbortSignal,
  send: (part: string) => Promise<Written>,
): Promise<Written> {
  const stop = stopOf(signal)
  for (const part of partsOf(text)) {
    // Writing to a terminal blocks; only between turns of the event loop is Ctrl-C heard.
    await setImmediate()
    if (signal.aborted) return 'stopped'
    const written = await Promise.race([send(part), stop])
    if (written !== 'written') return written ?? 'stopped'
  }
  return 'written'
}

function partsOf(text: string): string[] {
  const rows = text.split(/(?<=\n)/)
  return Array.from({ length: Math.ceil(rows.length / LIMITS.rowsPerWrite) }, (_, part) =>
    rows.slice(part * LIMITS.rowsPerWrite, (part + 1) * LIMITS.rowsPerWrite).join(''),
  )
}

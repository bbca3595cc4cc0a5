import { LIMITS } from '../limits.ts'

/** A line of input, counted from 1; `text` is null for a line longer than `LIMITS.batchLineCharacters`. */
export interface InputLine {
  readonly number: number
  readonly text: string | null
}

/**
 * The lines of a byte stream, one held at a time. Only LF and CR LF end a line: node:readline also breaks at U+2028,
 * which may stand inside a JSON string. Bytes that are no UTF-8 become U+FFFD.
 */
export async function* readLines(input: AsyncIterable<unknown>): AsyncGenerator<InputLine, void, void> {
  const decoder = new TextDecoder()
  let rest = ''
  let number = 0
  let overlong = false
  const finished = (text: string): InputLine => {
    number += 1
    const tooLong = overlong || text.length > LIMITS.batchLineCharacters
    overlong = false
    return { number, text: tooLong ? null : text.replace(/\r$/, '') }
  }
  for await (const chunk of input) {
    const parts = `${rest}${decodedChunk(decoder, chunk)}`.split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield finished(part)
    if (rest.length > LIMITS.batchLineCharacters) {
      overlong = true
      rest = ''
    }
  }
  rest += decoder.decode()
  if (rest !== '' || overlong) yield finished(rest)
}

function decodedChunk(decoder: TextDecoder, chunk: unknown): string {
  if (typeof chunk === 'string') return chunk
  return chunk instanceof Uint8Array ? decoder.decode(chunk, { stream: true }) : ''
}

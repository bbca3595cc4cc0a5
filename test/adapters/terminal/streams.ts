import { PassThrough } from 'node:stream'
import { plain } from '../../../src/reply/line.ts'
import type { Reply, ReplyKind } from '../../../src/reply/reply.ts'
import { NO_RESULT } from '../../../src/reply/reply-result.ts'

/** A screen or pipe that remembers what it was shown. */
export function paper(screen: { isTTY?: boolean; columns?: number } = {}) {
  const stream = Object.assign(new PassThrough(), screen)
  let text = ''
  let waiting: { part: string; times: number; found: () => void }[] = []
  const countOf = (part: string) => text.split(part).length - 1
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    text += chunk
    waiting = waiting.filter(({ part, times, found }) => {
      if (countOf(part) < times) return true
      found()
      return false
    })
  })
  return {
    stream,
    text: () => text,
    /** Resolves once the part has been shown so many times. */
    until: (part: string, times = 1) =>
      new Promise<void>((found) => {
        if (countOf(part) >= times) found()
        else waiting.push({ part, times, found })
      }),
  }
}

/** The keys of a person before a terminal. */
export function keyboard() {
  return Object.assign(new PassThrough(), { isTTY: true })
}

/** A reply that says one thing. */
export function saying(text: string, kind: ReplyKind = 'record'): Reply {
  return {
    kind,
    language: 'en',
    headline: plain(text),
    blocks: [],
    sources: [],
    actions: [],
    footer: '',
    audience: 'everyone',
    result: NO_RESULT,
  }
}

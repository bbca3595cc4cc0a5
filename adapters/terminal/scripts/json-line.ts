import { LIMITS } from '../limits.ts'
import type { AnsweredAsk } from '../core.ts'
import { render } from '../render.ts'
import { NO_RESULT } from '../../../src/reply/reply-result.ts'

/** As the script gave it; null where it gave none. */
export type LineId = string | number | null

/** The screen of `text`: the same on every machine. */
const PLAIN_SCREEN = { width: LIMITS.scriptColumns, color: false, hyperlinks: false }

/**
 * One answer as one line of JSON, without the line end. Its fields are a promise to scripts: none is renamed or left
 * out, and one that does not apply is null or empty. `results` and `sources` hold every id, not only the first page's.
 */
export function jsonLine(id: LineId, { intent, facets, reply }: AnsweredAsk, milliseconds: number): string {
  const { results, adverse, count, value, label, verdict, citation, matches } = reply.result
  const sources = [...new Set(reply.sources.flatMap((source) => (source.id === null ? [] : [source.id])))]
  const text = render(reply, PLAIN_SCREEN)
  return JSON.stringify({
    id,
    intent,
    facets: facets ?? null,
    reply: {
      kind: reply.kind,
      results,
      adverse,
      count,
      value: value ?? null,
      label,
      verdict,
      citation,
      matches: matches.map(({ id, score, spelling, seenIn }) => ({ id, score, spelling, seenIn })),
      sources,
      text,
    },
    milliseconds: roundedToMicroseconds(milliseconds),
  })
}

/** A batch line that could not be read, in the shape of an answer, so that a script reads every line alike. */
export function badLineJson(id: LineId, number: number, reason: string): string {
  const text = `line ${number}: ${reason}`
  return JSON.stringify({
    id,
    intent: null,
    facets: null,
    reply: { kind: 'fault', ...NO_RESULT, sources: [], text },
    milliseconds: 0,
    error: { line: number, reason },
  })
}

function roundedToMicroseconds(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000
}

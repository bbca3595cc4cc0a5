import { LIMITS } from '../limits.ts'
import type { AnsweredAsk } from '../core.ts'
import { render } from '../render.ts'
import { NO_RESULT } from '../../../src/reply/reply-result.ts'
import type { Reply } from '../../../src/reply/reply.ts'

/** As the script gave it; null where it gave none. */
export type LineId = string | number | null

/** The screen of `text`: the same on every machine. */
const PLAIN_SCREEN = { width: LIMITS.scriptColumns, color: false, hyperlinks: false }

/**
 * One answer as one line of JSON, without the line end. Its fields are a promise to scripts: none is renamed or left
 * out, and one that does not apply is null or empty; a question to which nothing is said has a refusal without text, so
 * that there is a line for each. `results` and `sources` hold every id, not only the first page's.
 */
export function jsonLine(id: LineId, { intent, facets, reply }: AnsweredAsk, milliseconds: number): string {
  return JSON.stringify({
    id,
    intent,
    facets: facets ?? null,
    reply: reply === null ? NOTHING_SAID : replyFields(reply),
    milliseconds: roundedToMicroseconds(milliseconds),
  })
}

/** What a script reads where a person would read nothing. */
const NOTHING_SAID = { kind: 'refused', ...NO_RESULT, sources: [], text: '' }

function replyFields(reply: Reply) {
  const { results, adverse, count, value, label, verdict, citation, matches } = reply.result
  const sources = [...new Set(reply.sources.flatMap((source) => (source.id === null ? [] : [source.id])))]
  const text = render(reply, PLAIN_SCREEN)
  return {
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
  }
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

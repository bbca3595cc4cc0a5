import { linesOf } from './lines-of.ts'
import type { Reply } from './reply.ts'

/** The source numbers that stand after any line of the reply. */
export function citedNumbers(reply: Reply): ReadonlySet<number> {
  return new Set([reply.headline, ...reply.blocks.flatMap(linesOf)].flatMap((line) => line.sources))
}

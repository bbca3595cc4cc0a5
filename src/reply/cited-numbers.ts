import type { Block } from './block.ts'
import type { Line } from './line.ts'
import type { Reply } from './reply.ts'

/** The source numbers that stand after any line of the reply. */
export function citedNumbers(reply: Reply): ReadonlySet<number> {
  return new Set([reply.headline, ...reply.blocks.flatMap(linesOf)].flatMap((line) => line.sources))
}

export function linesOf(block: Block): readonly Line[] {
  switch (block.type) {
    case 'paragraph':
      return block.lines
    case 'facts':
      return block.items.map(({ value }) => value)
    case 'timeline':
      return block.entries.flatMap(({ line, details }) => [line, ...details])
    case 'records':
      return block.items.flatMap(({ title, details }) => [title, ...details])
    case 'table':
      return block.rows.flat()
    default:
      return [block.line]
  }
}

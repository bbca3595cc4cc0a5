import type { Block } from './block.ts'
import type { Line } from './line.ts'

/** Every line of a block, in order. */
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

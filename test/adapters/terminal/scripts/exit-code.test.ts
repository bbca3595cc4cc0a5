import { describe, expect, it } from 'vitest'
import { exitCodeOf } from '../../../../adapters/terminal/scripts/exit-code.ts'
import { REPLY_KINDS } from '../../../../src/reply/reply.ts'

describe('the exit code of one question', () => {
  it('is 1 where nothing was found, 3 after a fault, and 0 for every other answer', () => {
    const codes = REPLY_KINDS.map((kind) => [kind, exitCodeOf(kind)])
    expect(codes.filter(([, code]) => code !== 0)).toEqual([
      ['nothing-found', 1],
      ['fault', 3],
    ])
  })
})

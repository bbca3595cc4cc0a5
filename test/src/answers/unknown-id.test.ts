import { expect, test } from 'vitest'
import { ask } from '../shipped-bot.ts'

test.each(['per-ali-feruzz', 'inc-2024-de-nobody-deportation', 'case-ecthr-nobody-v-nowhere', 'src-that-is-not-there'])(
  'an id that is on no record finds nothing, and nobody of a like name: %s',
  (id) => {
    const { reply } = ask(`/record ${id}`)
    expect(reply.kind).toBe('nothing-found')
    expect(reply.result.results).toEqual([])
  },
)

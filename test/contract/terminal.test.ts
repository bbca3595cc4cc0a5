import assert from 'node:assert'
import { LIMITS } from '../../adapters/terminal/limits.ts'
import { render } from '../../adapters/terminal/render.ts'
import { safeText } from '../../src/reply/safe-text.ts'
import { adapterContract } from './adapter-contract.ts'

const SCREEN = { width: 80, color: false, hyperlinks: false }

adapterContract<string>({
  name: 'The terminal',
  limits: LIMITS,
  render: (reply) => [render(reply, SCREEN)],
  textOf: (payload) => payload,
  // What can be asked next is typed, so it stands in the text.
  buttonsOf: () => [],
  check: (payload) => {
    for (const row of payload.split('\n')) assert.equal(safeText(row), row)
  },
})

import assert from 'node:assert'
import { LIMITS } from '../../../adapters/slack/limits.ts'
import { render } from '../../../adapters/slack/render.ts'
import type { SlackMessage } from '../../../adapters/slack/slack-payload.ts'
import { adapterContract } from '../../contract/adapter-contract.ts'
import { areBlocksTooLong, blockFaults, readBlocks } from '../../peers/slack-blocks.ts'

adapterContract<SlackMessage>({
  name: 'Slack',
  limits: LIMITS,
  render,
  textOf: ({ blocks }) => readBlocks(blocks).text,
  buttonsOf: ({ blocks }) => readBlocks(blocks).buttons.map(({ label, value }) => ({ label, ask: value })),
  check: ({ text, blocks }) => {
    assert.deepEqual(blockFaults(blocks, 'message'), [])
    assert.equal(areBlocksTooLong(blocks), false)
    const bytes = Buffer.byteLength(JSON.stringify(blocks))
    assert.ok(bytes <= LIMITS.blocksBytes, `${bytes} bytes of blocks`)
    assert.ok(Buffer.byteLength(text) <= LIMITS.fallbackBytes && text.trim() !== '')
    assert.doesNotMatch(text, /[<>]|&(?!amp;|lt;|gt;)/)
  },
})

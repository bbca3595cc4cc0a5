import { describe, expect, it } from 'vitest'
import { boltLog } from '../../../adapters/slack/web/bolt-log.ts'

describe('what Slack’s libraries write', () => {
  it('is told by an event of ours, without a word of theirs', () => {
    const written: unknown[][] = []
    const note = (...line: unknown[]) => void written.push(line)
    const logger = boltLog({ info: note, warn: note, error: note })
    logger.debug('token xoxb-secret')
    logger.info('user U0ANNA')
    logger.warn('Failed to parse and verify the request data: signature mismatch for U0ANNA')
    logger.error(new Error('wss://wss-primary.slack.example/link/?ticket=secret'))
    logger.error('something new about U0ANNA', { token: 'xoxb-secret' })
    expect(written).toEqual([['slack-signature-refused'], ['slack-library-warning'], ['slack-library-warning']])
  })
})

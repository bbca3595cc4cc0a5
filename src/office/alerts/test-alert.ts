import { randomUUID } from 'node:crypto'
import { enqueueNotice } from '../../alerts/outbox/enqueue-notice.ts'
import { haltedSince } from '../../alerts/outbox/halt.ts'
import type { Reply } from '../../reply/reply.ts'
import { officeReply } from '../office-reply.ts'
import type { AlertRequest } from './alert-request.ts'

/** `/alerts test` */
export function isTest(text: string): boolean {
  return /^(?:test|тест)$/i.test(text.trim())
}

/**
 * Sends what says of itself that it is a test to whoever asks for it, in their own chat, wherever they ask, by the way
 * that alerts take; where all sending is halted nothing is put there that would come later.
 */
export async function testAlert({ answering: { words }, desk: { store }, own, at }: AlertRequest): Promise<Reply> {
  const test = officeReply(words, {
    headline: words.say('alerts-test-headline'),
    lines: [words.say('alerts-test-line')],
    actions: [{ label: words.say('wish-action-mine'), ask: '/alerts' }],
  })
  const isSent = await store.write(async (tx) => {
    if ((await haltedSince(tx)) !== null) return false
    const key = `test-${randomUUID()}`
    await enqueueNotice(tx, store.sealing, { key, address: own.address, reply: test, now: at, dueAt: 0 })
    return true
  })
  return officeReply(words, {
    headline: words.say(isSent ? 'alerts-test-sent' : 'alerts-test-halted'),
    lines: isSent ? [words.say('alerts-test-if-not')] : [],
  })
}

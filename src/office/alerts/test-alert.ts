import type { Reply } from '../../reply/reply.ts'
import { officeReply } from '../office-reply.ts'
import type { AlertRequest } from './alert-request.ts'

/** `/alerts test` */
export function isTest(text: string): boolean {
  return /^(?:test|тест)$/i.test(text.trim())
}

/** Sends what says of itself that it is a test to whoever asks for it, in their own chat, wherever they ask. */
export async function testAlert({ answering: { words }, desk: { sending }, own }: AlertRequest): Promise<Reply> {
  const said = (id: string): Reply => officeReply(words, { headline: words.say(id) })
  if (sending === null) return said('alerts-test-nothing-sent')
  if ((await sending.haltedSince()) !== null) return said('alerts-test-halted')
  const test = officeReply(words, {
    headline: words.say('alerts-test-headline'),
    lines: [words.say('alerts-test-line')],
    actions: [{ label: words.say('wish-action-mine'), ask: '/alerts' }],
  })
  const { outcome } = await sending.deliver(own.address, test)
  return said(`alerts-test-${outcome}`)
}

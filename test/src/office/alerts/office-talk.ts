import { linesOf } from '../../../../src/reply/lines-of.ts'
import { textOf } from '../../../../src/reply/line.ts'
import type { Reply, ReplyLanguage } from '../../../../src/reply/reply.ts'
import type { InstanceUnderTest } from '../../../journeys/instance-under-test.ts'

/** Where and by whom something is asked; without a place, in the person’s own chat. */
export interface Asking {
  readonly person?: string
  readonly from?: string
  readonly privacy?: 'direct' | 'group'
  readonly language?: ReplyLanguage
}

export const READER = 'telegram:7001'
export const REVIEWER = 'telegram:7002'
export const ADMINISTRATOR = 'telegram:7003'
export const GROUP = { from: 'telegram:-100', privacy: 'group' } as const

/** Asks the whole instance, as a platform does; for a member who was greeted before. Throws where nothing is said. */
export async function said(instance: InstanceUnderTest, text: string, asking: Asking = {}): Promise<Reply> {
  const { person = READER, from = person, privacy = 'direct', language } = asking
  const message = { text, person, from, privacy, ...(language === undefined ? {} : { language }) }
  const { reply } = await instance.replyTo(message)
  if (reply === null) throw new Error(`nothing was said to “${text}”`)
  return reply
}

/** Everything of a reply that is read. */
export function readReply({ headline, blocks }: Reply): string {
  const facts = blocks.flatMap((block) => (block.type === 'facts' ? block.items : []))
  const labelled = facts.map(({ label, value }) => `${label}: ${textOf(value)}`)
  return [textOf(headline), ...blocks.flatMap(linesOf).map(textOf), ...labelled].join('\n')
}

/** What the button of that label asks. */
export function askOf({ actions }: Reply, label: string): string {
  const action = actions.find((one) => one.label === label)
  if (action === undefined) throw new Error(`no button “${label}” among ${actions.map((one) => one.label).join(', ')}`)
  return action.ask
}

/** Asks what the button of that label asks. */
export function pressed(instance: InstanceUnderTest, reply: Reply, label: string, asking: Asking = {}): Promise<Reply> {
  return said(instance, askOf(reply, label), asking)
}

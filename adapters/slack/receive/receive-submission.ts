import { z } from 'zod'
import { QUESTION } from '../views/search-view.ts'
import type { SlackRequest } from '../talk/slack-request.ts'
import { commandWords } from './command-words.ts'
import { triggerDelivery } from './delivery.ts'
import { askerOf, interaction, words } from './fields.ts'

const answer = z.object({ [QUESTION.action]: z.object({ value: words.nullish() }) })
const submission = interaction.extend({
  view: z.object({ id: z.string(), state: z.object({ values: z.object({ [QUESTION.block]: answer }) }) }),
})

/** The question of the search modal, answered in the same modal. */
export function receiveSubmission(body: unknown): SlackRequest | null {
  const read = submission.safeParse(body)
  const asker = read.success ? askerOf(read.data) : null
  if (!read.success || asker === null) return null
  const { view, trigger_id } = read.data
  const text = commandWords(view.state.values[QUESTION.block][QUESTION.action].value ?? '')
  const place = { at: 'view', view: view.id, isWorking: true } as const
  return { does: 'ask', text, part: 0, asker, place, delivery: triggerDelivery(trigger_id), language: null }
}

import { z } from 'zod'
import { REPLY_LANGUAGES } from '../../../src/reply/reply.ts'
import type { SlackRequest } from '../talk/slack-request.ts'
import { FIELD_ACTION, FOLLOW_FIELDS } from '../views/follow-view.ts'
import { triggerDelivery } from './delivery.ts'
import { askerOf, interaction, words } from './fields.ts'
import { wishText } from './wish-text.ts'

/** Of a field, one of these, by its kind. */
const filled = z.object({
  value: words.nullish(),
  selected_time: words.nullish(),
  selected_option: z.object({ value: words }).nullish(),
})
const field = z.object({ [FIELD_ACTION]: filled })
const submission = interaction.extend({
  view: z.object({
    id: z.string(),
    private_metadata: z.string().default(''),
    state: z.object({ values: z.partialRecord(z.enum(FOLLOW_FIELDS), field) }),
  }),
})

/** What the modal for alerts was filled with, asked as the command that anyone can type; answered in the same modal. */
export function receiveWish(body: unknown): SlackRequest | null {
  const read = submission.safeParse(body)
  const asker = read.success ? askerOf(read.data) : null
  if (!read.success || asker === null) return null
  const { view, trigger_id } = read.data
  const { values } = view.state
  if (values.what === undefined) return null
  const text = wishText((name) => {
    const { value, selected_time, selected_option } = values[name]?.[FIELD_ACTION] ?? {}
    return value ?? selected_time ?? selected_option?.value ?? ''
  })
  return {
    does: 'ask',
    text,
    part: 0,
    asker,
    place: { at: 'view', view: view.id, isWorking: true },
    delivery: triggerDelivery(trigger_id),
    language: REPLY_LANGUAGES.find((language) => language === view.private_metadata) ?? null,
  }
}

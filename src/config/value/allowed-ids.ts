import { z } from 'zod'

/** Telegram's user ids are positive and below 2^52: https://core.telegram.org/bots/api#user (2026-11-21). */
const TELEGRAM_PERSON = /^telegram:[1-9]\d{0,15}$/
/** Workspaces begin with T, organisations with E, people with U or W: https://docs.slack.dev/enterprise (2026-11-21). */
const SLACK_PERSON_OR_WORKSPACE = /^slack:[TE][A-Z0-9]{0,20}:(?:[UW][A-Z0-9]{0,20}|\*)$/

/** Ids of people, between commas or white space. A wrong one is named by its place, since it may be a person's. */
export const allowedIds = z.string().transform((text, context) => {
  const ids = text.split(/[\s,]+/).filter((id) => id !== '')
  const wrong = ids.flatMap((id, index) => (isId(id) ? [] : [index + 1]))
  if (wrong.length === 0) return [...new Set(ids)]
  const places = wrong.slice(0, 10).join(', ')
  context.addIssue(
    `has no id in place ${places} of ${ids.length}: an id is telegram:123456789, slack:T0123:U0456, or slack:T0123:*`,
  )
  return z.NEVER
})

function isId(text: string): boolean {
  return TELEGRAM_PERSON.test(text) || SLACK_PERSON_OR_WORKSPACE.test(text)
}

import type { types } from '@slack/bolt'
import type { Words } from '../../../src/locales/words.ts'
import { plainText } from '../layout/button.ts'
import { LIMITS } from '../limits.ts'
import { FOLLOW_VIEW } from '../surfaces.ts'
import { cutText } from '../text/cut-text.ts'
import { titleText } from './answer-view.ts'

/** The `action_id` of every field; fields are told apart by the `block_id` of theirs. */
export const FIELD_ACTION = 'field'

/** Fields of the modal for alerts, by the `block_id` of each. */
export const FOLLOW_FIELDS = ['what', 'rhythm', 'at', 'weekday', 'zone', 'quiet-from', 'quiet-to', 'note'] as const
export type FollowField = (typeof FOLLOW_FIELDS)[number]

/**
 * The modal in which an alert is wished for. The zone is not filled in: Slack would tell it only to an app that may
 * read profiles (`users:read`). `private_metadata` carries the language to answer in.
 */
export function followView(words: Words): types.ModalView {
  return {
    type: 'modal',
    callback_id: FOLLOW_VIEW,
    private_metadata: words.language,
    title: titleText(words.say('slack-follow-title')),
    submit: titleText(words.say('slack-follow-submit')),
    close: titleText(words.say('slack-close')),
    blocks: [
      field('what', words.say('slack-follow-what'), textInput(LIMITS.wishText), words.say('slack-follow-what-hint')),
      field('rhythm', words.say('slack-follow-rhythm'), rhythmMenu(words)),
      optional(field('at', words.say('slack-follow-at'), clock())),
      optional(field('weekday', words.say('slack-follow-weekday'), weekdayMenu(words))),
      optional(
        field('zone', words.say('slack-follow-zone'), textInput(LIMITS.zoneText), words.say('slack-follow-zone-hint')),
      ),
      optional(field('quiet-from', words.say('slack-follow-quiet-from'), clock())),
      optional(field('quiet-to', words.say('slack-follow-quiet-to'), clock())),
      optional(
        field('note', words.say('slack-follow-note'), textInput(LIMITS.noteText), words.say('slack-follow-note-hint')),
      ),
    ],
  }
}

function field(id: FollowField, label: string, element: types.InputBlock['element'], hint = ''): types.InputBlock {
  const block = { type: 'input', block_id: id, label: plainText(label), element } as const
  return hint === '' ? block : { ...block, hint: plainText(hint) }
}

function optional(block: types.InputBlock): types.InputBlock {
  return { ...block, optional: true }
}

function textInput(length: number): types.PlainTextInput {
  return { type: 'plain_text_input', action_id: FIELD_ACTION, max_length: length }
}

/** Slack gives the time as `HH:mm`. */
function clock(): types.Timepicker {
  return { type: 'timepicker', action_id: FIELD_ACTION }
}

function rhythmMenu(words: Words): types.StaticSelect {
  const instant = option(words.say('slack-follow-instant'), 'instant')
  const options = [
    instant,
    option(words.say('slack-follow-daily'), 'daily'),
    option(words.say('slack-follow-weekly'), 'weekly'),
  ]
  return { type: 'static_select', action_id: FIELD_ACTION, options, initial_option: instant }
}

/** ISO weekdays: Monday is 1. */
function weekdayMenu({ language }: Words): types.StaticSelect {
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  // The first of January 2024 was a Monday.
  const options = Array.from({ length: 7 }, (_, day) =>
    option(names.format(Date.UTC(2024, 0, day + 1)), String(day + 1)),
  )
  return { type: 'static_select', action_id: FIELD_ACTION, options }
}

function option(text: string, value: string): types.PlainTextOption {
  return { text: plainText(cutText(text, LIMITS.optionText)), value }
}

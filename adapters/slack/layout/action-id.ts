import type { ReplyLanguage } from '../../../src/reply/reply.ts'
import { REPLY_LANGUAGES } from '../../../src/reply/reply.ts'

/** What a button does: asks its value; shows a part of that answer; shares that answer; turns the Home tab's language; opens the modal for alerts. */
const VERBS = ['ask', 'part', 'share', 'home', 'follow'] as const
export type Verb = (typeof VERBS)[number]

/** What a button carries beside its value. */
export interface ActionId {
  readonly verb: Verb
  /** In which the answer is to be given: a command text has none of its own. */
  readonly language: ReplyLanguage
  /** Who asked; empty until it is known for whom the message is made. */
  readonly asker: string
  /** Of a part, its place in the answer from 0; else what tells it from the other buttons of the message. */
  readonly number: number
}

/** At most 40 characters. */
export function actionId({ verb, language, asker, number }: ActionId): string {
  return `panoh:${verb}:${language}:${asker}:${number}`
}

/** Null for a button that this version does not make. */
export function readActionId(text: string): ActionId | null {
  const [, verbText, languageText, asker = '', number = ''] = ACTION_ID.exec(text) ?? []
  const verb = VERBS.find((one) => one === verbText)
  const language = REPLY_LANGUAGES.find((one) => one === languageText)
  return verb && language ? { verb, language, asker, number: Number(number) } : null
}

/** Every button of the adapter begins so. */
const ACTION_ID = /^panoh:([a-z]+):([a-z]+):([A-Z0-9]{0,21}):(\d{1,4})$/

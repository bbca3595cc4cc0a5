import { receiveCommand } from './receive/receive-command.ts'
import { receiveDirect } from './receive/receive-direct.ts'
import { receiveHome } from './receive/receive-home.ts'
import { receiveMention } from './receive/receive-mention.ts'
import { receivePress } from './receive/receive-press.ts'
import { receiveFollow, receiveNames, receiveSearch } from './receive/receive-shortcut.ts'
import { receiveSubmission } from './receive/receive-submission.ts'
import { receiveWish } from './receive/receive-wish.ts'
import type { SlackRequest } from './talk/slack-request.ts'

/** Reads what Slack sends of one kind; null for what is none of ours, whatever its shape. */
export type Receive = (body: unknown) => SlackRequest | null

/** Every way in which a person reaches the bot. */
export const RECEIVE = {
  command: receiveCommand,
  mention: receiveMention,
  direct: receiveDirect,
  home: receiveHome,
  search: receiveSearch,
  follow: receiveFollow,
  names: receiveNames,
  submission: receiveSubmission,
  wish: receiveWish,
  press: receivePress,
} as const satisfies Readonly<Record<string, Receive>>

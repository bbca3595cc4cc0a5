import { Fault } from '../../../src/fault.ts'

/** The token is no good, or not good enough: docs.slack.dev/reference/methods/auth.test (2026-11). */
const TOKEN_REFUSED: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'token_expired',
  'token_revoked',
  'team_access_not_granted',
])

const NOT_PERMITTED: ReadonlySet<string> = new Set([
  'missing_scope',
  'not_allowed_token_type',
  'no_permission',
  'ekm_access_denied',
  'access_denied',
])

/** Slack itself is not well, or too slow. */
const SLACK_FAILS: ReadonlySet<string> = new Set([
  'cut_off',
  'fatal_error',
  'garbage',
  'internal_error',
  'message_limit_exceeded',
  'rate_limited',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
  'timeout',
  'unreachable',
])

/** Nobody reads there any more, or nobody ever could. */
const NOBODY_THERE: ReadonlySet<string> = new Set([
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'messages_tab_disabled',
  'not_in_channel',
  'not_installed',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'user_disabled',
  'user_not_found',
  'user_not_in_channel',
  'user_not_visible',
])

/**
 * The message is there no more, or cannot be changed any more: docs.slack.dev/reference/methods/chat.update and
 * chat.delete (2026-11).
 */
const MESSAGE_OUT_OF_REACH: ReadonlySet<string> = new Set([
  'cant_delete_message',
  'cant_update_message',
  'compliance_exports_prevent_deletion',
  'edit_window_closed',
  'is_inactive',
  'message_not_found',
])

/** No reply can be added there; the channel itself may be open. */
const THREAD_CLOSED: ReadonlySet<string> = new Set([
  'cannot_reply_to_message',
  'restricted_action_non_threadable_channel',
  'restricted_action_thread_locked',
  'thread_not_found',
])

/** Too much was sent: by the method, by the app's messages, or by a workspace of a plan with few. */
const RATE_LIMITED: ReadonlySet<string> = new Set(['message_limit_exceeded', 'rate_limited', 'ratelimited'])

/**
 * Slack may have done what it was asked: the answer was lost or cannot be read, or Slack says that some of it may have
 * succeeded (`fatal_error` and `internal_error`: docs.slack.dev/reference/methods/chat.postMessage, 2026-11).
 */
const PERHAPS_TAKEN: ReadonlySet<string> = new Set([
  'cut_off',
  'fatal_error',
  'garbage',
  'http_500',
  'http_502',
  'http_504',
  'internal_error',
  'timeout',
])

/** The blocks were refused, not what they say. */
const BLOCKS_REFUSED: ReadonlySet<string> = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'])

/** The app is no longer in the workspace, or its token is void for good; other refusals may be a matter of settings. */
export function isAppRemoved(code: string): boolean {
  return code === 'token_revoked' || code === 'account_inactive'
}

export function isTokenRefused(code: string): boolean {
  return TOKEN_REFUSED.has(code)
}

export function isNobodyThere(code: string): boolean {
  return NOBODY_THERE.has(code)
}

export function isMessageOutOfReach(code: string): boolean {
  return MESSAGE_OUT_OF_REACH.has(code)
}

export function isThreadClosed(code: string): boolean {
  return THREAD_CLOSED.has(code)
}

export function isRateLimited(code: string): boolean {
  return RATE_LIMITED.has(code)
}

export function isPerhapsTaken(code: string): boolean {
  return PERHAPS_TAKEN.has(code)
}

export function areBlocksRefused(code: string): boolean {
  return BLOCKS_REFUSED.has(code)
}

/** A refusal as a fault with what to do about it. */
export function slackFault(code: string, cause?: unknown): Fault {
  if (isTokenRefused(code)) {
    const remedy =
      'At api.slack.com/apps → the app → Install App, install it again and give the new SLACK_BOT_TOKEN (xoxb-…); ' +
      'for Socket Mode check SLACK_APP_TOKEN (xapp-…, Basic Information → App-Level Tokens) too.'
    return new Fault('config', `Slack refuses the token (${code})`, { remedy, cause })
  }
  if (code === 'not_installed') {
    const remedy = 'Install the app in that workspace, at /slack/install.'
    return new Fault('platform-refused', 'The app is not installed in the workspace', { remedy, cause })
  }
  if (NOT_PERMITTED.has(code)) {
    const remedy =
      'Update the app at api.slack.com/apps → App Manifest from adapters/slack/manifest.json and install it again; an ' +
      'app-level token needs the scope connections:write.'
    return new Fault('config', `Slack does not permit this to the token (${code})`, { remedy, cause })
  }
  if (SLACK_FAILS.has(code) || /^http_5\d\d$/.test(code)) {
    const remedy = 'Nothing to be done here: see slack-status.com, and ask again later.'
    return new Fault('unreachable', `Slack does not answer (${code})`, { remedy, cause })
  }
  return new Fault('platform-refused', `Slack refuses the request (${code})`, {
    remedy: 'Report it with this code: the message or the call was not as Slack wants it.',
    cause,
  })
}

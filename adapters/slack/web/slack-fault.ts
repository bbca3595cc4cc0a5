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
  'user_disabled',
  'user_not_found',
  'user_not_in_channel',
  'user_not_visible',
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

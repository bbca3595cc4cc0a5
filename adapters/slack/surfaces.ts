/**
 * Where Slack calls the bot: from this come the manifest and the listeners, so that Slack asks for nothing that nobody
 * answers. Names are Slack's.
 */
export const SLASH_COMMAND = '/panoh'

/** Shortcuts by what they do, with their `callback_id`. */
export const SHORTCUTS = { search: 'panoh-search', follow: 'panoh-follow', names: 'panoh-names' } as const

/** The modal of the search shortcut. */
export const SEARCH_VIEW = 'panoh-search-view'

/** The modal in which an alert is wished for. */
export const FOLLOW_VIEW = 'panoh-follow-view'

/** docs.slack.dev/reference/events (2026-11). The last two tell that the app, or its token, was taken away. */
export const EVENTS = ['app_home_opened', 'app_mention', 'message.im', 'app_uninstalled', 'tokens_revoked'] as const

/**
 * The fewest that serve: mentions and direct messages are heard, the command works, answers and documents are sent. No
 * channel is read, and nobody's profile (docs.slack.dev/reference/scopes, 2026-11).
 */
export const SCOPES = ['app_mentions:read', 'chat:write', 'commands', 'files:write', 'im:history'] as const

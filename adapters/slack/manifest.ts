import { READERS_COMMANDS } from '../../src/ask/commands.ts'
import { wordsOf, type Words } from '../../src/locales/words.ts'
import { EVENTS, SCOPES, SHORTCUTS, SLASH_COMMAND } from './surfaces.ts'

/**
 * The app as Slack is told of it (docs.slack.dev/reference/app-manifest, 2026-11): to be pasted at api.slack.com/apps →
 * Create New App → From a manifest. Without an address it is for Socket Mode; with one, as `https://panoh.example`,
 * Slack calls the bot there.
 */
export function manifest(address: string | null = null) {
  const words = wordsOf('en')
  const url = address === null ? null : new URL('/slack/events', address).href
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Panoh',
      description: words.say('slack-manifest-description'),
      long_description: words.say('slack-manifest-long'),
    },
    features: features(words, url),
    oauth_config: {
      ...(address === null ? {} : { redirect_urls: [new URL('/slack/oauth_redirect', address).href] }),
      scopes: { bot: [...SCOPES] },
    },
    settings: {
      event_subscriptions: { ...requestUrl(url), bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...requestUrl(url) },
      org_deploy_enabled: false,
      socket_mode_enabled: address === null,
      token_rotation_enabled: false,
    },
  }
}

function features(words: Words, url: string | null) {
  return {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    bot_user: { display_name: 'panoh', always_online: true },
    shortcuts: [
      {
        type: 'global',
        callback_id: SHORTCUTS.search,
        name: words.say('slack-manifest-search'),
        description: words.say('slack-manifest-search-about'),
      },
      {
        type: 'global',
        callback_id: SHORTCUTS.follow,
        name: words.say('slack-manifest-follow'),
        description: words.say('slack-manifest-follow-about'),
      },
      {
        type: 'message',
        callback_id: SHORTCUTS.names,
        name: words.say('slack-manifest-names'),
        description: words.say('slack-manifest-names-about'),
      },
    ],
    slash_commands: [
      {
        command: SLASH_COMMAND,
        description: words.say('slack-manifest-command'),
        usage_hint: READERS_COMMANDS.map(({ name }) => `${name} ${words.say(`command-${name}-usage`)}`.trim()).join(
          ' | ',
        ),
        // So that a mention comes with the id of who is meant, and not as a name that anyone may bear.
        should_escape: true,
        ...(url === null ? {} : { url }),
      },
    ],
  }
}

function requestUrl(url: string | null) {
  return url === null ? {} : { request_url: url }
}

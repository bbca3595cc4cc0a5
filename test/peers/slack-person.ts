import { isNode, readBlocks, type ReadButton } from './slack-blocks.ts'
import { formState, type Filled } from './slack-form.ts'
import type { SlackPeer } from './slack-peer.ts'
import { nextTs, type PeerMessage, type PeerView } from './slack-state.ts'

/** Somebody who uses Slack, in a workspace with the bot. Every act resolves when the bot has acknowledged it. */
export interface Person {
  readonly id: string
  /** `/panoh text` in a channel, or another command; `@boris` is the one with the id `U0BORIS`. */
  readonly command: (text: string, channel?: string, name?: string) => Promise<unknown>
  /** `@panoh text` in a channel, or in the thread below a message. */
  readonly mention: (
    text: string,
    options?: { channel?: string; thread?: string; more?: object; retry?: number; eventId?: string },
  ) => Promise<string>
  /** Writes to the bot directly. */
  readonly write: (text: string, more?: object) => Promise<unknown>
  readonly openHome: () => Promise<unknown>
  /** The global shortcut; resolves with the modal that opens. */
  readonly search: () => Promise<PeerView>
  /** Any shortcut, by its `callback_id`; one on a message is used on a message of Boris. */
  readonly shortcut: (type: 'shortcut' | 'message_action', callbackId: string, text?: string) => Promise<unknown>
  /** The global shortcut for alerts; resolves with the modal that opens. */
  readonly follow: () => Promise<PeerView>
  /** Fills a modal in and sends it off. */
  readonly submit: (view: PeerView, filled: Filled) => Promise<unknown>
  /** The message shortcut, on somebody's message. */
  readonly lookUpNames: (text: string, channel?: string) => Promise<unknown>
  /** Presses the button with this label of a message, a modal or the Home tab. */
  readonly press: (on: PeerMessage | PeerView, label: string) => Promise<unknown>
  /** What this person sees in a channel, oldest first. */
  readonly sees: (channel?: string) => readonly PeerMessage[]
  /** The next message that this person comes to see there, with these words in it. */
  readonly reads: (words: string, channel?: string) => Promise<PeerMessage>
}

/** The channel of direct messages between the bot and a person. */
export function directChannel(user: string): string {
  return `D${user.slice(1)}`
}

/** What stands in a message, a modal or the Home tab for a person to read. */
export function readText(shown: PeerMessage | PeerView): string {
  return readBlocks(blocksOf(shown)).text
}

export function buttonsOf(shown: PeerMessage | PeerView): readonly ReadButton[] {
  return readBlocks(blocksOf(shown)).buttons
}

export function labelsOf(shown: PeerMessage | PeerView): readonly string[] {
  return buttonsOf(shown).map(({ label }) => label)
}

function blocksOf(shown: PeerMessage | PeerView): unknown {
  return 'content' in shown ? shown.content['blocks'] : shown.blocks
}

export function person(peer: SlackPeer, id: string, team = 'T0PEER'): Person {
  const trigger = (): string => {
    const made = `trigger-${peer.next()}`
    peer.triggers.add(made)
    return made
  }
  const event = (content: object, { retry = 0, eventId = `Ev${peer.next()}` } = {}): Promise<unknown> =>
    peer.send(
      'events_api',
      {
        type: 'event_callback',
        team_id: team,
        event_id: eventId,
        authorizations: [{ team_id: team, enterprise_id: null, is_enterprise_install: false }],
        event: content,
      },
      retry,
    )
  const interaction = (type: string, content: object): Promise<unknown> =>
    peer.send('interactive', {
      type,
      team: { id: team, domain: 'peer' },
      user: { id, username: 'somebody', team_id: team },
      trigger_id: trigger(),
      token: 'x',
      ...content,
    })
  const shortcut = (type: string, callbackId: string, text = 'a message', channel = 'C0LAW'): Promise<unknown> =>
    interaction(type, {
      callback_id: callbackId,
      ...(type === 'message_action' ? messageOf(text, channel) : {}),
    })
  const opened = async (callbackId: string): Promise<PeerView> => {
    const before = new Set(peer.views.keys())
    await shortcut('shortcut', callbackId)
    return peer.until('a modal opens', () => [...peer.views.values()].find((view) => !before.has(view.id)))
  }
  const messageOf = (text: string, channel: string): object => ({
    channel: { id: channel, name: 'law' },
    message_ts: nextTs(peer),
    message: { type: 'message', user: 'U0BORIS', text, ts: nextTs(peer) },
    response_url: peer.responseUrl({ channel, user: id, message: null }),
  })
  const sees = (channel = 'C0LAW'): readonly PeerMessage[] =>
    peer.messages.filter(
      (message) => message.channel === channel && (message.onlyFor ?? id) === id && !message.isDeleted,
    )

  return {
    id,
    command: (text, channel = 'C0LAW', name = '/panoh') =>
      peer.send('slash_commands', {
        command: name,
        text: escaped(text),
        team_id: team,
        user_id: id,
        user_name: 'somebody',
        channel_id: channel,
        trigger_id: trigger(),
        response_url: peer.responseUrl({ channel, user: id, message: null }),
      }),
    mention: async (text, { channel = 'C0LAW', thread, more = {}, ...sending } = {}) => {
      const ts = nextTs(peer)
      const below = thread === undefined ? {} : { thread_ts: thread }
      peer.written.add(`${channel}:${ts}`)
      await event(
        {
          type: 'app_mention',
          user: id,
          text: `<@${peer.botUser}> ${text}`,
          ts,
          event_ts: ts,
          channel,
          ...below,
          ...more,
        },
        sending,
      )
      return ts
    },
    write: (text, more = {}) => {
      const ts = nextTs(peer)
      return event({
        type: 'message',
        channel_type: 'im',
        channel: directChannel(id),
        user: id,
        text,
        ts,
        event_ts: ts,
        ...more,
      })
    },
    openHome: () =>
      event({ type: 'app_home_opened', user: id, channel: directChannel(id), tab: 'home', event_ts: nextTs(peer) }),
    shortcut,
    search: () => opened('panoh-search'),
    follow: () => opened('panoh-follow'),
    submit: async (view, filled) => {
      const state = formState(view.content, filled)
      const shown = { ...view.content, id: view.id, callback_id: view.content['callback_id'], state }
      const acknowledged = await interaction('view_submission', { view: shown })
      if (isNode(acknowledged) && isNode(acknowledged['view'])) view.content = acknowledged['view']
      return acknowledged
    },
    lookUpNames: (text, channel) => shortcut('message_action', 'panoh-names', text, channel),
    press: (on, label) => {
      const button = buttonsOf(on).find((one) => one.label === label)
      if (!button) throw new Error(`no button “${label}” among ${labelsOf(on).join(', ')}`)
      const action = {
        type: 'button',
        action_id: button.actionId,
        block_id: button.blockId,
        value: button.value,
        action_ts: nextTs(peer),
      }
      return interaction('block_actions', { actions: [action], ...pressedOn(peer, id, on) })
    },
    sees,
    reads: (words, channel) =>
      peer.until(`${id} reads “${words}”`, () =>
        sees(channel).findLast((message) => readText(message).includes(words) || message.text.includes(words)),
      ),
  }
}

/** As Slack sends the words of a command whose manifest says `should_escape`. */
function escaped(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return safe.replace(/(?<!\S)@([a-z]{1,20})\b/g, (_, name: string) => `<@U0${name.toUpperCase()}|${name}>`)
}

function pressedOn(peer: SlackPeer, user: string, on: PeerMessage | PeerView): object {
  if ('content' in on) {
    const view = { id: on.id, type: on.content['type'], callback_id: '', state: { values: {} } }
    return { container: { type: 'view', view_id: on.id }, view }
  }
  const isEphemeral = on.onlyFor !== null
  const below = on.thread === null ? {} : { thread_ts: on.thread }
  return {
    container: { type: 'message', message_ts: on.ts, channel_id: on.channel, is_ephemeral: isEphemeral, ...below },
    channel: { id: on.channel, name: 'law' },
    // Slack does not show an app what only one person sees.
    ...(isEphemeral ? {} : { message: { type: 'message', ts: on.ts, ...below } }),
    response_url: peer.responseUrl({ channel: on.channel, user, message: on }),
  }
}

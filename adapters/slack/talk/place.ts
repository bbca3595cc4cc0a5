import type { SlackAddress } from '../address.ts'
import { addressOf } from '../address.ts'

/** Who asks, by Slack's ids. */
export interface Asker {
  /** The workspace in which the app answers. */
  readonly team: string
  readonly user: string
  /** The workspace the person belongs to: another one where a channel is shared between organisations. */
  readonly home: string
}

/** Where an answer goes. */
export type Place =
  /** Everybody in the channel or the direct messages sees it; `thread`, null outside threads, is where it is posted. */
  | {
      readonly at: 'channel'
      readonly channel: string
      readonly thread: string | null
      readonly activeThread: string | null
    }
  /** Only the asker sees it. */
  | {
      readonly at: 'asker'
      readonly channel: string
      readonly thread: string | null
      readonly responseUrl: string | null
    }
  /** It takes the place of the message that was pressed. */
  | (Pressed & { readonly at: 'message' })
  /** The asker shows it to everybody. */
  | (Pressed & { readonly at: 'everyone' })
  /** It takes the place of what an open modal shows; `isWorking`: that it is being looked up, which must come to an end. */
  | { readonly at: 'view'; readonly view: string; readonly isWorking: boolean }
  /** A modal is opened for it, within three seconds. */
  | { readonly at: 'new-view'; readonly trigger: string }
  | { readonly at: 'home' }

/** The message whose button was pressed. */
export interface Pressed {
  readonly channel: string
  readonly thread: string | null
  readonly message: string
  readonly isEphemeral: boolean
  readonly responseUrl: string | null
}

/** Whether others read what is sent there. */
export function isShared(place: Place): boolean {
  if (place.at === 'everyone') return true
  return (place.at === 'channel' || (place.at === 'message' && !place.isEphemeral)) && !isDirect(place.channel)
}

/** Direct messages with the bot, or between two people: docs.slack.dev/apis/web-api/using-the-conversations-api (2026-11). */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D')
}

/** The same place for the asker's eyes alone. */
export function forAskerOnly(place: Place): Place {
  if (place.at === 'channel' && !isDirect(place.channel))
    // Without replies a thread shows nothing that only one person sees (docs.slack.dev/reference/methods/chat.postEphemeral, 2026-11).
    return { at: 'asker', channel: place.channel, thread: place.activeThread, responseUrl: null }
  if (place.at === 'everyone' || (place.at === 'message' && isShared(place)))
    return { at: 'asker', channel: place.channel, thread: place.thread, responseUrl: place.responseUrl }
  return place
}

/** Where the asker can be answered unasked; a modal or the Home tab has none, so it is their direct messages. */
export function addressOfPlace({ team, user }: Omit<Asker, 'home'>, place: Place): SlackAddress {
  if (!('channel' in place)) return addressOf({ team, channel: user, thread: null, user: null })
  const isAlone = !isShared(place) && !isDirect(place.channel)
  return addressOf({ team, channel: place.channel, thread: place.thread, user: isAlone ? user : null })
}

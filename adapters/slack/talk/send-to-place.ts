import type { Words } from '../../../src/locales/words.ts'
import type { SlackMessage } from '../slack-payload.ts'
import { valueOf, type Called } from '../web/called.ts'
import { postEphemeral, postMessage, updateMessage } from '../web/post-message.ts'
import { isNobodyThere } from '../web/slack-fault.ts'
import type { SlackWeb } from '../web/slack-web.ts'
import { answerView } from '../views/answer-view.ts'
import { homeView } from '../views/home-view.ts'
import type { Asker, Place } from './place.ts'

type At<Kind extends Place['at']> = Extract<Place, { at: Kind }>

/** What is sent, to whom, and in which words a modal is framed. */
export interface Sending {
  readonly asker: Asker
  readonly message: SlackMessage
  readonly words: Words
}

/** Sends to a place, by another way where the first is closed. Throws the fault of the last. */
export async function sendToPlace(web: SlackWeb, place: Place, sending: Sending): Promise<void> {
  const { asker, message, words } = sending
  switch (place.at) {
    case 'channel':
      return void valueOf(await postMessage(web, { ...asker, ...place }, message))
    case 'asker':
      return toAsker(web, place, sending)
    case 'message':
      return inPlaceOf(web, place, sending)
    case 'everyone':
      return toEveryone(web, place, sending)
    case 'view':
      return void valueOf(
        await web.call(asker.team, ({ views }) =>
          views.update({ view_id: place.view, view: answerView(message, words) }),
        ),
      )
    case 'new-view':
      return void valueOf(
        await web.call(asker.team, ({ views }) =>
          views.open({ trigger_id: place.trigger, view: answerView(message, words) }),
        ),
      )
    default:
      return void valueOf(
        await web.call(asker.team, ({ views }) =>
          views.publish({ user_id: asker.user, view: homeView([message], words, false) }),
        ),
      )
  }
}

/** The response_url first, since it needs no membership; else the Web API; else direct messages. */
async function toAsker(web: SlackWeb, place: At<'asker'>, { asker, message }: Sending): Promise<void> {
  const { channel, thread, responseUrl } = place
  if (responseUrl !== null) {
    const called = await web.respond(responseUrl, message, {
      response_type: 'ephemeral',
      replace_original: false,
      ...inThread(thread),
    })
    if (!isWorthAnotherWay(called)) return void valueOf(called)
  }
  const called = await postEphemeral(web, { team: asker.team, channel, thread }, asker.user, message)
  if (called.ok || !isNobodyThere(called.code)) return void valueOf(called)
  valueOf(await postMessage(web, { team: asker.team, channel: asker.user, thread: null }, message))
}

/** A message that was deleted, or cannot be reached any more, is answered below it instead. */
async function inPlaceOf(web: SlackWeb, place: At<'message'>, sending: Sending): Promise<void> {
  const { asker, message } = sending
  const { channel, thread, responseUrl, isEphemeral } = place
  if (responseUrl !== null) {
    const form = { response_type: isEphemeral ? 'ephemeral' : 'in_channel', replace_original: true } as const
    const called = await web.respond(responseUrl, message, form)
    if (!isWorthAnotherWay(called)) return void valueOf(called)
  }
  if (!isEphemeral) {
    const called = await updateMessage(web, { team: asker.team, channel, thread }, place.message, message)
    if (called.ok) return
  }
  return toAsker(web, { at: 'asker', channel, thread, responseUrl: null }, sending)
}

async function toEveryone(web: SlackWeb, place: At<'everyone'>, { asker, message }: Sending): Promise<void> {
  const { channel, thread, responseUrl } = place
  if (responseUrl !== null) {
    const called = await web.respond(responseUrl, message, {
      response_type: 'in_channel',
      replace_original: false,
      ...inThread(thread),
    })
    if (!isWorthAnotherWay(called)) return void valueOf(called)
  }
  valueOf(await postMessage(web, { team: asker.team, channel, thread }, message))
}

/** An address that is used up, expired or out of reach; not one that may have taken the message. */
function isWorthAnotherWay(called: Called<null>): boolean {
  return !called.ok && called.code !== 'timeout' && called.code !== 'cut_off'
}

function inThread(thread: string | null) {
  return thread === null ? {} : { thread_ts: thread }
}

/**
 * Mentions through Slack over HTTP, beside a bare Bolt echo app against the same peer in the same run, all in one
 * process on one core: `npm run bench:slack`.
 */
import { App, LogLevel } from '@slack/bolt'
import type { ReplyTo } from '../../src/adapter.ts'
import { readySlack, SIGNING_SECRET } from '../adapters/slack/served-slack.ts'
import { saying } from '../contract/claims.ts'
import { freePort } from '../peers/free-port.ts'
import { person } from '../peers/slack-person.ts'
import { slackPeer, type SlackPeer } from '../peers/slack-peer.ts'
import { bot } from '../src/shipped-bot.ts'
import { askInFlight, contest, type Round } from './contest.ts'

const ROUNDS = 3
const WARM_UP = 50
const MESSAGES = 300
const IN_FLIGHT = 8

interface Contestant {
  readonly name: string
  readonly question: string
  /** Serves at a new peer; resolves with how to end it. */
  readonly serve: () => Promise<{ readonly peer: SlackPeer; readonly end: () => Promise<void> }>
}

const echo: ReplyTo = ({ text }) => ({ reply: saying(text) })

const CONTESTANTS: readonly Contestant[] = [
  { name: 'bare Bolt, echo', question: 'hello', serve: bareBolt },
  { name: 'Panoh, echo core', question: 'hello', serve: () => panohWith(echo) },
  { name: 'Panoh, /about', question: 'about', serve: () => panohWith(bot.answer) },
]

async function panohWith(replyTo: ReplyTo): ReturnType<Contestant['serve']> {
  const { peer, endWell } = await readySlack({ replyTo, mode: 'http' })
  return { peer, end: endWell }
}

async function bareBolt(): ReturnType<Contestant['serve']> {
  const peer = await slackPeer()
  const app = new App({
    token: 'xoxb-peer',
    signingSecret: SIGNING_SECRET,
    clientOptions: { slackApiUrl: peer.apiUrl },
    logLevel: LogLevel.ERROR,
  })
  app.event('app_mention', async ({ event, client }) => {
    await client.apiCall('chat.postMessage', {
      channel: event.channel,
      text: event.text,
      unfurl_links: false,
      unfurl_media: false,
    })
  })
  const port = await freePort()
  await app.start({ port, host: '127.0.0.1' })
  peer.callAt(`http://127.0.0.1:${port}/slack/events`, SIGNING_SECRET)
  const end = async (): Promise<void> => {
    await app.stop()
    await peer.close()
  }
  return { peer, end }
}

async function round({ question, serve }: Contestant): Promise<Round> {
  const { peer, end } = await serve()
  await ask(peer, question, WARM_UP)
  const begun = performance.now()
  const milliseconds = await ask(peer, question, MESSAGES)
  const seconds = (performance.now() - begun) / 1_000
  await end()
  return { rate: MESSAGES / seconds, milliseconds }
}

/** Resolves when all are answered, with the milliseconds from each delivery to its acknowledgement. */
async function ask(peer: SlackPeer, text: string, count: number): Promise<number[]> {
  const anna = person(peer, 'U0ANNA')
  const first = peer.messages.length
  const milliseconds = await askInFlight(count, IN_FLIGHT, () => anna.mention(text))
  await peer.until('every message is answered', () => peer.messages.length - first >= count)
  return milliseconds
}

await contest({
  title: `Slack over HTTP, ${ROUNDS} rounds of ${MESSAGES} mentions, ${IN_FLIGHT} in flight`,
  contestants: CONTESTANTS,
  rounds: ROUNDS,
  round,
  timed: 'acknowledged in',
})

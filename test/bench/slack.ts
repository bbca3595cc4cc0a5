/**
 * Mentions through Slack over HTTP, beside a bare Bolt echo app against the same peer in the same run, all in one
 * process on one core: `npm run bench:slack`. Rounds take turns, so that what else the machine does meets both.
 */
import { createServer } from 'node:net'
import { once } from 'node:events'
import { App, LogLevel } from '@slack/bolt'
import type { ReplyTo } from '../../src/adapter.ts'
import { readySlack, SIGNING_SECRET } from '../adapters/slack/served-slack.ts'
import { saying } from '../contract/claims.ts'
import { person } from '../peers/slack-person.ts'
import { slackPeer, type SlackPeer } from '../peers/slack-peer.ts'
import { bot } from '../src/shipped-bot.ts'
import { spreadOf, spreadText } from './spread.ts'

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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return address !== null && typeof address === 'object' ? address.port : 0
}

async function round({ question, serve }: Contestant): Promise<{ rate: number; acks: readonly number[] }> {
  const { peer, end } = await serve()
  await ask(peer, question, WARM_UP)
  const begun = performance.now()
  const acks = await ask(peer, question, MESSAGES)
  const seconds = (performance.now() - begun) / 1_000
  await end()
  return { rate: MESSAGES / seconds, acks }
}

/** Milliseconds from each delivery to its acknowledgement; resolves when all are answered. */
async function ask(peer: SlackPeer, text: string, count: number): Promise<number[]> {
  const anna = person(peer, 'U0ANNA')
  const acks: number[] = []
  const first = peer.messages.length
  let asked = 0
  const one = async (): Promise<void> => {
    while (asked < count) {
      asked += 1
      const begun = performance.now()
      await anna.mention(text)
      acks.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, one))
  await peer.until('every message is answered', () => peer.messages.length - first >= count)
  return acks
}

const rates = new Map<string, number[]>()
const times = new Map<string, number[]>()
for (let done = 0; done < ROUNDS; done += 1) {
  for (const contestant of CONTESTANTS) {
    const { rate, acks } = await round(contestant)
    rates.set(contestant.name, [...(rates.get(contestant.name) ?? []), rate])
    times.set(contestant.name, [...(times.get(contestant.name) ?? []), ...acks])
  }
}
const middle = (name: string): number => (rates.get(name) ?? []).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
const bare = middle(CONTESTANTS[0]?.name ?? '')
process.stdout.write(`Slack over HTTP, ${ROUNDS} rounds of ${MESSAGES} mentions, ${IN_FLIGHT} in flight\n`)
for (const { name } of CONTESTANTS) {
  const rate = middle(name)
  process.stdout.write(
    `${name.padEnd(26)} ${rate.toFixed(0).padStart(5)}/s  ${(rate / bare).toFixed(2)} of bare · acknowledged in ${spreadText(spreadOf(times.get(name) ?? []))}\n`,
  )
}

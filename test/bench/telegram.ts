/**
 * Messages through a Telegram webhook, beside a bare grammY echo bot against the same peer in the same run, all in one
 * process on one core: `npm run bench:telegram`.
 */
import { createServer } from 'node:http'
import { once } from 'node:events'
import { Bot, webhookCallback } from 'grammy'
import type { ReplyTo } from '../../src/adapter.ts'
import { saying } from '../contract/claims.ts'
import { journey, LAWYER, WEBHOOK_SECRET } from '../journeys/telegram-journey.ts'
import { TelegramPeer, TOKEN } from '../peers/telegram.ts'
import { TelegramPerson } from '../peers/telegram-people.ts'
import { BOT } from '../peers/telegram-world.ts'
import { bot } from '../src/shipped-bot.ts'
import { askInFlight, contest, type Round } from './contest.ts'

const ROUNDS = 3
const WARM_UP = 50
const MESSAGES = 400
const IN_FLIGHT = 8
/** The peer holds every message to what Panoh promises of its own. */
const PLAIN = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const

interface Contestant {
  readonly name: string
  readonly question: string
  /** Serves at a new peer; resolves with how to end it. */
  readonly serve: () => Promise<{ readonly peer: TelegramPeer; readonly end: () => Promise<void> }>
}

const echo: ReplyTo = ({ text }) => ({ reply: saying(text) })

const CONTESTANTS: readonly Contestant[] = [
  { name: 'bare grammY, echo', question: 'hello', serve: bareGrammy },
  { name: 'Panoh, echo core', question: 'hello', serve: () => panohWith(echo) },
  { name: 'Panoh, /about', question: '/about', serve: () => panohWith(bot.answer) },
  { name: 'Panoh, a person by name', question: 'Dilmurod Ergashev', serve: () => panohWith(bot.answer) },
]

async function panohWith(core: ReplyTo): ReturnType<Contestant['serve']> {
  const { peer, stop } = await journey({ mode: 'webhook', core })
  return { peer, end: async () => (await stop(), await peer.close()) }
}

async function bareGrammy(): ReturnType<Contestant['serve']> {
  const peer = await new TelegramPeer().listen()
  const { id, first_name, username } = BOT
  const plain = new Bot(TOKEN, { client: { apiRoot: peer.url } })
  await plain.init()
  plain.on('message:text', (context) => context.reply(context.msg.text, PLAIN))
  const call = webhookCallback(plain, 'http', { secretToken: WEBHOOK_SECRET })
  const server = createServer((request, response) => void call(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  if (plain.botInfo.id !== id) throw new Error(`the peer knows another bot than ${first_name} @${username}`)
  peer.webhook = { url: `http://127.0.0.1:${port}/`, secret: WEBHOOK_SECRET }
  const end = async (): Promise<void> => {
    server.close()
    server.closeAllConnections()
    await peer.close()
  }
  return { peer, end }
}

async function round({ question, serve }: Contestant): Promise<Round> {
  const { peer, end } = await serve()
  const lawyer = new TelegramPerson(peer, LAWYER)
  await ask(peer, lawyer, question, WARM_UP)
  const begun = performance.now()
  const milliseconds = await ask(peer, lawyer, question, MESSAGES)
  const seconds = (performance.now() - begun) / 1_000
  await end()
  return { rate: MESSAGES / seconds, milliseconds }
}

/** Resolves when all are answered, with the milliseconds from each update to the end of its call. */
async function ask(peer: TelegramPeer, lawyer: TelegramPerson, text: string, count: number): Promise<number[]> {
  const first = peer.world.said(LAWYER.id).length
  const milliseconds = await askInFlight(count, IN_FLIGHT, () => lawyer.writes(text))
  await peer.until('every message is answered', () => peer.world.said(LAWYER.id).length - first >= count)
  return milliseconds
}

await contest({
  title: `Telegram webhook, ${ROUNDS} rounds of ${MESSAGES} messages, ${IN_FLIGHT} in flight`,
  contestants: CONTESTANTS,
  rounds: ROUNDS,
  round,
  timed: 'update to end of its call:',
})

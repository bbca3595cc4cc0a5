import { telegram } from '../../adapters/telegram/telegram.ts'
import type { TelegramOptions, WebhookOptions } from '../../adapters/telegram/telegram-options.ts'
import type { ReplyTo } from '../../src/adapter.ts'
import type { LogFields } from '../../src/log.ts'
import { wordsOf } from '../../src/locales/words.ts'
import { ownReply } from '../../src/reply/own-reply.ts'
import { TelegramPeer, TOKEN } from '../peers/telegram.ts'
import { TelegramPerson } from '../peers/telegram-people.ts'
import type { PeerMessage } from '../peers/telegram-world.ts'
import { bot } from '../src/shipped-bot.ts'

export const LAWYER = { id: 7001, first_name: 'Lawyer', language_code: 'en' } as const
export const COLLEAGUE = { id: 7002, first_name: 'Colleague', language_code: 'en' } as const
export const STRANGER = { id: 7003, first_name: 'Stranger', language_code: 'ru' } as const
export const GROUP = -100_500
export const WEBHOOK_SECRET = 'a-secret-of_the-test'

export interface JourneyOptions {
  readonly mode?: 'polling' | 'webhook'
  /** The shipped bot without it. */
  readonly core?: ReplyTo
  /** Goes on at a peer where something happened before. */
  readonly peer?: TelegramPeer
  readonly timing?: TelegramOptions['timing']
  /** For webhook calls; any free one without it. */
  readonly port?: number
}

/** The bot at work, with real sockets between it and a Telegram of our own. */
export interface Journey extends AsyncDisposable {
  readonly peer: TelegramPeer
  readonly lawyer: TelegramPerson
  readonly adapter: ReturnType<typeof telegram>
  /** Everything that was logged, as one text. */
  readonly log: () => string
  /** The errors that were reported. */
  readonly faults: readonly unknown[]
  /** Resolves when the adapter has ended; rejects with its fault. */
  readonly ended: Promise<void>
  /** What the bot said last in a chat, once it has said so many things there. */
  readonly said: (count: number, chat?: number) => Promise<PeerMessage>
  /** Stops the bot and leaves the peer open. */
  readonly stop: () => Promise<void>
}

/** Starts the bot; resolves when it takes questions. */
export async function journey(options: JourneyOptions = {}): Promise<Journey> {
  const peer = options.peer ?? (await new TelegramPeer().listen())
  const lines: string[] = []
  const faults: unknown[] = []
  const write =
    (level: string) =>
    (event: string, fields: LogFields = {}) => {
      lines.push(JSON.stringify({ level, event, ...fields }))
      peer.touch()
    }
  const began = Promise.withResolvers<void>()
  const common = {
    token: TOKEN,
    apiRoot: peer.url,
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    reportFault: (fault: unknown) => {
      faults.push(fault)
      peer.touch()
      return `ref${faults.length}`
    },
    started: began.resolve,
    timing: { firstRetryMilliseconds: 1, stopMilliseconds: 500, ...options.timing },
  }
  const adapter = telegram(
    options.mode === 'webhook' ? { ...common, ...behindProxy(peer, options.port) } : { ...common, mode: 'polling' },
  )
  const ended = adapter.start(options.core ?? shipped)
  await Promise.race([began.promise, ended])
  if (options.mode !== 'webhook') await Promise.race([ended, peer.until('the bot polls', () => peer.isPolled())])
  return {
    peer,
    adapter,
    ended,
    faults,
    lawyer: new TelegramPerson(peer, LAWYER),
    log: () => lines.join('\n'),
    said: (count, chat = LAWYER.id) =>
      peer.until(`${count} messages of the bot`, () =>
        peer.world.said(chat).length >= count ? peer.world.said(chat)[count - 1] : null,
      ),
    stop: () => adapter.stop(),
    [Symbol.asyncDispose]: async () => {
      await adapter.stop()
      await peer.close()
    },
  }
}

/** Answers everybody, and says of what is not read that it was not. */
const shipped: ReplyTo = (message) => {
  const { unread, language = 'en' } = message
  if (unread === undefined) return bot.answer(message)
  const words = wordsOf(language)
  const text = unread === 'edited' ? words.say('unread-edited') : words.say('unread-file')
  return { reply: ownReply('help', text, language) }
}

/** Telegram knows a public address; a proxy there passes its calls on to the port that the bot has got. */
function behindProxy(
  peer: TelegramPeer,
  port = 0,
): Pick<WebhookOptions, 'mode' | 'url' | 'secret' | 'port' | 'host' | 'listening'> {
  return {
    mode: 'webhook',
    url: 'https://bot.example/telegram',
    secret: WEBHOOK_SECRET,
    port,
    host: '127.0.0.1',
    listening: (open) => {
      peer.proxiedTo = `http://127.0.0.1:${open}`
    },
  }
}

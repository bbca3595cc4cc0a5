import { BotError, GrammyError, HttpError } from 'grammy'
import { Fault } from '../../../src/fault.ts'

/**
 * What failed at Telegram, and what to do. The library's error is not kept as the cause: it carries the call, and so
 * what was written to whom.
 */
export function platformFault(error: unknown): Fault {
  if (error instanceof Fault) return error
  // It carries the client too, and with it the token.
  if (error instanceof BotError) return platformFault(error.error)
  if (error instanceof HttpError) {
    return new Fault('unreachable', error.message, {
      remedy: 'Check the network, and TELEGRAM_API_ROOT if it is set.',
      cause: error.error,
    })
  }
  if (!(error instanceof GrammyError))
    return new Fault('bug', 'the Telegram adapter failed', { remedy: 'Report it.', cause: error })
  const { error_code: code, method } = error
  const [known] = KNOWN.flatMap((one) => (one.code === code && one.applies(error) ? [one] : []))
  const message = `Telegram refused ${method} (${code}): ${reasonOf(error)}`
  const remedy = known?.remedy ?? 'Look the reason up at core.telegram.org/bots/api.'
  return new Fault(known?.fault ?? 'platform-refused', message, { remedy, cause: new Error(reasonOf(error)) })
}

const WRONG_TOKEN =
  'TELEGRAM_BOT_TOKEN is wrong or was revoked: @BotFather shows the one in force under /mybots, API Token.'

const KNOWN: readonly {
  readonly code: number
  readonly applies: (error: GrammyError) => boolean
  readonly fault: 'config' | 'platform-refused'
  readonly remedy: string
}[] = [
  { code: 401, applies: () => true, fault: 'config', remedy: WRONG_TOKEN },
  // What Telegram says to a token that has not the form of one.
  { code: 404, applies: ({ method }) => method === 'getMe', fault: 'config', remedy: WRONG_TOKEN },
  {
    code: 409,
    applies: ({ description }) => description.includes('webhook'),
    fault: 'config',
    remedy: 'A webhook was set for this bot by another process: stop that one, or let this one use the webhook.',
  },
  {
    code: 409,
    applies: () => true,
    fault: 'config',
    remedy:
      'Another process fetches the updates of this bot: stop it, or revoke the token at @BotFather if you know of none.',
  },
  {
    code: 429,
    applies: () => true,
    fault: 'platform-refused',
    remedy: 'Too much was sent at once: it may be tried again after the pause that Telegram asks for.',
  },
]

/** Telegram's words up to the first quotation mark: behind one it may repeat a message. */
function reasonOf({ description }: GrammyError): string {
  // A garbled answer has no description.
  const words: unknown = description
  return typeof words === 'string' ? (words.split(/["'«]/, 1)[0] ?? '').slice(0, 120).trim() : 'no reason given'
}

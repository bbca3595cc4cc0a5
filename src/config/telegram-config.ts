import type { ConfigFault } from './config-fault.ts'
import type { ConfigPart } from './config-part.ts'
import { missingVariables } from './missing-variables.ts'
import { aboutVariable, type Values, type VariableName } from './variables.ts'

interface TelegramAccess {
  readonly token: string
  /** Without a slash at its end. */
  readonly apiRoot: string
}

/** How Telegram is served. */
export type TelegramConfig =
  | (TelegramAccess & { readonly mode: 'polling' })
  | (TelegramAccess & {
      readonly mode: 'webhook'
      /** What Telegram is told to deliver to. */
      readonly url: string
      readonly secret: string
      /** What is listened on here; 0 for any free port. */
      readonly port: number
    })

const TELEGRAMS_OWN = 'https://api.telegram.org'
/** https://core.telegram.org/bots/api#setwebhook (2026-11-21). */
const DELIVERED_TO = new Set(['', '443', '80', '88', '8443'])
const NAMES = [
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_API_ROOT',
  'TELEGRAM_WEBHOOK_URL',
  'TELEGRAM_WEBHOOK_SECRET',
  'TELEGRAM_WEBHOOK_PORT',
] as const

/** Null where nothing of Telegram was given. */
export function telegramConfig(values: Values, given: ReadonlySet<VariableName>): ConfigPart<TelegramConfig | null> {
  if (!NAMES.some((name) => given.has(name))) return { ok: true, value: null }
  const faults = [
    ...missingVariables(['TELEGRAM_BOT_TOKEN'], given, 'other variables of Telegram are set'),
    ...webhookFaults(values, given),
  ]
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot = TELEGRAMS_OWN } = values
  if (faults.length > 0 || token === undefined) return { ok: false, faults }
  if (!given.has('TELEGRAM_WEBHOOK_URL')) return { ok: true, value: { mode: 'polling', token, apiRoot } }
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = values
  if (url === undefined || secret === undefined) return { ok: false, faults }
  const port = values.TELEGRAM_WEBHOOK_PORT ?? values.PORT
  return { ok: true, value: { mode: 'webhook', token, apiRoot, url, secret, port } }
}

function webhookFaults(values: Values, given: ReadonlySet<VariableName>): readonly ConfigFault[] {
  if (given.has('TELEGRAM_WEBHOOK_URL'))
    return [
      ...missingVariables(['TELEGRAM_WEBHOOK_SECRET'], given, 'TELEGRAM_WEBHOOK_URL is set'),
      ...undeliverable(values, given),
    ]
  const idle = (['TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_WEBHOOK_PORT'] as const).filter((name) => given.has(name))
  return idle.flatMap((name) => missingVariables(['TELEGRAM_WEBHOOK_URL'], given, `${name} is set`)).slice(0, 1)
}

/** Telegram's own servers deliver only over https and to few ports; a server of one's own to any. */
function undeliverable(
  { TELEGRAM_WEBHOOK_URL: text }: Values,
  given: ReadonlySet<VariableName>,
): readonly ConfigFault[] {
  const url = text === undefined ? null : URL.parse(text)
  if (url === null || given.has('TELEGRAM_API_ROOT')) return []
  if (url.protocol === 'https:' && DELIVERED_TO.has(url.port)) return []
  const variable = 'TELEGRAM_WEBHOOK_URL'
  const problem = 'is not an https address on port 443, 80, 88 or 8443, and Telegram delivers to no other'
  return [{ variable, problem, remedy: aboutVariable(variable).from }]
}

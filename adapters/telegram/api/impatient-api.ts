import { Api } from 'grammy'
import type { TelegramOptions } from '../telegram-options.ts'
import type { Timing } from '../timing.ts'
import { callSignal } from './call-signal.ts'
import { clientOptions } from './client-options.ts'
import { tokenFree } from './token-free.ts'
import { watchedAgent } from './watched-agent.ts'

/** The library's client that makes each call once, in bounded time, and never says the token. For calls in an `attempt`. */
export function impatientApi(options: TelegramOptions, timing: Timing, cutOff: AbortSignal): Api {
  const client = clientOptions(options)
  const agent = watchedAgent(client.apiRoot ?? 'https://api.telegram.org')
  const api = new Api(options.token, { ...client, baseFetchConfig: { agent } })
  api.config.use(tokenFree, (prev, method, payload) =>
    prev(method, payload, callSignal(timing.callMilliseconds, cutOff)),
  )
  return api
}

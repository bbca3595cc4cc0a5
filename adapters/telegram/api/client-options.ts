import type { ApiClientOptions } from 'grammy'
import { LIMITS } from '../limits.ts'
import type { TelegramOptions } from '../telegram-options.ts'

/** Where the library calls, and its own limit of time, which holds for polls; other calls have a shorter one. */
export function clientOptions({ apiRoot }: Pick<TelegramOptions, 'apiRoot'>): ApiClientOptions {
  const root = apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/+$/, '') }
  return { ...root, timeoutSeconds: LIMITS.pollSeconds + LIMITS.callMilliseconds / 1000 }
}

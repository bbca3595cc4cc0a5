import { inspect } from 'node:util'
import { Api, BotError, Context, GrammyError, HttpError } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { platformFault } from '../../../../adapters/telegram/api/platform-fault.ts'
import { BOT } from '../../../peers/telegram-world.ts'
import { TOKEN } from '../../../peers/telegram.ts'

const CALL = { chat_id: 7001, text: 'who is Farrukh Ikromov' }

function refusal(code: number, description: string, method = 'sendMessage'): GrammyError {
  return new GrammyError('Call failed!', { ok: false, error_code: code, description }, method, CALL)
}

describe('what failed at Telegram', () => {
  it.each([
    [401, 'Unauthorized', 'config', 'TELEGRAM_BOT_TOKEN'],
    [409, 'Conflict: terminated by other getUpdates request', 'config', 'Another process'],
    [409, "Conflict: can't use getUpdates method while webhook is active", 'config', 'webhook'],
    [429, 'Too Many Requests: retry after 90', 'platform-refused', 'pause'],
    [400, 'Bad Request: message is too long', 'platform-refused', 'core.telegram.org'],
  ])('as %i %s has a code and says what to do', (code, description, fault, remedy) => {
    expect(platformFault(refusal(code, description))).toMatchObject({
      code: fault,
      remedy: expect.stringContaining(remedy),
    })
  })

  it('as a token that has not the form of one is the token’s fault', () => {
    expect(platformFault(refusal(404, 'Not Found', 'getMe')).code).toBe('config')
    expect(platformFault(refusal(404, 'Not Found', 'sendMessage')).code).toBe('platform-refused')
  })

  it('as the network is told as such', () => {
    expect(platformFault(new HttpError('Telegram was not reached', new Error('ECONNRESET')))).toMatchObject({
      code: 'unreachable',
    })
  })

  it('as an answer without any reason is told too', () => {
    const garbled = Object.assign(refusal(400, ''), { description: undefined })
    expect(platformFault(garbled).message).toContain('no reason given')
  })

  it('keeps nothing of what was written, to whom, or of the token', () => {
    const me: UserFromGetMe = JSON.parse(JSON.stringify(BOT))
    const context = new Context({ update_id: 1 }, new Api(TOKEN), me)
    const quoted = refusal(400, `Bad Request: can't parse "${CALL.text}"`)
    const seen = inspect([platformFault(quoted), platformFault(new BotError(quoted, context))], {
      depth: 20,
      showHidden: true,
    })
    expect(inspect(new BotError(quoted, context), { depth: 20 })).toContain(TOKEN)
    expect(seen).not.toContain(TOKEN)
    expect(seen).not.toContain('Ikromov')
    expect(seen).not.toContain('7001')
  })
})

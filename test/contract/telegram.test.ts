import { LIMITS } from '../../adapters/telegram/limits.ts'
import type { TelegramPayload } from '../../adapters/telegram/payload.ts'
import { render } from '../../adapters/telegram/render.ts'
import { unpackPress } from '../../adapters/telegram/talk/press.ts'
import { readHtml } from '../peers/telegram-html.ts'
import { checkedKeyboard, checkedText } from '../peers/telegram-rules.ts'
import { adapterContract } from './adapter-contract.ts'

const START = 'https://t.me/panohbot?start='

function pressable(payload: TelegramPayload): readonly { label: string; ask: string }[] {
  const links = readHtml(payload.html).links.filter(({ url }) => url.startsWith(START))
  const buttons = checkedKeyboard({ inline_keyboard: payload.keyboard }).flat()
  return [
    ...links.map(({ text, url }) => ({ label: text, ask: `/record ${url.slice(START.length)}` })),
    ...buttons.map((button) => {
      if ('callback_data' in button) return { label: button.text, ask: unpackPress(button.callback_data)?.ask ?? '' }
      return { label: button.text, ask: 'copy_text' in button ? button.copy_text.text : button.url }
    }),
  ]
}

function contract(name: string, username: string | null): void {
  adapterContract<TelegramPayload>({
    name,
    limits: LIMITS,
    render: (reply) => render(reply, username),
    textOf: (payload) =>
      'content' in payload && typeof payload.content === 'string' ? payload.content : readHtml(payload.html).text,
    buttonsOf: pressable,
    check: (payload) => {
      checkedText(payload.html, 'HTML', payload.type === 'text' ? 4096 : 1024)
      checkedKeyboard(payload.keyboard.length === 0 ? undefined : { inline_keyboard: payload.keyboard })
    },
  })
}

contract('Telegram', 'panohbot')
contract('Telegram, before the bot knows its own name', null)

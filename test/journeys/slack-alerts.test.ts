import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Message } from '../../src/ask/message.ts'
import { ownReply } from '../../src/reply/own-reply.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { readySlack, type ServedSlack } from '../adapters/slack/served-slack.ts'
import { labelsOf, readText } from '../peers/slack-person.ts'
import type { PeerView } from '../peers/slack-state.ts'
import { bot } from '../src/shipped-bot.ts'

let slack: ServedSlack
let asked: Message[]
let followed: string[]

/** A core that keeps wishes as they are worded, besides answering from the records. */
function replyTo(message: Message): { readonly reply: Reply } {
  asked.push(message)
  const { text, language = 'en' } = message
  const told = (words: string): Reply => ownReply('subscription', words, language)
  if (text.startsWith('/follow '))
    return { reply: { ...told(`You will be told: ${text}`), actions: [{ label: 'Save', ask: '/save 1' }] } }
  if (text === '/save 1') followed = ['Germany to Tajikistan']
  if (text === '/mute 1') followed = []
  if (text.startsWith('/save') || text.startsWith('/mute')) return { reply: told('Done.') }
  if (text !== '/alerts') return { reply: bot.answer(message).reply }
  const actions = followed.map(() => ({ label: 'Mute', ask: '/mute 1' }))
  return { reply: { ...told(`You follow: ${followed.join() || 'nothing'}`), actions } }
}

beforeEach(async () => {
  asked = []
  followed = []
  slack = await readySlack({ replyTo })
})
afterEach(() => slack.endWell())

const homeWith = (words: string): Promise<PeerView> =>
  slack.peer.until(`the Home tab shows “${words}”`, () => {
    const home = slack.peer.homes.get('U0ANNA')
    return home !== undefined && readText(home).includes(words) && home
  })
const modalWith = (words: string): Promise<PeerView> =>
  slack.peer.until(`a modal shows “${words}”`, () =>
    [...slack.peer.views.values()].find((view) => readText(view).includes(words)),
  )

describe('alerts in Slack', () => {
  it('Anna wishes for one in the modal, saves it, finds it in the Home tab and mutes it there', async () => {
    const { anna } = slack
    await anna.openHome()
    const empty = await homeWith('You follow: nothing')
    expect(readText(empty)).toContain('What you can ask')

    await anna.press(empty, 'New alert')
    const modal = await modalWith('What to tell you of')
    await anna.submit(modal, {
      'What to tell you of, in plain words': 'deportations from Germany to Tajikistan',
      When: 'Once a week',
      'At what time (daily and weekly)': '09:30',
      'On which day (weekly)': 'Monday',
      'Time zone': 'Europe/Berlin',
      'Quiet hours from': '22:00',
      'Quiet hours until': '07:00',
      'A note for yourself': 'the "Dushanbe" flights',
    })
    const shown = await modalWith('You will be told')
    expect(asked.at(-1)?.text).toBe(
      '/follow deportations from Germany to Tajikistan rhythm:weekly at:09:30 weekday:1 zone:Europe/Berlin ' +
        'quiet:22:00-07:00 note:"the ”Dushanbe” flights"',
    )

    await anna.press(shown, 'Save')
    const full = await homeWith('You follow: Germany to Tajikistan')
    await anna.press(full, 'Mute')
    await homeWith('You follow: nothing')
    expect(slack.peer.messages).toEqual([])
  })

  it('Anna opens the modal by the shortcut and fills in the words alone', async () => {
    const { anna } = slack
    const modal = await anna.follow()
    await expect(anna.submit(modal, {})).rejects.toThrow('must be filled in')
    await anna.submit(modal, '  /who   Farrukh & <co>  ')
    await modalWith('You will be told')
    expect(asked.at(-1)).toMatchObject({ text: '/follow /who   Farrukh & <co> rhythm:instant', language: 'en' })
  })

  it('Anna leaves half of what belongs together away; the core is told so, and answers in her Home tab’s language', async () => {
    const { anna } = slack
    await anna.openHome()
    await anna.press(await homeWith('You follow'), 'По-русски')
    await anna.press(await homeWith('О чём можно спросить'), 'Новое оповещение')
    const modal = await modalWith('О чём сообщать')
    await anna.submit(modal, {
      'О чём сообщать, простыми словами': 'Germany',
      'Тихие часы с': '22:00',
      'Часовой пояс': 'America/New York',
    })
    await modalWith('You will be told')
    expect(asked.at(-1)).toMatchObject({
      text: '/follow Germany rhythm:instant zone:America/New_York quiet:22:00-',
      language: 'ru',
    })
  })

  it('Anna opens an example from the Home tab; the tab is shown anew beneath', async () => {
    const { anna } = slack
    await anna.openHome()
    const home = await homeWith('You follow: nothing')
    followed = ['Turkey']
    await anna.press(home, labelsOf(home)[0] ?? '')
    expect(readText(await modalWith('Farrukh Ikromov'))).toContain('Sources:')
    expect(readText(await homeWith('You follow: Turkey'))).toContain('What you can ask')
  })
})

describe('a core that knows of no alerts', () => {
  it('leaves the Home tab as what can be asked', async () => {
    const plain = await readySlack({ replyTo: bot.answer })
    await plain.anna.openHome()
    const home = await plain.peer.until('the Home tab is there', () => plain.peer.homes.get('U0ANNA'))
    expect(readText(home)).toContain('What you can ask')
    expect(readText(home).match(/What you can ask/g)).toHaveLength(1)
    expect(labelsOf(home)).toContain('New alert')
    await plain.endWell()
  })
})

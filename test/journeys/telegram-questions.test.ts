import { describe, expect, it } from 'vitest'
import { claiming, saying } from '../contract/claims.ts'
import { TelegramPerson } from '../peers/telegram-people.ts'
import type { PeerMessage } from '../peers/telegram-world.ts'
import type { ReplyTo } from '../../src/adapter.ts'
import { bot } from '../src/shipped-bot.ts'
import { journey, LAWYER } from './telegram-journey.ts'

/** A core that takes what a link begins with for a record. */
const opening: ReplyTo = (message) =>
  bot.answer({ ...message, text: message.text.replace(/^\/start (?=\w)/, '/record ') })

function labels(message: PeerMessage): readonly string[] {
  return message.keyboard.flat().map(({ text }) => text)
}

function pngBytes(): Promise<Uint8Array> {
  return Promise.resolve(new TextEncoder().encode('PNG bytes'))
}

describe('a lawyer in the private chat with the bot', () => {
  it('asks in plain words, turns the page and turns it back, all in one message', async () => {
    await using talk = await journey()
    await talk.lawyer.writes('deportations to Tajikistan since 2015')
    const list = await talk.said(1)
    expect(list.text).toContain('→ Tajikistan')
    expect(list.text).toContain('Page 1 of ')
    const first = list.text

    expect(await talk.lawyer.presses('Next →', list)).toBeNull()
    expect(list.text).toContain('Page 2 of ')

    expect(await talk.lawyer.presses('← Back', list)).toBeNull()
    expect(list.text).toBe(first)
    expect(talk.peer.world.said(LAWYER.id)).toHaveLength(1)
    expect(talk.peer.refusals).toEqual([])
  })

  it('opens the first record of a list with one tap, as a new message below it', async () => {
    await using talk = await journey()
    await talk.lawyer.writes('deportations to Tajikistan since 2015')
    await talk.lawyer.presses('1', await talk.said(1))
    const record = await talk.said(2)
    expect(record.text).toMatch(/inc-[a-z0-9-]+$/)
    expect(record.text).toContain('Sources')
  })

  it('reads who somebody is, with the sources of every line and links to them', async () => {
    await using talk = await journey()
    await talk.lawyer.writes('who is Farrukh Ikromov')
    const card = await talk.said(1)
    expect(card.text).toMatch(/^Farrukh Ikromov/)
    expect(card.text).toContain('[1] Azda TV')
    expect(card.links.map(({ url }) => url)).toContain(
      'https://rferl.org/a/tajkistan-germany-deporting-opposition-fears/33195329.html',
    )
  })

  it('comes by a link to a record, and gets that record', async () => {
    await using talk = await journey({ core: opening })
    await talk.lawyer.writes('/start per-farrukh-ikromov')
    expect((await talk.said(1)).text).toMatch(/^Farrukh Ikromov/)
  })

  it('finds in a list links that lead back to each record', async () => {
    await using talk = await journey({ core: opening })
    await talk.lawyer.writes('deportations to Tajikistan since 2015')
    const { links } = await talk.said(1)
    const link = links.find(({ url }) => url.startsWith('https://t.me/PanohBot?start=inc-'))
    await talk.lawyer.writes(`/start ${new URL(link?.url ?? '').searchParams.get('start')}`)
    expect((await talk.said(2)).text).toContain('inc-')
  })

  it('is told what can be asked by /start, and what is kept by /privacy', async () => {
    await using talk = await journey()
    await talk.lawyer.writes('/start')
    expect((await talk.said(1)).text).toContain('/precedents')
    await talk.lawyer.writes('/privacy')
    expect((await talk.said(2)).text).toContain('What is seen and kept of you')
  })

  it('is answered in Russian by commands alone when their Telegram is in Russian or in a language of Central Asia', async () => {
    await using talk = await journey()
    const reader = new TelegramPerson(talk.peer, { ...LAWYER, language_code: 'tg' })
    await reader.writes('/help')
    expect((await talk.said(1)).text).toMatch(/\p{Script=Cyrillic}/u)
  })

  it('turns a Russian page and reads Russian there too', async () => {
    await using talk = await journey()
    await talk.lawyer.writes('высылки в Таджикистан с 2015 года')
    const list = await talk.said(1)
    expect(labels(list)).toContain('Дальше →')
    await talk.lawyer.presses('Дальше →', list)
    expect(list.text).toContain('Страница 2 из ')
  })

  it('presses the same button twice, and nothing breaks', async () => {
    await using talk = await journey()
    await talk.lawyer.writes('deportations to Tajikistan since 2015')
    const list = await talk.said(1)
    const next = list.keyboard.flat().find(({ text }) => text === 'Next →')
    const data = next !== undefined && 'callback_data' in next ? next.callback_data : ''
    expect(await talk.lawyer.pressesData(data, list)).toBeNull()
    expect(await talk.lawyer.pressesData(data, list)).toBeNull()
    expect(talk.peer.refusals).toEqual([expect.stringContaining('message is not modified')])
    expect(talk.faults).toEqual([])
  })

  it('presses a button of a message that was deleted, or one that no version made, and is told to ask again', async () => {
    await using talk = await journey()
    await talk.lawyer.writes('deportations to Tajikistan since 2015')
    const list = await talk.said(1)
    list.isDeleted = true
    expect(await talk.lawyer.presses('Next →', list)).toContain('Please ask again')
    expect(await talk.lawyer.pressesData('page:2', list)).toContain('Please ask again')
    expect(await talk.lawyer.pressesData('e0pHde', list)).toContain('Please ask again')
    expect(talk.faults).toEqual([])
  })

  it('sends an emoji four thousand times and a name with markup, and both come to no harm', async () => {
    await using talk = await journey()
    await talk.lawyer.writes('😀'.repeat(2048))
    expect((await talk.said(1)).text).not.toBe('')
    await talk.lawyer.writes('/who <b>Farrukh</b> & <script>Ikromov')
    await talk.said(2)
    expect(talk.faults).toEqual([])
    expect(talk.peer.refusals).toEqual([])
  })
})

describe('what is not words', () => {
  const CONTENT: readonly (readonly [string, Record<string, unknown>])[] = [
    ['a sticker', { sticker: { file_id: 'x' } }],
    ['a photo with a caption', { photo: [{ file_id: 'x' }], caption: 'who is this' }],
    ['a file', { document: { file_id: 'x', file_name: 'case.pdf' } }],
    ['a voice message', { voice: { file_id: 'x' } }],
    ['a poll', { poll: { id: '1' } }],
    ['a contact', { contact: { phone_number: '1', first_name: 'A' } }],
    ['a place', { location: { latitude: 1, longitude: 2 } }],
    ['a forwarded message', { text: 'Somebody’s words', forward_origin: { type: 'hidden_user' } }],
  ]

  it.each(CONTENT)('is refused kindly in private and never fetched: %s', async (_name, content) => {
    await using talk = await journey()
    await talk.lawyer.sends(content)
    expect((await talk.said(1)).text).toContain('reads only words')
    expect(talk.peer.calls.map(({ method }) => method)).not.toContain('getFile')
  })

  it('or was edited after it was sent, is asked for anew', async () => {
    await using talk = await journey()
    const asked = await talk.lawyer.writes('/help')
    await talk.said(1)
    await talk.lawyer.edits(asked, '/about')
    expect((await talk.said(2)).text).toContain('Edited messages are not read again')
  })

  it('that comes from another bot, or from the bot’s own card, is left unanswered', async () => {
    await using talk = await journey()
    const robot = new TelegramPerson(talk.peer, { id: 9000, first_name: 'Robot', is_bot: true })
    await robot.writes('/help')
    await talk.lawyer.sends({ text: 'Farrukh Ikromov', via_bot: { id: 42, is_bot: true } })
    await talk.lawyer.sends({ pinned_message: { message_id: 1 } })
    await talk.lawyer.writes('/about')
    expect((await talk.said(1)).text).toMatch(/^About Panoh/)
    expect(talk.peer.world.said(9000)).toEqual([])
    expect(talk.peer.world.said(LAWYER.id)).toHaveLength(1)
  })
})

describe('an answer with files', () => {
  it('that a lawyer takes away: the annex, the table and the data, each under its name and with what it is', async () => {
    await using talk = await journey()
    await talk.lawyer.writes('/export Germany to Tajikistan')
    await talk.said(4)
    const files = talk.peer.world.said(LAWYER.id).slice(1)
    expect(files.map(({ document }) => document?.name.replace(/^.*\./, ''))).toEqual(['docx', 'csv', 'json'])
    expect(files[0]?.document?.text).toMatch(/^PK/)
    expect(JSON.parse(files[2]?.document?.text ?? '')).toBeTypeOf('object')
    expect(files.map(({ text }) => text)).not.toContain('')
  })

  it('shows a picture as a picture, and sends what failed once more, whole', async () => {
    const description = 'Removals <by> year & host'
    const attachments = [{ name: 'years.png', mediaType: 'image/png', description, bytes: pngBytes }]
    await using talk = await journey({ core: () => ({ reply: { ...saying('Removals'), attachments } }) })
    talk.peer.trouble('sendPhoto', { code: 502, description: 'Bad Gateway' })
    await talk.lawyer.writes('removals by year')
    const picture = await talk.said(2)
    expect(picture.text).toBe(description)
    expect(picture.document).toEqual({ name: 'years.png', text: 'PNG bytes' })
    expect(talk.peer.calls.filter(({ method }) => method === 'sendPhoto')).toHaveLength(2)
  })
})

describe('an answer', () => {
  it('of many pages comes as one message and a document with all of it, sources and all', async () => {
    await using talk = await journey({ core: () => ({ reply: claiming(60, 'said in a sentence of some length.') }) })
    await talk.lawyer.writes('everything')
    const [first, second] = [await talk.said(1), await talk.said(2)]
    expect(first.text).toContain('(claim#1)')
    expect(second.document?.name).toBe('panoh.txt')
    expect(second.document?.text).toContain('(claim#360)')
    expect(second.document?.text).toContain('https://source.example/360')
  })

  it('that comes at once is not announced, one that takes its time is', async () => {
    const slow = Promise.withResolvers<void>()
    await using talk = await journey({
      timing: { slowAnswerMilliseconds: 5 },
      core: async ({ text }) => {
        if (text === 'slow') await slow.promise
        return { reply: saying(`Answer to ${text}`) }
      },
    })
    await talk.lawyer.writes('fast')
    await talk.said(1)
    expect(talk.peer.world.actions).toEqual([])
    await talk.lawyer.writes('slow')
    await talk.peer.until('typing…', () => talk.peer.world.actions.length === 1)
    slow.resolve()
    expect((await talk.said(2)).text).toBe('Answer to slow')
  })

  it('is given once, however often Telegram delivers the question', async () => {
    await using talk = await journey()
    await talk.lawyer.writes('/about')
    await talk.said(1)
    const again = { ...talk.peer.world.asUpdate(await talk.said(1)), from: talk.lawyer.user, text: '/about' }
    await talk.peer.deliver({ update_id: talk.peer.updateId(), message: again })
    await talk.lawyer.writes('/method')
    expect((await talk.said(2)).text).toMatch(/^How the records/)
  })

  it('waits for the one before it in the same chat, but not for those of others', async () => {
    const slow = Promise.withResolvers<void>()
    await using talk = await journey({
      core: async ({ text }) => {
        if (text === 'slow') await slow.promise
        return { reply: saying(text) }
      },
    })
    const colleague = new TelegramPerson(talk.peer, { id: 7002, first_name: 'Colleague' })
    await talk.lawyer.writes('slow')
    await talk.lawyer.writes('second')
    await colleague.writes('meanwhile')
    expect((await talk.said(1, 7002)).text).toBe('meanwhile')
    expect(talk.peer.world.said(LAWYER.id)).toEqual([])
    slow.resolve()
    await talk.said(2)
    expect(talk.peer.world.said(LAWYER.id).map(({ text }) => text)).toEqual(['slow', 'second'])
  })

  it('shows no preview of any link', async () => {
    await using talk = await journey({ core: bot.answer })
    await talk.lawyer.writes('who is Farrukh Ikromov')
    await talk.said(1)
    const sent = talk.peer.calls.filter(({ method }) => method === 'sendMessage')
    expect(sent.map(({ fields }) => fields['link_preview_options'])).toEqual([{ is_disabled: true }])
  })
})

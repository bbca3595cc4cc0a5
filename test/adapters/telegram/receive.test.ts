import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receive } from '../../../adapters/telegram/receive.ts'

const SELF = { id: 42, username: 'PanohBot' }
const PERSON = { id: 7, is_bot: false, language_code: 'en' }

function message(given: Record<string, unknown>): unknown {
  return { update_id: 1, message: { message_id: 3, chat: { id: 7, type: 'private' }, from: PERSON, ...given } }
}

function asked(given: Record<string, unknown>): unknown {
  const received = receive(message(given), SELF)
  return received.kind === 'message' ? received.message : received.kind
}

function changed(chat: unknown): unknown {
  return receive({ update_id: 9, edited_message: { message_id: 3, chat, from: PERSON, text: '/about' } }, SELF)
}

/** Somebody without a username, named in a message. */
function mark(user: unknown): Record<string, unknown> {
  return { type: 'text_mention', offset: 0, length: 1, user }
}

describe('what Telegram sends', () => {
  it('of any shape is understood or ignored, and never breaks the bot', () => {
    const anyMessage = fc.record({ message: fc.object(), update_id: fc.integer() })
    const nearly = fc.dictionary(
      fc.constantFrom(
        'text',
        'entities',
        'chat',
        'from',
        'reply_to_message',
        'forward_origin',
        'message_thread_id',
        'migrate_to_chat_id',
        'caption',
      ),
      fc.anything(),
    )
    const anyUpdate = fc.oneof(fc.anything(), fc.object(), anyMessage, nearly.map(message))
    const total = fc.property(anyUpdate, (update) => {
      expect(typeof receive(update, SELF).kind).toBe('string')
    })
    fc.assert(total, { numRuns: 500 })
  })

  it('in private is a question from the place where it was asked', () => {
    expect(asked({ text: 'who is Farrukh Ikromov' })).toEqual({
      text: 'who is Farrukh Ikromov',
      privacy: 'direct',
      from: 'telegram:7',
      person: 'telegram:7',
      delivery: 'telegram:update:1',
    })
  })

  it('in a topic keeps the topic', () => {
    const chat = { id: -9, type: 'supergroup' }
    expect(asked({ chat, text: '/help', message_thread_id: 5, is_topic_message: true })).toMatchObject({
      from: 'telegram:-9:5',
      privacy: 'group',
    })
    expect(asked({ chat, text: '/help', message_thread_id: 5 })).toMatchObject({ from: 'telegram:-9' })
  })

  it.each([
    ['/start', '/start'],
    ['/start per-farrukh-ikromov', '/start per-farrukh-ikromov'],
    ['/start@PanohBot inv_9fQ2-cr3tXYZ', '/start inv_9fQ2-cr3tXYZ'],
    ['/start <script>', '/start <script>'],
    ['/who@panohbot Ikromov', '/who Ikromov'],
    ['/помощь', '/помощь'],
  ])('%s asks %s', (text, ask) => {
    expect(asked({ text })).toMatchObject({ text: ask })
  })

  it.each([
    '/help',
    '/start',
    '/start per-a',
    '/start inv_9fQ2-cr3tXYZ',
    '/record case-x',
    '/precedents host:DE page:2',
  ])('%s is answered in the language of the asker’s Telegram', (text) => {
    expect(asked({ text, from: { ...PERSON, language_code: 'ru-RU' } })).toMatchObject({ language: 'ru' })
  })

  it.each(['/who Farrukh Ikromov', 'deportations', '/помощь', '/nonsense'])('%s says its language itself', (text) => {
    expect(asked({ text, from: { ...PERSON, language_code: 'ru' } })).not.toHaveProperty('language')
  })

  it.each([
    ['a command to another bot', { text: '/help@OtherBot' }],
    ['a message of a bot', { text: 'x', from: { ...PERSON, is_bot: true } }],
    ['a card of our own', { text: 'x', via_bot: SELF }],
    ['a post of a channel', { text: 'x', chat: { id: -1, type: 'channel' } }],
    [
      'a channel’s post in its group',
      {
        text: '@PanohBot x',
        chat: { id: -1, type: 'supergroup' },
        is_automatic_forward: true,
        entities: [{ type: 'mention', offset: 0, length: 9 }],
      },
    ],
    ['a notice of Telegram', { new_chat_members: [SELF] }],
    ['a sticker in a group', { sticker: {}, chat: { id: -1, type: 'group' } }],
    ['a forwarded message in a group', { text: '/help@PanohBot', forward_origin: {}, chat: { id: -1, type: 'group' } }],
  ])('%s is ignored', (_what, given) => {
    expect(asked(given)).toBe('ignored')
  })

  it('in a group that mentions the bot by name or as a person is asked without the mention', () => {
    const chat = { id: -1, type: 'group' }
    expect(
      asked({ chat, text: 'tell me, @PANOHBOT, what is new', entities: [{ type: 'mention', offset: 9, length: 9 }] }),
    ).toMatchObject({ text: 'tell me,  , what is new' })
    expect(
      asked({
        chat,
        text: 'Panoh what is new',
        entities: [{ type: 'text_mention', offset: 0, length: 5, user: { id: 42 } }],
      }),
    ).toMatchObject({ text: 'what is new' })
    expect(
      asked({
        chat,
        text: 'Ivan what is new',
        entities: [{ type: 'text_mention', offset: 0, length: 4, user: { id: 41 } }],
      }),
    ).toBe('ignored')
  })

  it.each([
    ['a sticker', { sticker: {} }, 'file'],
    ['a photo with a caption', { photo: [], caption: 'who is this' }, 'file'],
    ['a forwarded message', { text: 'Somebody’s words', forward_origin: {} }, 'file'],
  ])('%s in private is told as such, without a word of it', (_what, given, unread) => {
    expect(asked(given)).toEqual({
      text: '',
      unread,
      language: 'en',
      privacy: 'direct',
      from: 'telegram:7',
      person: 'telegram:7',
      delivery: 'telegram:update:1',
    })
  })

  it('that was changed after it was sent is told as such in private, without a word of it, and ignored in a group', () => {
    expect(changed({ id: 7, type: 'private' })).toMatchObject({
      message: { text: '', unread: 'edited', delivery: 'telegram:update:9' },
    })
    expect(changed({ id: -1, type: 'group' })).toEqual({ kind: 'ignored' })
  })

  it('tells which people the words mean, where Telegram says it, but neither bots nor itself', () => {
    const entities = [
      mark(SELF),
      mark({ id: 8 }),
      mark({ id: 9, is_bot: true }),
      mark({ id: 10 }),
      { ...mark({}), user: undefined },
    ]
    expect(asked({ text: '/invite', entities })).toMatchObject({ mentioned: ['telegram:8', 'telegram:10'] })
    expect(asked({ text: '/invite', entities: [] })).not.toHaveProperty('mentioned')
  })

  it('in an inline query comes from the person who types, is no delivery, and its cards are for others to read', () => {
    expect(receive({ update_id: 1, inline_query: { id: 'q', from: PERSON, query: 'Ikromov' } }, SELF)).toEqual({
      kind: 'inline',
      query: 'q',
      message: { text: 'Ikromov', privacy: 'group', from: 'telegram:7', person: 'telegram:7' },
    })
  })

  it('tells of a group that moved', () => {
    expect(receive(message({ chat: { id: -1, type: 'group' }, migrate_to_chat_id: -100 }), SELF)).toEqual({
      kind: 'moved',
      from: -1,
      to: -100,
    })
  })

  it('of a button tells who asked, unless that was the bot itself', () => {
    const under = { message_id: 5, date: 1, chat: { id: -1, type: 'group' }, from: { id: 42, is_bot: true } }
    const press = (reply: unknown) =>
      receive(
        {
          update_id: 1,
          callback_query: { id: 'q', from: PERSON, data: 'x', message: { ...under, reply_to_message: reply } },
        },
        SELF,
      )
    expect(press({ message_id: 4, from: PERSON })).toMatchObject({
      delivery: 'telegram:update:1',
      under: { asker: 7, place: { message: 4 }, isEditable: true },
    })
    expect(press({ message_id: 4, from: { id: 42, is_bot: true } })).toMatchObject({
      under: { asker: null, place: { message: null } },
    })
  })
})

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
  return received.kind === 'ask' ? received.ask : received.kind
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
    ['/start per-farrukh-ikromov', '/record per-farrukh-ikromov'],
    ['/start@PanohBot per-farrukh-ikromov', '/record per-farrukh-ikromov'],
    ['/start <script>', '/start <script>'],
    ['/who@panohbot Ikromov', '/who Ikromov'],
    ['/помощь', '/помощь'],
  ])('%s asks %s', (text, ask) => {
    expect(asked({ text })).toMatchObject({ text: ask })
  })

  it.each(['/help', '/start', '/start per-a', '/record case-x', '/precedents host:DE page:2'])(
    '%s is answered in the language of the asker’s Telegram',
    (text) => {
      expect(asked({ text, from: { ...PERSON, language_code: 'ru-RU' } })).toMatchObject({ language: 'ru' })
    },
  )

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

  it('tells of a group that moved, and of readers who left or came back', () => {
    expect(receive(message({ chat: { id: -1, type: 'group' }, migrate_to_chat_id: -100 }), SELF)).toEqual({
      kind: 'moved',
      from: -1,
      to: -100,
    })
    const status = (word: string) =>
      receive(
        { update_id: 1, my_chat_member: { chat: { id: 7, type: 'private' }, new_chat_member: { status: word } } },
        SELF,
      )
    expect(status('kicked')).toEqual({ kind: 'readers', chat: 7, are: 'gone' })
    expect(status('member')).toEqual({ kind: 'readers', chat: 7, are: 'back' })
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
      under: { asker: 7, place: { message: 4 }, isEditable: true },
    })
    expect(press({ message_id: 4, from: { id: 42, is_bot: true } })).toMatchObject({
      under: { asker: null, place: { message: null } },
    })
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionId } from '../../../adapters/slack/layout/action-id.ts'
import { RECEIVE } from '../../../adapters/slack/receive.ts'

const event = (content: object) => ({ team_id: 'T0PEER', event_id: 'Ev1', event: content })
const direct = (content: object) =>
  RECEIVE.direct(
    event({ type: 'message', channel_type: 'im', channel: 'D0ANNA', user: 'U0ANNA', ts: '1.1', ...content }),
  )
const mention = (content: object) =>
  RECEIVE.mention(
    event({ type: 'app_mention', channel: 'C0LAW', user: 'U0ANNA', text: '<@U0BOT> IRPT', ts: '1.1', ...content }),
  )
const press = (id: string, value: string, user = 'U0ANNA', isEphemeral = false) =>
  RECEIVE.press({
    type: 'block_actions',
    team: { id: 'T0PEER' },
    user: { id: user },
    trigger_id: 't1',
    actions: [{ action_id: id, value }],
    container: { type: 'message', channel_id: 'C0LAW', message_ts: '1.1', is_ephemeral: isEphemeral },
    response_url: 'https://hooks.slack.example/1',
  })

describe('what Slack sends', () => {
  it('is read or passed over, whatever its shape', () => {
    const shape = fc.oneof(fc.jsonValue(), fc.anything())
    const anyBody = fc.property(shape, shape, (body, inner) => {
      for (const receive of Object.values(RECEIVE)) {
        expect([null, 'object']).toContain(receive(body) === null ? null : 'object')
        expect(receive({ team_id: 'T0PEER', event_id: 'Ev1', event: inner })).toBeNull()
      }
    })
    fc.assert(anyBody, { numRuns: 300 })
  })

  it.each([
    ['joined a channel', { subtype: 'channel_join', text: 'x' }],
    ['was written by a bot', { bot_id: 'B1', text: 'x' }],
    ['was written by a bot of old', { subtype: 'bot_message', text: 'x', user: undefined }],
    ['was deleted', { subtype: 'message_deleted', previous_message: { text: 'x' } }],
    [
      'was changed by the bot itself',
      {
        subtype: 'message_changed',
        message: { user: 'U0BOT', bot_id: 'B0BOT', text: 'b' },
        previous_message: { text: 'a' },
      },
    ],
    [
      'only got the preview of a link',
      { subtype: 'message_changed', message: { user: 'U0ANNA', text: 'a' }, previous_message: { text: 'a' } },
    ],
    ['is a reminder', { subtype: 'reminder_add', text: 'x' }],
    ['is in no direct messages', { channel_type: 'channel', channel: 'C0LAW', text: 'x' }],
  ])('is passed over when the message %s', (_, content) => {
    expect(direct(content)).toBeNull()
  })

  it('is asked as unread when a direct message is changed, or brings a file', () => {
    const changed = {
      subtype: 'message_changed',
      message: { user: 'U0ANNA', text: 'b' },
      previous_message: { text: 'a' },
    }
    expect(direct(changed)).toMatchObject({ does: 'ask', unread: 'edited' })
    const file = { subtype: 'file_share', text: 'look', files: [{ id: 'F1' }] }
    expect(direct(file)).toMatchObject({ does: 'ask', unread: 'file' })
  })

  it.each([
    ['is edited', { edited: { user: 'U0ANNA', ts: '1.2' } }],
    ['brings a file', { files: [{ id: 'F1' }] }],
    ['comes from a bot', { bot_id: 'B1' }],
  ])('is passed over when a mention %s', (_, content) => {
    expect(mention({})).toMatchObject({ does: 'ask', text: 'IRPT' })
    expect(mention(content)).toBeNull()
  })

  it('asks for help when the bot is mentioned without a word, or the command has none', () => {
    expect(mention({ text: '<@U0BOT> ' })).toMatchObject({ text: '/help' })
    const command = { team_id: 'T0PEER', user_id: 'U0ANNA', channel_id: 'C0LAW', trigger_id: 't1', text: '  ' }
    expect(RECEIVE.command(command)).toMatchObject({ text: '/help' })
  })
})

const filled = (values: object, more: object = {}) =>
  RECEIVE.wish({
    team: { id: 'T0PEER' },
    user: { id: 'U0ANNA' },
    trigger_id: 't1',
    view: { id: 'V1', state: { values }, ...more },
  })
const typed = (value: string) => ({ field: { type: 'plain_text_input', value } })

describe('the modal for alerts', () => {
  it('asks the command of what was filled in, in the language of the modal', () => {
    const values = {
      what: typed('Turkey'),
      rhythm: { field: { selected_option: { value: 'daily' } } },
      zone: typed(' '),
    }
    expect(filled({ ...values, at: { field: { selected_time: '02:30' } } }, { private_metadata: 'ru' })).toMatchObject({
      text: '/follow Turkey rhythm:daily at:02:30',
      language: 'ru',
      delivery: 'slack:trigger:t1',
      place: { at: 'view', view: 'V1', isWorking: true },
    })
    expect(filled({ what: typed('Turkey'), 'quiet-to': { field: { selected_time: '07:00' } } })).toMatchObject({
      text: '/follow Turkey quiet:-07:00',
      language: null,
    })
  })

  it('keeps a note within its quotation, whatever stands in it', () => {
    const anyNote = fc.property(fc.string({ unit: 'binary' }), (note) => {
      const read = filled({ what: typed('x'), note: typed(note) })
      const asked = read?.does === 'ask' ? read.text : ''
      expect(asked).toMatch(note.trim() === '' ? /^\/follow x$/ : /^\/follow x note:"[^"]+"$/)
    })
    fc.assert(anyNote)
  })
})

describe('a button', () => {
  it('of an older version is told that it is, beside its message', () => {
    expect(press('open_record', 'inc-1')).toMatchObject({
      does: 'hear',
      message: 'slack-expired',
      place: { at: 'asker' },
    })
    expect(press(actionId({ verb: 'ask', language: 'en', asker: 'U0ANNA', number: 1 }), '')).toMatchObject({
      message: 'slack-expired',
    })
  })

  it('of somebody else gives whoever presses it an answer of their own', () => {
    const id = actionId({ verb: 'ask', language: 'ru', asker: 'U0ANNA', number: 1 })
    expect(press(id, '/who x', 'U0ANNA')).toMatchObject({ does: 'ask', language: 'ru', place: { at: 'message' } })
    expect(press(id, '/who x', 'U0BORIS')).toMatchObject({ does: 'ask', place: { at: 'asker' } })
  })

  it('shares for nobody but the one who asked', () => {
    const id = actionId({ verb: 'share', language: 'en', asker: 'U0ANNA', number: 0 })
    expect(press(id, '/host host:DE', 'U0ANNA', true)).toMatchObject({ does: 'share', place: { at: 'everyone' } })
    expect(press(id, '/host host:DE', 'U0BORIS', true)).toMatchObject({ does: 'hear', message: 'slack-only-asker' })
  })
})

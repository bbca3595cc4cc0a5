import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LIMITS } from '../../../adapters/slack/limits.ts'
import { render } from '../../../adapters/slack/render.ts'
import type { SlackFile } from '../../../adapters/slack/slack-payload.ts'
import { claiming, saying } from '../../contract/claims.ts'
import { directChannel, readText } from '../../peers/slack-person.ts'
import { rejectionOf } from './fault-of.ts'
import { readySlack, type ServedSlack } from './served-slack.ts'

let slack: ServedSlack
beforeEach(async () => {
  slack = await readySlack({ replyTo: () => ({ reply: saying('x') }) })
})
afterEach(() => slack.end())

const FILE: SlackFile = {
  kind: 'file',
  name: 'pack.csv',
  title: 'A pack',
  content: Buffer.from('а,б\n'),
  description: 'a <table>',
}

describe('a message that nobody asked for', () => {
  it('comes in order, below the thread, with references to each part', async () => {
    const { adapter, peer } = slack
    const payloads = render(claiming(20, 'in some words '.repeat(10)))
    const delivery = await adapter.deliver('slack:T0PEER:C0LAW:1790000000.000100', payloads)
    expect(peer.messages).toHaveLength(payloads.length)
    expect(peer.messages.map(({ thread }) => thread)).toEqual(payloads.map(() => '1790000000.000100'))
    expect(delivery).toEqual({
      outcome: 'delivered',
      messages: peer.messages.map(({ ts }) => `slack:T0PEER:C0LAW:${ts}`),
    })
    expect(peer.calls.at(-1)?.args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' })
  })

  it('comes to a person directly, or in a room for their eyes only', async () => {
    const { adapter, anna } = slack
    await adapter.deliver('slack:T0PEER:U0ANNA', render(saying('To you.')))
    expect(await anna.reads('To you.', directChannel('U0ANNA'))).toMatchObject({ onlyFor: null })
    await adapter.deliver('slack:T0PEER:C0LAW::U0ANNA', render(saying('For you.')))
    expect(await anna.reads('For you.')).toMatchObject({ onlyFor: 'U0ANNA' })
  })

  it.each([
    ['a channel that there is not', 'slack:T0PEER:C0GONE'],
    ['somebody who has left the channel', 'slack:T0PEER:C0LAW::U0GONE'],
    ['a workspace without the app', 'slack:T0OTHER:C0LAW'],
  ] as const)('is not sent again to %s', async (_, address) => {
    expect(await slack.adapter.deliver(address, render(saying('x')))).toEqual({ outcome: 'gone' })
  })

  it('throws the fault of a token that is refused, for that is no reason to forget whom to tell', async () => {
    slack.peer.revoked.add('xoxb-peer')
    expect(await rejectionOf(slack.adapter.deliver('slack:T0PEER:C0LAW', render(saying('x'))))).toMatchObject({
      code: 'config',
    })
  })

  it('throws the fault of a Slack that fails, and of an address that is none', async () => {
    slack.peer.fail('chat.postMessage', { error: 'fatal_error' })
    await expect(slack.adapter.deliver('slack:T0PEER:C0LAW', render(saying('x')))).rejects.toMatchObject({
      code: 'unreachable',
    })
    await expect(slack.adapter.deliver('slack:nowhere', [])).rejects.toMatchObject({ code: 'bug' })
  })
})

describe('a file', () => {
  it('is uploaded in three steps to the thread, byte by byte', async () => {
    const { adapter, peer } = slack
    await adapter.deliver('slack:T0PEER:C0LAW:1790000000.000100', [FILE])
    const [file] = peer.files.values()
    expect(file).toMatchObject({
      name: 'pack.csv',
      title: 'A pack',
      channel: 'C0LAW',
      thread: '1790000000.000100',
      comment: 'a &lt;table&gt;',
    })
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('а,б\n')
    const steps = peer.calls.map(({ method }) => method).filter((method) => method.startsWith('files.'))
    expect(steps).toEqual(['files.getUploadURLExternal', 'files.completeUploadExternal'])
  })

  it('for one person in a room goes to their direct messages', async () => {
    const { adapter, peer, anna } = slack
    await adapter.deliver('slack:T0PEER:C0LAW::U0ANNA', [FILE])
    expect([...peer.files.values()][0]).toMatchObject({ channel: directChannel('U0ANNA') })
    expect(readText(await anna.reads('pack.csv: a &lt;table&gt;', directChannel('U0ANNA')))).toBe('')
    expect(anna.sees()).toEqual([])
  })
})

const text = (length: number) => ({ type: 'plain_text', text: 'x'.repeat(length) })
const button = (more: object) => ({ type: 'button', text: text(1), action_id: 'a', ...more })
const actions = (elements: readonly object[]) => [{ type: 'actions', elements }]

describe('the limits that the adapter keeps', () => {
  it.each([
    ['blocks', LIMITS.blocksPerMessage, (size: number) => Array.from({ length: size }, () => ({ type: 'divider' }))],
    ['letters in a section', LIMITS.sectionText, (size: number) => [{ type: 'section', text: text(size) }]],
    ['letters in a field', LIMITS.fieldText, (size: number) => [{ type: 'section', fields: [text(size)] }]],
    [
      'fields',
      LIMITS.fieldsPerSection,
      (size: number) => [{ type: 'section', fields: Array.from({ length: size }, () => text(1)) }],
    ],
    ['letters in a header', LIMITS.headerText, (size: number) => [{ type: 'header', text: text(size) }]],
    [
      'parts of a context',
      LIMITS.contextElements,
      (size: number) => [{ type: 'context', elements: Array.from({ length: size }, () => text(1)) }],
    ],
    ['letters of plain text', LIMITS.plainText, (size: number) => [{ type: 'context', elements: [text(size)] }]],
    [
      'buttons',
      LIMITS.buttonsPerBlock,
      (size: number) => actions(Array.from({ length: size }, (_, index) => button({ action_id: `a${index}` }))),
    ],
    ['letters on a button', LIMITS.buttonText, (size: number) => actions([button({ text: text(size) })])],
    ['letters behind a button', LIMITS.buttonValue, (size: number) => actions([button({ value: 'x'.repeat(size) })])],
    ['letters of an id', LIMITS.identifier, (size: number) => actions([button({ action_id: 'x'.repeat(size) })])],
  ])('are Slack’s: so many %s, and not one more', async (_, limit, blocksOf) => {
    const { peer } = slack
    const post = async (size: number): Promise<unknown> => {
      const body = new URLSearchParams({ channel: 'C0LAW', text: 'x', blocks: JSON.stringify(blocksOf(size)) })
      const headers = { authorization: 'Bearer xoxb-peer' }
      return (await fetch(`${peer.apiUrl}chat.postMessage`, { method: 'POST', body, headers })).json()
    }
    expect(await post(limit)).toMatchObject({ ok: true })
    expect(await post(limit + 1)).toMatchObject({ ok: false, error: 'invalid_blocks' })
  })
})

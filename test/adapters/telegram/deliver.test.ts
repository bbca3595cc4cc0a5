import { once } from 'node:events'
import { createServer } from 'node:net'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { DeliveryManner } from '../../../src/adapter.ts'
import type { TelegramPayload } from '../../../adapters/telegram/payload.ts'
import { telegram } from '../../../adapters/telegram/telegram.ts'
import { TelegramPeer, TOKEN, type Trouble } from '../../peers/telegram.ts'
import type { PeerMessage } from '../../peers/telegram-world.ts'

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined }
const READER = 5
const OTHER = 6
const GROUP = -50
const TO = `telegram:${READER}` as const

function text(html: string): TelegramPayload {
  return { type: 'text', html, keyboard: [] }
}

function file(html: string): TelegramPayload {
  return { type: 'document', name: 'annex.txt', content: 'bytes', html, keyboard: [] }
}

const ALERT = [text('An alert.')]

function adapterAt(apiRoot: string) {
  const faults: unknown[] = []
  const reportFault = (fault: unknown) => `F-${faults.push(fault)}`
  const timing = { firstRetryMilliseconds: 1, callMilliseconds: 150 }
  const adapter = telegram({ mode: 'polling', token: TOKEN, apiRoot, log: SILENT, reportFault, timing })
  return { faults, deliver: adapter.deliver }
}

/** An adapter and a Telegram of our own, with two people and a group. */
async function desk() {
  const peer = await new TelegramPeer().listen()
  for (const id of [READER, OTHER]) peer.world.addChat({ id, type: 'private' })
  peer.world.addChat({ id: GROUP, type: 'group' })
  return {
    peer,
    ...adapterAt(peer.url),
    /** What was sent, by the reference that the delivery gave. */
    at: (reference = ''): PeerMessage | undefined =>
      peer.world.messages.find(({ chat, id }) => `${chat}/${id}` === reference),
    calls: () => peer.calls.map(({ method }) => method),
    [Symbol.asyncDispose]: () => peer.close(),
  }
}
type Desk = Awaited<ReturnType<typeof desk>>

/** Delivers one message and gives its reference. */
async function delivered({ deliver }: Desk, payload = text('An alert.')): Promise<string> {
  const delivery = await deliver(TO, [payload])
  return delivery.outcome === 'delivered' ? (delivery.messages[0] ?? '') : ''
}

describe('an alert', () => {
  it('makes a sound, or none where that is wished', async () => {
    await using open = await desk()
    await open.deliver(TO, ALERT)
    await open.deliver(TO, [text('Night.'), file('Annex')], { silent: true })
    expect(open.peer.world.said(READER).map(({ isSilent }) => isSilent)).toEqual([false, true, true])
  })

  it('hangs below an earlier one, and arrives too where that one was deleted', async () => {
    await using open = await desk()
    const earlier = await delivered(open)
    const update = await open.deliver(TO, [text('UPDATE')], { under: earlier })
    expect(open.peer.world.said(READER).at(-1)?.replyTo).toBe(open.at(earlier)?.id)
    await open.deliver(TO, [], { insteadOf: earlier })
    const second = await open.deliver(TO, [text('UPDATE 2')], { under: earlier })
    expect([update.outcome, second.outcome]).toEqual(['delivered', 'delivered'])
    expect(open.peer.world.said(READER).at(-1)).toMatchObject({ text: 'UPDATE 2', replyTo: null })
  })

  it('never hangs below a message that merely has the same number in another chat', async () => {
    await using open = await desk()
    const here = await delivered(open)
    const [, number] = here.split('/')
    await open.deliver(TO, [text('UPDATE')], { under: `${OTHER}/${number}` })
    expect(open.peer.world.said(READER).at(-1)?.replyTo).toBeNull()
  })

  it('of a group that got another id goes to the new one, without the message it answered, and the new address is told', async () => {
    await using open = await desk()
    const first = await open.deliver(`telegram:${GROUP}`, ALERT)
    const moved = open.peer.world.chats.get(GROUP)
    open.peer.world.addChat({ id: -100_999, type: 'supergroup' })
    if (moved !== undefined) moved.movedTo = -100_999
    const under = first.outcome === 'delivered' ? (first.messages[0] ?? '') : ''
    for (const manner of [{ once: true, under }, { under }] satisfies DeliveryManner[]) {
      expect(await open.deliver(`telegram:${GROUP}`, ALERT, manner)).toMatchObject({
        outcome: 'delivered',
        movedTo: 'telegram:-100999',
      })
    }
    expect(open.peer.world.said(-100_999).map(({ replyTo }) => replyTo)).toEqual([null, null])
    expect(open.peer.refusals).toHaveLength(1)
    expect(await open.deliver('telegram:-100999', ALERT)).not.toHaveProperty('movedTo')
  })

  it.each([
    ['address', 'telegram:nobody', {}],
    ['message to answer', TO, { under: 'slack/1' }],
    ['message to replace', TO, { insteadOf: `${READER}` }],
  ] as const)('with an %s that is none of Telegram’s is a fault, and nothing is sent', async (_what, to, manner) => {
    await using open = await desk()
    await expect(open.deliver(to, ALERT, manner)).rejects.toMatchObject({ code: 'bug' })
    expect(open.calls()).toEqual([])
  })
})

describe('what takes the place of an earlier alert', () => {
  it('changes its words and keeps its reference; what does not fit follows', async () => {
    await using open = await desk()
    const original = await delivered(open)
    const delivery = await open.deliver(TO, [text('<s>An alert.</s> CORRECTED'), text('More.')], {
      insteadOf: original,
    })
    expect(delivery).toMatchObject({ outcome: 'delivered', messages: [original, expect.any(String)] })
    expect(open.peer.world.said(READER).map(({ text: words }) => words)).toEqual(['An alert. CORRECTED', 'More.'])
  })

  it.each([text('CORRECTED'), file('CORRECTED')])(
    'changes the caption where the earlier one was a file',
    async (payload) => {
      await using open = await desk()
      const original = await delivered(open, file('Annex'))
      expect(await open.deliver(TO, [payload], { insteadOf: original })).toMatchObject({ outcome: 'delivered' })
      expect(open.at(original)).toMatchObject({ text: 'CORRECTED', document: { name: 'annex.txt' } })
    },
  )

  it('is delivered where the words are those that stand there already', async () => {
    await using open = await desk()
    const original = await delivered(open)
    for (const once of [true, false]) {
      expect(await open.deliver(TO, ALERT, { insteadOf: original, once })).toEqual({
        outcome: 'delivered',
        messages: [original],
      })
    }
    expect(open.at(original)?.edits).toBe(0)
  })

  it('deletes it where nothing is put there', async () => {
    await using open = await desk()
    const original = await delivered(open)
    expect(await open.deliver(TO, [], { insteadOf: original })).toEqual({ outcome: 'delivered', messages: [] })
    expect(open.peer.world.said(READER)).toEqual([])
  })

  it.each([
    ['is to be deleted after 48 hours', [], (message: PeerMessage) => void (message.ageHours = 48)],
    ['is to be deleted and was before', [], (message: PeerMessage) => void (message.isDeleted = true)],
    ['is to be changed and was deleted', ALERT, (message: PeerMessage) => void (message.isDeleted = true)],
  ])('cannot where it %s, and that is told', async (_what, payloads, happens) => {
    await using open = await desk()
    const original = await delivered(open)
    const message = open.at(original)
    if (message !== undefined) happens(message)
    for (const once of [true, false]) {
      expect(await open.deliver(TO, payloads, { insteadOf: original, once })).toEqual({ outcome: 'gone' })
    }
  })

  it('deletes a message of not quite 48 hours', async () => {
    await using open = await desk()
    const original = await delivered(open)
    Object.assign(open.at(original) ?? {}, { ageHours: 47.9 })
    expect(await open.deliver(TO, [], { insteadOf: original, once: true })).toMatchObject({ outcome: 'delivered' })
  })

  it('cannot in a group that became a supergroup since', async () => {
    await using open = await desk()
    const first = await open.deliver(`telegram:${GROUP}`, ALERT)
    const chat = open.peer.world.chats.get(GROUP)
    if (chat !== undefined) chat.movedTo = open.peer.world.addChat({ id: -100_999, type: 'supergroup' }).id
    const insteadOf = first.outcome === 'delivered' ? (first.messages[0] ?? '') : ''
    expect(await open.deliver(`telegram:${GROUP}`, [text('CORRECTED')], { insteadOf })).toEqual({ outcome: 'gone' })
    expect(await open.deliver(`telegram:${GROUP}`, ALERT)).toMatchObject({ movedTo: 'telegram:-100999' })
  })
})

describe('a reader who is gone', () => {
  it.each([
    ['blocked the bot', READER],
    ['is not known to Telegram', 404],
  ])('because they %s is told as such, patiently or at once', async (_what, chat) => {
    await using open = await desk()
    Object.assign(open.peer.world.chats.get(READER) ?? {}, { isClosed: true })
    for (const once of [true, false]) {
      expect(await open.deliver(`telegram:${chat}`, ALERT, { once })).toEqual({ outcome: 'gone' })
    }
  })

  it('is written to again after they came back, though no news of it came', async () => {
    await using open = await desk()
    const chat = open.peer.world.chats.get(READER)
    Object.assign(chat ?? {}, { isClosed: true })
    await open.deliver(TO, ALERT)
    Object.assign(chat ?? {}, { isClosed: false })
    expect(await open.deliver(TO, ALERT, { once: true })).toMatchObject({ outcome: 'delivered' })
  })

  it('is everybody in a topic that was deleted', async () => {
    await using open = await desk()
    open.peer.trouble('sendMessage', { code: 400, description: 'Bad Request: message thread not found' })
    expect(await open.deliver(`telegram:${GROUP}:3`, ALERT, { once: true })).toEqual({ outcome: 'gone' })
  })
})

describe('one attempt', () => {
  it('arrives, with the whole of a longer alert', async () => {
    await using open = await desk()
    const delivery = await open.deliver(TO, [...ALERT, text('Second.'), file('Annex')], { once: true })
    expect(delivery).toEqual({ outcome: 'delivered', messages: ['5/1', '5/2', '5/3'] })
  })

  it('tells how long one chat has to wait, at once, while others are written to', async () => {
    await using open = await desk()
    open.peer.settings.perChat = { calls: 1, seconds: 90 }
    await open.deliver(TO, ALERT, { once: true })
    const later = { outcome: 'later', milliseconds: 90_000, everywhere: false }
    expect(await open.deliver(TO, ALERT, { once: true })).toEqual(later)
    expect(await open.deliver(TO, ALERT, { once: true, insteadOf: '5/1' })).toEqual(later)
    expect(await open.deliver(`telegram:${OTHER}`, ALERT, { once: true })).toMatchObject({ outcome: 'delivered' })
    expect(open.calls()).toEqual(['sendMessage', 'sendMessage', 'editMessageText', 'sendMessage'])
  })

  it('waits a second where Telegram asks to wait and does not say how long', async () => {
    await using open = await desk()
    open.peer.trouble('sendMessage', { code: 429, description: 'Too Many Requests' })
    expect(await open.deliver(TO, ALERT, { once: true })).toMatchObject({ outcome: 'later', milliseconds: 1000 })
  })

  it.each<readonly [string, Trouble, number]>([
    ['the connection is reset after the message was taken', 'lost answer', 1],
    ['the connection is closed', 'closed connection', 0],
    ['no answer comes', 'silence', 0],
    ['the answer is nonsense', 'garbage', 0],
    ['Telegram has a fault of its own', { code: 502, description: 'Bad Gateway' }, 0],
  ])('is unsure where %s, and makes no second', async (_what, trouble, arrived) => {
    await using open = await desk()
    // Once over a new connection, once over one that is open already.
    for (const round of [1, 2]) {
      open.peer.trouble('sendMessage', trouble)
      expect(await open.deliver(TO, ALERT, { once: true })).toEqual({ outcome: 'unsure' })
      expect(open.calls()).toHaveLength(round * 2 - 1)
      expect(await open.deliver(`telegram:${OTHER}`, ALERT, { once: true })).toMatchObject({ outcome: 'delivered' })
    }
    expect(open.peer.world.said(READER)).toHaveLength(arrived * 2)
  })

  it('that never reached Telegram is a fault, and surely nothing was sent', async () => {
    for (const root of ['http://127.0.0.1:1', 'https://127.0.0.1:1', 'http://nowhere.invalid']) {
      const { deliver } = adapterAt(root)
      const fault: unknown = await deliver(TO, ALERT, { once: true }).catch((error: unknown) => error)
      expect(fault).toMatchObject({ code: 'unreachable' })
      expect(inspect(fault, { depth: 9, showHidden: true })).not.toContain(TOKEN)
    }
  })

  it('that ran out of time before the connection was secure is a fault, and surely nothing was sent', async () => {
    const mute = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(mute, 'listening')
    const address = mute.address()
    const { deliver } = adapterAt(`https://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
    await expect(deliver(TO, ALERT, { once: true })).rejects.toMatchObject({ code: 'unreachable' })
    mute.close()
  })

  it('of what Telegram never takes is a fault', async () => {
    await using open = await desk()
    await expect(open.deliver(TO, [text('<unknown>')], { once: true })).rejects.toMatchObject({
      code: 'platform-refused',
    })
    open.peer.token = 'another'
    await expect(open.deliver(TO, ALERT, { once: true })).rejects.toMatchObject({ code: 'config' })
  })

  it('whose first message arrived, but not the second, is unsure and reported: the first is not to be sent again unmarked', async () => {
    await using open = await desk()
    expect(await open.deliver(TO, [text('First.'), text('<unknown>')], { once: true })).toEqual({ outcome: 'unsure' })
    expect(open.faults).toEqual([expect.objectContaining({ code: 'platform-refused' })])
    expect(open.peer.world.said(READER)).toHaveLength(1)
  })
})

describe('many attempts', () => {
  it.each<readonly [string, Trouble]>([
    ['asks to wait', { code: 429, description: 'Too Many Requests: retry after 1', parameters: { retry_after: 0.01 } }],
    ['has a fault of its own', { code: 500, description: 'Internal Server Error' }],
    ['closes the connection', 'closed connection'],
  ])('are made without further notice where Telegram %s', async (_what, trouble) => {
    await using open = await desk()
    const original = await delivered(open)
    for (const method of ['sendMessage', 'editMessageText', 'deleteMessage']) open.peer.trouble(method, trouble)
    expect(await open.deliver(TO, ALERT)).toMatchObject({ outcome: 'delivered' })
    expect(await open.deliver(TO, [text('CORRECTED')], { insteadOf: original })).toMatchObject({ outcome: 'delivered' })
    expect(await open.deliver(TO, [], { insteadOf: original })).toMatchObject({ outcome: 'delivered' })
  })
})

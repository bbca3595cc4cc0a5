import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { render } from '../../../adapters/slack/render.ts'
import { partsToSend } from '../../../adapters/slack/talk/parts-to-send.ts'
import type { Place } from '../../../adapters/slack/talk/place.ts'
import { wordsOf } from '../../../src/locales/words.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { anyReply } from '../../contract/any-reply.ts'
import { claiming, saying } from '../../contract/claims.ts'
import { areBlocksTooLong, blockFaults, readBlocks } from '../../peers/slack-blocks.ts'

const ASKER = { team: 'T0PEER', user: 'U0ANNA', home: 'T0PEER' }
const EPHEMERAL: Place = { at: 'asker', channel: 'C0LAW', thread: null, responseUrl: null }

function parts(
  reply: Reply,
  { text = '/host host:DE', part = 0, place = EPHEMERAL }: { text?: string; part?: number; place?: Place } = {},
) {
  const words = wordsOf(reply.language)
  return partsToSend({ reply, messages: render(reply), text, part, asker: ASKER, place, words })
}

describe('a Slack message', () => {
  it('holds no control sequence whole, so that no reader of its texts is mentioned or lured', () => {
    const reply = saying(
      '<!channel> <!here|x> <@U123> <#C1> <https://evil.example|press> <mailto:a@b.example> <!subteam^S1>',
    )
    const [message] = render({ ...reply, blocks: [{ type: 'quote', line: reply.headline }] })
    const richText = (message?.blocks ?? []).filter(({ type }) => type === 'rich_text')
    expect(richText.length).toBeGreaterThan(1)
    expect(JSON.stringify(richText)).not.toMatch(/<[!@#a-z]/i)
  })

  it('says the same in its plain text, escaped', () => {
    const [message] = render(claiming(1, '<b> & <!channel>'))
    expect(message?.text).toContain('&lt;b&gt; &amp; &lt;!channel&gt;')
    expect(message?.text).toContain('(claim#6)')
    expect(message?.text).toContain('(publisher#6)')
  })

  it('links a source to its address, and gives no link that is none of the web', () => {
    const blocks = JSON.stringify(render(claiming(1)))
    expect(blocks).toContain('{"type":"link","url":"https://source.example/1","text":"Report 1"}')
    const reply = saying('H')
    const lured: Reply = { ...reply, headline: { spans: [{ url: 'javascript:alert(1)', text: 'x' }], sources: [] } }
    expect(JSON.stringify(render(lured))).not.toContain('"link"')
  })

  it('opens each counted record by its number', () => {
    const items = [1, 2].map((number) => ({
      number,
      id: `inc-${number}`,
      title: { spans: ['T'], sources: [] },
      details: [],
    }))
    const [message] = render({ ...saying('L'), blocks: [{ type: 'records', items }] })
    expect(readBlocks(message?.blocks).buttons).toMatchObject([
      { label: 'Open 1', value: '/record inc-1' },
      { label: 'Open 2', value: '/record inc-2' },
    ])
  })

  it('begins each later part of a long answer with its headline', () => {
    const messages = render(claiming(60, 'in some words '.repeat(10)))
    expect(messages.length).toBeGreaterThan(3)
    for (const { blocks } of messages) expect(readBlocks(blocks).text.startsWith('Answer')).toBe(true)
  })
})

const labels = (reply: Reply, given: Parameters<typeof parts>[1] = {}) =>
  parts(reply, given).map(({ blocks }) =>
    readBlocks(blocks)
      .buttons.map(({ label }) => label)
      .filter((label) => !label.startsWith('Open')),
  )

describe('the buttons around an answer', () => {
  const long = claiming(60, 'in some words '.repeat(10))
  it('lead from part to part and on to the next page of the list', () => {
    const count = render(long).length
    const paged: Reply = { ...long, page: { number: 2, of: 3, previous: '/host page:1', next: '/host page:3' } }
    expect(labels(paged, { part: 0 })).toEqual([['‹ Previous', 'Next ›', 'Share here']])
    expect(labels(paged, { part: 1 })).toEqual([['‹ Previous', 'Next ›', 'Share here']])
    expect(labels(long, { part: 0 })).toEqual([['Next ›', 'Share here']])
    expect(labels(long, { part: count - 1 })).toEqual([['‹ Previous', 'Share here']])
    expect(labels(long, { part: 9_999 })).toEqual([['‹ Previous', 'Share here']])
  })

  it('are not needed for a question too long for a button: every part comes, one below the other in a modal', () => {
    const text = `/verify ${'x'.repeat(700)}`
    expect(parts(long, { text })).toHaveLength(5)
    expect(labels(long, { text }).at(-1)).toEqual(['Share here'])
    const [view, ...others] = parts(long, { text, place: { at: 'view', view: 'V1', isWorking: false } })
    expect(others).toEqual([])
    const { text: shown } = readBlocks(view?.blocks)
    expect(shown).toContain('(claim#50)')
    const claims = [...shown.matchAll(/\(claim#(\d+)\)/g)].map(([, number]) => number)
    expect(claims.filter((number) => !shown.includes(`(publisher#${number})`))).toEqual([])
    expect(blockFaults(view?.blocks, 'modal')).toEqual([])
  })

  it('share only what is not for the asker alone, and only in a room with others', () => {
    expect(labels(saying('A'))).toEqual([['Share here']])
    expect(labels({ ...saying('A'), audience: 'asker' })).toEqual([[]])
    expect(labels({ ...saying('A'), kind: 'refused' })).toEqual([[]])
    expect(labels(saying('A'), { place: { ...EPHEMERAL, channel: 'D0ANNA' } })).toEqual([[]])
    expect(labels(saying('A'), { place: { at: 'view', view: 'V1', isWorking: false } })).toEqual([[]])
    expect(labels(saying('A'), { text: 'x'.repeat(2_000) })).toEqual([[]])
  })

  it('fit into the message, whatever the answer and the question', () => {
    const anyAnswer = fc.property(
      anyReply,
      fc.string({ unit: 'binary', maxLength: 900 }),
      fc.nat(9),
      (reply, text, part) => {
        for (const { blocks } of parts(reply, { text, part })) {
          expect(blockFaults(blocks, 'message')).toEqual([])
          expect(areBlocksTooLong(blocks)).toBe(false)
        }
      },
    )
    fc.assert(anyAnswer, { numRuns: 60 })
  })
})

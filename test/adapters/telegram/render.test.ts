import { describe, expect, it } from 'vitest'
import { render } from '../../../adapters/telegram/render.ts'
import type { TelegramPayload } from '../../../adapters/telegram/payload.ts'
import type { Block } from '../../../src/reply/block.ts'
import { plain } from '../../../src/reply/line.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { claiming, saying, source } from '../../contract/claims.ts'
import { PERSON, PRECEDENTS } from '../terminal/sample-replies.ts'

function shown(reply: Reply, username: string | null = 'panohbot'): string {
  return render(reply, username)
    .map((payload) => `${payload.html}\n${buttonsOf(payload)}`)
    .join('\n----\n')
}

function buttonsOf({ keyboard }: TelegramPayload): string {
  return keyboard.map((row) => row.map((button) => `[${button.text}]`).join(' ')).join('\n')
}

/** What the buttons of the last message hold. */
function askedBelow(reply: Reply): readonly string[] {
  const buttons = render(reply, null).at(-1)?.keyboard.flat() ?? []
  return buttons.map((button) => ('callback_data' in button ? button.callback_data : ''))
}

function shownBlock(block: Block): string {
  return shown({ ...saying('Headline'), blocks: [block] })
    .replace(/^<b>Headline<\/b>\n+/, '')
    .trim()
}

describe('an answer in Telegram', () => {
  it('about a person reads as a lawyer expects it', async () => {
    await expect(`${shown(PERSON)}\n`).toMatchFileSnapshot('person.html.txt')
  })

  it('with precedents in Russian reads as a lawyer expects it', async () => {
    await expect(`${shown(PRECEDENTS)}\n`).toMatchFileSnapshot('precedents-ru.html.txt')
  })

  it('writes its markup so that no name can add to it', () => {
    expect(shown(saying('<a href="x">&'))).toBe('<b>&lt;a href=&quot;x&quot;&gt;&amp;</b>\n')
  })

  it('tells nobody that they are named in it: a username is no mention', () => {
    expect(shownBlock({ type: 'quote', line: plain('Posted by @some_person today') })).toBe(
      '<blockquote>Posted by <code>@some_person</code> today</blockquote>',
    )
  })

  it('says the columns of a table once, and each by each where there are more than two', () => {
    const rows = [[plain('2023'), plain('1')]]
    expect(shownBlock({ type: 'table', columns: ['Year', 'Removals'], rows })).toBe('<i>Year — Removals</i>\n2023 — 1')
    expect(
      shownBlock({
        type: 'table',
        columns: ['Year', 'Removals', 'Fate'],
        rows: [[plain('2023'), plain('1'), plain('prison')]],
      }),
    ).toBe('Year: 2023 · Removals: 1 · Fate: prison')
  })

  it('says which entry of a timeline has no date', () => {
    const entries = [{ date: '', line: plain('Tried'), details: [plain('In a closed court')] }]
    expect(shownBlock({ type: 'timeline', entries })).toBe('<b>no date</b> · Tried\n   In a closed court')
  })

  it('folds a long list of sources, and not a short one', () => {
    const [short] = render({ ...claiming(1), blocks: claiming(1).blocks.slice(0, 4) }, null)
    const [long] = render(claiming(1), null)
    expect(short?.html).not.toContain('blockquote expandable')
    expect(long?.html).toContain('<blockquote expandable>[1] ')
  })

  it('names sources by publisher and date alone where their titles would take another message', () => {
    const long = 'a title of some length '.repeat(16).trim()
    const reply = claiming(2)
    const titled = { ...reply, sources: reply.sources.map((one) => ({ ...one, title: long })) }
    const [only, ...more] = render(titled, null)
    expect(more).toEqual([])
    expect(only?.html).toContain('>(publisher#12), 2024</a>')
    expect(only?.html).not.toContain(long)
  })

  it('says the heading of a block again where it goes on in another message', () => {
    const lines = Array.from({ length: 100 }, (_, index) => plain(`Line ${index} `.repeat(15)))
    const messages = render({ ...saying('H'), blocks: [{ type: 'paragraph', heading: 'Against you', lines }] }, null)
    expect(messages.length).toBe(3)
    for (const { html } of messages) expect(html).toContain('<b>Against you</b>')
  })

  it('has its buttons below the last message', () => {
    const lines = Array.from({ length: 100 }, (_, index) => plain(`Line ${index} `.repeat(15)))
    const reply: Reply = {
      ...saying('H'),
      blocks: [{ type: 'paragraph', lines }],
      actions: [{ label: 'Help', ask: '/help' }],
    }
    expect(render(reply, null).map(({ keyboard }) => keyboard.length)).toEqual([0, 0, 1])
  })

  it('turns pages in place only where one message holds them', () => {
    const page = { number: 1, of: 2, next: '/recent page:2' }
    expect(askedBelow({ ...saying('H'), page })).toEqual(['e1nN2'])
    expect(askedBelow({ ...claiming(10, 'said in some words '.repeat(6)), page }).at(0)).toBe('n1nN2')
  })

  it('copies a command that no button can ask, and shows one that is too long for that', () => {
    const ask = `/verify ${'Мухитдинов против России '.repeat(4).trim()}`
    const [copied] = render({ ...saying('H'), actions: [{ label: 'Check', ask }] }, null)
    expect(copied?.keyboard).toEqual([[{ text: '⧉ Check', copy_text: { text: ask } }]])
    const long = `${ask} ${ask} ${ask}`
    expect(shown({ ...saying('H'), actions: [{ label: 'Check', ask: long }] })).toContain(`<code>${long}</code>`)
  })

  it('lists sources that no line cites, as all of them', () => {
    expect(shown({ ...saying('By hand.'), sources: [source(1)] })).toContain('[1] <a href="https://source.example/1">')
  })
})

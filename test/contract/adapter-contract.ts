import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/reply/lines-of.ts'
import { textOf as wordsOfLine } from '../../src/reply/line.ts'
import { REPLY_KINDS, REPLY_LANGUAGES, type Reply } from '../../src/reply/reply.ts'
import { safeText } from '../../src/reply/safe-text.ts'
import { anyReply } from './any-reply.ts'
import { claimName, claiming, saying, source, sourceName } from './claims.ts'

/** A platform as the contract sees it: how it lays a reply out, and how a person reads the outcome. */
export interface ContractedAdapter<Payload> {
  readonly name: string
  readonly limits: Readonly<Record<string, number>>
  readonly render: (reply: Reply) => readonly Payload[]
  /** What a person reads of the payload: markup resolved, nothing hidden; of a document, its text. */
  readonly textOf: (payload: Payload) => string
  /** What a person can press, links to records among it, with the command text that is asked then. Empty where nothing can be pressed. */
  readonly buttonsOf: (payload: Payload) => readonly { readonly label: string; readonly ask: string }[]
  /** Throws when the platform would refuse the payload. */
  readonly check: (payload: Payload) => void
}

/** What every platform promises of `render`, proved on the answers that platforms trip over. Call it in a test file of each adapter. */
export function adapterContract<Payload>(adapter: ContractedAdapter<Payload>): void {
  const reader = readerOf(adapter)
  describe(`${adapter.name}, as every platform`, () => {
    keepsItsLimits(adapter, reader)
    losesNothing(reader)
    keepsSourcesWithClaims(reader)
    escapesWhatRecordsSay(reader)
    offersNextQuestions(reader)
  })
}

/** Line breaks and spaces are the layout's; a word that is broken over two rows is still the word. */
function letters(text: string): string {
  return safeText(text).replace(/\s+/gu, '')
}

/** The shown answer, after the limits of every payload have been checked. */
interface Reader {
  readonly shown: (reply: Reply) => readonly string[]
  readonly offered: (reply: Reply) => { readonly has: (ask: string) => boolean; readonly labels: readonly string[] }
}

function readerOf<Payload>({ render, textOf, buttonsOf, check }: ContractedAdapter<Payload>): Reader {
  const rendered = (reply: Reply): readonly Payload[] => {
    const payloads = render(reply)
    payloads.forEach(check)
    return payloads
  }
  return {
    shown: (reply) => rendered(reply).map((payload) => letters(textOf(payload))),
    offered: (reply) => {
      const payloads = rendered(reply)
      const buttons = payloads.flatMap(buttonsOf)
      const text = letters(payloads.map(textOf).join(' '))
      return {
        has: (ask) => buttons.some((button) => button.ask === ask) || text.includes(letters(ask)),
        labels: buttons.map(({ label }) => label),
      }
    },
  }
}

function keepsItsLimits<Payload>({ limits, render, check }: ContractedAdapter<Payload>, { shown }: Reader): void {
  it('has limits that are numbers above zero', () => {
    expect(Object.values(limits).length).toBeGreaterThan(0)
    for (const limit of Object.values(limits)) expect(limit).toBeGreaterThan(0)
  })

  it('shows any answer within its limits, in at least one message', () => {
    const anyAnswer = fc.property(anyReply, (reply) => {
      const payloads = render(reply)
      payloads.forEach(check)
      expect(payloads.length).toBeGreaterThan(0)
    })
    fc.assert(anyAnswer, { numRuns: 50 })
  })

  it('gives the same messages for the same answer', () => {
    const twice = fc.property(anyReply, (reply) => {
      expect(render(reply)).toEqual(render(reply))
    })
    fc.assert(twice, { numRuns: 10 })
  })

  const lengths = Object.entries(limits).flatMap(([name, limit]) =>
    !Number.isInteger(limit) || limit > 20_000 || /(?:seconds|remembered)$/i.test(name) ? [] : [limit],
  )
  const edges = [...new Set(lengths.flatMap((limit) => [limit - 1, limit, limit + 1]))].filter((length) => length > 0)
  it.each([
    ['a letter of one byte', 'x'],
    ['Cyrillic', 'ж'],
    ['markup', '<'],
    ['a pair of code units', '😀'],
  ])('keeps them at their very edges and beyond, in text of %s', (_name, letter) => {
    for (const length of edges) expect(shown(filledWith(letter.repeat(length))).length).toBeGreaterThan(0)
  })
}

/** An answer in which every text is the same. */
function filledWith(text: string): Reply {
  const line = { spans: [text], sources: [1] }
  return {
    ...saying(text),
    headline: line,
    blocks: [
      { type: 'paragraph', heading: text, lines: [line] },
      { type: 'facts', items: [{ label: text, value: line }] },
      { type: 'records', items: [{ number: 1, id: 'inc-1', title: line, details: [line] }] },
      { type: 'table', columns: [text], rows: [[line]] },
      { type: 'quote', line },
    ],
    sources: [{ ...source(1), title: text }],
    actions: [{ label: text, ask: `/who ${text}` }],
    footer: text,
  }
}

function losesNothing({ shown }: Reader): void {
  it.each(REPLY_KINDS.flatMap((kind) => REPLY_LANGUAGES.map((language) => ({ kind, language }))))(
    'shows the whole of an answer of kind $kind in $language',
    ({ kind, language }) => {
      const reply: Reply = { ...claiming(1), kind, language }
      const text = shown(reply).join('')
      const lines = [reply.headline, ...reply.blocks.flatMap(linesOf)]
      for (const line of lines) expect(text).toContain(letters(wordsOfLine(line)))
      for (const { heading } of reply.blocks) expect(text).toContain(heading)
      expect(text).toContain(letters(reply.footer))
    },
  )

  it('shows an answer of nothing but a headline', () => {
    expect(shown(saying('Nobody.')).join('')).toContain('Nobody.')
  })

  it('gives a message for an answer in which nothing is said', () => {
    expect(shown(saying('')).length).toBeGreaterThan(0)
  })

  it('shows every claim of a very long answer, first to last', () => {
    const text = shown(claiming(60, 'A statement of some length, as records have them.')).join('')
    const places = Array.from({ length: 360 }, (_, index) => text.indexOf(letters(claimName(index + 1))))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it('shows the reference of a fault', () => {
    const fault: Reply = { ...saying('Panoh failed to answer this; the reference is 1f2e3d4c.'), kind: 'fault' }
    expect(shown(fault).join('')).toContain('1f2e3d4c')
  })
}

/** Numbers of claims that stand in a message without their source. */
function unsourced(messages: readonly string[], claims: number): readonly number[] {
  return Array.from({ length: claims }, (_, index) => index + 1).filter((number) =>
    messages.some((text) => text.includes(letters(claimName(number))) && !text.includes(letters(sourceName(number)))),
  )
}

function keepsSourcesWithClaims({ shown }: Reader): void {
  it.each([1, 5, 20, 60])(
    'never shows a claim in a message without its source, in an answer of %i rounds',
    (rounds) => {
      expect(unsourced(shown(claiming(rounds, 'said in some words '.repeat(8))), rounds * 6)).toEqual([])
    },
  )

  it('keeps the sources with each part of a statement that no message could hold', () => {
    const words = Array.from({ length: 3_000 }, (_, index) => `word${index}`).join(' ')
    const reply: Reply = {
      ...saying('Long'),
      blocks: [{ type: 'quote', line: { spans: [words], sources: [1] } }],
      sources: [source(1)],
    }
    const messages = shown(reply)
    expect(messages.join('')).toContain('word2999')
    expect(messages.filter((text) => /word\d/.test(text) && !text.includes(letters(sourceName(1))))).toEqual([])
  })

  it('shows a claim that stands on a hundred sources with all of them', () => {
    const numbers = Array.from({ length: 100 }, (_, index) => index + 1)
    const reply: Reply = {
      ...saying('Many'),
      blocks: [{ type: 'paragraph', lines: [{ spans: ['(claim)'], sources: numbers }] }],
      sources: numbers.map(source),
    }
    const text = shown(reply).join('')
    expect(numbers.filter((number) => !text.includes(letters(sourceName(number))))).toEqual([])
  })

  it('says of a claim whose source the answer does not list that it has none', () => {
    const reply: Reply = {
      ...saying('One'),
      blocks: [{ type: 'paragraph', lines: [{ spans: ['A claim.'], sources: [7] }] }],
    }
    expect(shown(reply).join('')).toMatch(/sourcenotlisted/)
  })
}

/** Each as a record could hold it, and as a person must read it. */
const TEXTS = [
  '<b>bold</b> & <script>alert(1)</script> &amp; &lt;',
  '<!channel> <!here> <@U123> <https://evil.example|text>',
  '<a href="https://evil.example">x</a> "quoted" \'single\'',
  '*not bold* _not italic_ ~not struck~ `not code` [a](http://b.example)',
  'Фаррух Икромов · Муҳаммадиқболи Садриддин, ӯ ва ғайра',
  'حزب نهضت اسلامی تاجیکستان',
  'עברית and Latin',
  '中華人民共和國',
  '👨 🇹🇯 👍🏽 😀',
  ':smile: :warning:',
  '/precedents host:DE @panohbot #tag',
  '__proto__ constructor toString',
] as const

function escapesWhatRecordsSay({ shown }: Reader): void {
  it.each(TEXTS)('shows %s as it stands, wherever it stands', (text) => {
    const line = { spans: [text], sources: [] }
    const places: readonly Reply[] = [
      saying(text),
      { ...saying('H'), footer: text },
      { ...saying('H'), blocks: [{ type: 'paragraph', heading: text, lines: [] }] },
      { ...saying('H'), blocks: [{ type: 'paragraph', lines: [line], tone: 'note' }] },
      { ...saying('H'), blocks: [{ type: 'facts', items: [{ label: 'L', value: line }] }] },
      { ...saying('H'), blocks: [{ type: 'timeline', entries: [{ date: '2024', line, details: [] }] }] },
      { ...saying('H'), blocks: [{ type: 'records', items: [{ number: 1, id: 'inc-1', title: line, details: [] }] }] },
      { ...saying('H'), blocks: [{ type: 'quote', line }] },
      { ...saying('H'), blocks: [{ type: 'paragraph', lines: [{ spans: [{ style: 'strong', text }], sources: [] }] }] },
      { ...saying('H'), blocks: [{ type: 'paragraph', lines: [{ spans: [{ record: 'inc-1', text }], sources: [] }] }] },
      {
        ...saying('H'),
        blocks: [{ type: 'paragraph', lines: [{ spans: ['C'], sources: [1] }] }],
        sources: [{ ...source(1), title: text }],
      },
    ]
    for (const reply of places) expect(shown(reply).join('')).toContain(letters(text))
  })

  it('shows no character that hides, reorders or moves text', () => {
    const reply = { ...saying('a\u202Eb\u200Bc\u001B[31md\u2066e\uFEFFf'), footer: '\u0000g\u{E0041}h' }
    const text = shown(reply).join('')
    expect(text).toContain('abc[31mdef')
    expect(text).toContain('gh')
  })

  it('makes no link of an address that is none of the web', () => {
    const reply: Reply = {
      ...saying('H'),
      blocks: [{ type: 'quote', line: { spans: [{ url: 'javascript:alert(1)', text: 'press' }], sources: [] } }],
    }
    expect(shown(reply).join('')).toContain('press')
  })
}

function offersNextQuestions({ offered }: Reader): void {
  const PREVIOUS = '/precedents host:DE origin:TJ'
  const NEXT = '/precedents host:DE origin:TJ page:3'

  it('offers the pages before and after, as commands that can be asked again', () => {
    const reply: Reply = { ...claiming(1), page: { number: 2, of: 3, previous: PREVIOUS, next: NEXT } }
    expect([PREVIOUS, NEXT].filter((ask) => !offered(reply).has(ask))).toEqual([])
  })

  it('offers every next question of an answer', () => {
    const asks = ['/cite case-garabayev-v-russia', '/host host:DE origin:TJ', '/group grp-irpt', '/recent origin:TJ']
    const reply: Reply = { ...claiming(1), actions: asks.map((ask, index) => ({ label: `Label ${index}`, ask })) }
    expect(asks.filter((ask) => !offered(reply).has(ask))).toEqual([])
  })

  it('offers a next question that no button could hold', () => {
    const ask = `/cite ${'Мухитдинов против России и другие заявители '.repeat(6).trim()}`
    expect(offered({ ...claiming(1), actions: [{ label: 'Cite', ask }] }).has(ask)).toBe(true)
  })

  it('lets every record of a list be opened by its id, the longest too', () => {
    const ids = ['inc-2024-de-a', 'per-b', `case-${'x'.repeat(51)}`]
    const items = ids.map((id, index) => ({
      number: index + 1,
      id,
      title: { spans: [{ record: id, text: `Title ${index}` }], sources: [] },
      details: [],
    }))
    const { has } = offered({ ...saying('List'), kind: 'records', blocks: [{ type: 'records', items }] })
    expect(ids.filter((id) => !has(`/record ${id}`) && !has(id))).toEqual([])
  })

  it('puts nothing on a button that hides or reorders its words', () => {
    const { labels } = offered({ ...claiming(1), actions: [{ label: 'a\u202Eb\u200B', ask: '/help' }] })
    expect(labels.filter((label) => safeText(label) !== label || label.trim() === '')).toEqual([])
  })
}

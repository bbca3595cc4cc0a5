import { describe, expect, it } from 'vitest'
import { render } from '../../../adapters/terminal/render.ts'
import { plain } from '../../../src/reply/line.ts'
import type { Block } from '../../../src/reply/block.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { PERSON, PRECEDENTS } from './sample-replies.ts'
import { saying } from './streams.ts'

function shown(reply: Reply, width = 80): string {
  return render(reply, { width, color: false, hyperlinks: false })
}

/** What one block looks like under a one-word headline. */
function shownBlock(block: Block, width = 80): string {
  return shown({ ...saying('Headline'), blocks: [block] }, width).replace(/^Headline\n+/, '')
}

describe('a person on a screen of 80 columns', () => {
  it('reads as a lawyer expects it', async () => {
    await expect(`${shown(PERSON)}\n`).toMatchFileSnapshot('person-80.txt')
  })

  it('leaves out a source that nothing shown rests on', () => {
    expect(shown(PERSON)).not.toContain('[4]')
  })
})

describe('precedents on a screen of 40 columns, in Russian', () => {
  it('read as a lawyer expects them', async () => {
    await expect(`${shown(PRECEDENTS, 40)}\n`).toMatchFileSnapshot('precedents-40.txt')
  })
})

describe('facts', () => {
  const facts: Block = {
    type: 'facts',
    items: [
      { label: 'Host', value: plain('Germany') },
      { label: 'Removals on record', value: plain('3 people, 3 events') },
    ],
  }

  it('stand in two columns', () => {
    expect(shownBlock(facts)).toBe('Host                Germany\nRemovals on record  3 people, 3 events')
  })

  it('stand label by label where two columns do not fit', () => {
    expect(shownBlock(facts, 30)).toBe('Host: Germany\nRemovals on record: 3 people,\n  3 events')
  })
})

describe('a timeline', () => {
  it('says which entry has no date, rather than let it read as having the date above', () => {
    const entries = [
      { date: '2024-04', line: plain('Deported'), details: [] },
      { date: '', line: plain('Tried'), details: [plain('In a closed court')] },
    ]
    expect(shownBlock({ type: 'timeline', entries })).toBe(
      '2024-04  Deported\nno date  Tried\n         In a closed court',
    )
  })
})

describe('a list of records', () => {
  it('gives each its number in the whole list and the id to type', () => {
    const items = [
      { number: 9, id: 'inc-a', title: plain('France'), details: [plain('13 years')] },
      { number: 10, id: 'inc-b', title: plain('Sweden'), details: [] },
      { number: null, id: 'inc-c', title: { spans: [{ record: 'inc-c', text: 'Poland' }], sources: [] }, details: [] },
    ]
    expect(shownBlock({ type: 'records', items })).toBe(
      ' 9  France (inc-a)\n    13 years\n10  Sweden (inc-b)\n •  Poland (inc-c)',
    )
  })
})

describe('a table', () => {
  const table: Block = {
    type: 'table',
    columns: ['Year', 'Removals', 'What followed'],
    rows: [
      [plain('2023'), plain('1'), { spans: ['1 of 1 imprisoned'], sources: [1] }],
      [plain('2024'), plain('2'), plain('2 of 2 imprisoned, one after a closed trial')],
    ],
  }

  it('has aligned columns', () => {
    expect(shownBlock(table).split('\n\n')[0]).toBe(
      [
        'Year  Removals  What followed',
        '────  ────────  ───────────────────────────────────────────',
        '2023  1         1 of 1 imprisoned [1]',
        '2024  2         2 of 2 imprisoned, one after a closed trial',
      ].join('\n'),
    )
  })

  it('wraps its widest column first on a narrow screen', () => {
    expect(shownBlock(table, 40)).toContain(
      '2024  2         2 of 2 imprisoned, one\n                after a closed trial',
    )
  })

  it('becomes one labelled line a cell where columns no longer fit', () => {
    expect(shownBlock(table, 24)).toContain(
      'Year: 2023\nRemovals: 1\nWhat followed: 1 of 1\n  imprisoned [1]\n\nYear: 2024',
    )
  })

  it('keeps a cell that has no column name', () => {
    expect(shownBlock({ type: 'table', columns: [], rows: [[plain('alone')]] })).toBe('alone')
  })
})

describe('sources', () => {
  const source = {
    number: 1,
    id: null,
    publisher: 'RFE/RL',
    title: 'Title',
    date: '2024',
    url: 'https://r.example/1',
    mirror: false,
  }
  const claim = { ...saying(''), headline: { spans: ['A claim.'], sources: [1] }, sources: [source] }

  it('stand behind the claim by number, and below it in full', () => {
    expect(shown(claim)).toBe('A claim. [1]\n\nSources:\n[1] RFE/RL, 2024: Title https://r.example/1')
  })

  it('say when they were read on a copy, in the language of the answer', () => {
    const copied: Reply = { ...claim, language: 'ru', sources: [{ ...source, mirror: true }] }
    expect(shown(copied)).toContain('Источники:\n[1] RFE/RL, 2024: Title (прочитано по копии)')
  })

  it('are named as missing where the answer does not list them', () => {
    expect(shown({ ...claim, sources: [] })).toBe('A claim. [1]\n\nSources:\n[1] source not listed')
  })

  it('are all listed where no line cites one of them', () => {
    expect(shown({ ...saying('By hand.'), sources: [source] })).toContain('[1] RFE/RL')
  })

  it('become links where the terminal opens them', () => {
    const linked = render(claim, { width: 80, color: false, hyperlinks: true })
    expect(linked).toContain('[1] RFE/RL, 2024: \u001B]8;;https://r.example/1\u001B\\Title\u001B]8;;\u001B\\')
    expect(linked.match(/r\.example/g)).toHaveLength(1)
  })

  it('become links that hold nothing but printable ASCII, whatever the record says', () => {
    const url = 'https://пример.example/путь?\u001B\\\u0007\u009C и'
    const linked = render({ ...claim, sources: [{ ...source, url }] }, { width: 80, color: false, hyperlinks: true })
    expect(linked.replaceAll('\u001B', '')).toMatch(/\]8;;https:\/\/xn--e1afmkfd\.example\/%D0%BF[!-~]+Title/)
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address'])('do not become links at %j', (url) => {
    const linked = render({ ...claim, sources: [{ ...source, url }] }, { width: 80, color: false, hyperlinks: true })
    expect(linked).not.toContain('\u001B')
    expect(linked).toContain('Title')
  })
})

describe('what can be typed next', () => {
  it('is the command itself, with what it gives', () => {
    const actions = [
      { label: 'Like cases', ask: '/precedents PL TJ' },
      { label: '/help', ask: '/help' },
    ]
    expect(shown({ ...saying('x'), actions })).toBe('x\n\nTry:\nLike cases: /precedents PL TJ\n/help')
  })

  it('includes the pages before and after', () => {
    const page = { number: 2, of: 3, previous: '/page 1', next: '/page 3' }
    expect(shown({ ...saying('x'), page })).toContain('Page 2 of 3 · next page: /page 3 · page before: /page 1')
  })
})

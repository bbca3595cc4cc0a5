import type { Block } from '../../src/reply/block.ts'
import type { Line } from '../../src/reply/line.ts'
import { NO_RESULT } from '../../src/reply/reply-result.ts'
import type { Reply } from '../../src/reply/reply.ts'
import type { SourceNote } from '../../src/reply/source-note.ts'

/** An answer that says nothing but its headline. */
export function saying(headline: string): Reply {
  return {
    kind: 'help',
    language: 'en',
    headline: { spans: [headline], sources: [] },
    blocks: [],
    sources: [],
    actions: [],
    footer: '',
    audience: 'everyone',
    result: NO_RESULT,
  }
}

/** A statement that names its number and stands on the source of the same number, so that a reader can pair the two. */
export function claim(number: number, words = ''): Line {
  return { spans: [`${claimName(number)}${words === '' ? '' : ` ${words}`}.`], sources: [number] }
}

export function claimName(number: number): string {
  return `(claim#${number})`
}

export function sourceName(number: number): string {
  return `(publisher#${number})`
}

export function source(number: number): SourceNote {
  return {
    number,
    id: `src-${number}`,
    publisher: sourceName(number),
    title: `Report ${number}`,
    date: '2024',
    url: `https://source.example/${number}`,
    mirror: false,
  }
}

/** One block of each type, that makes the claims from `first` on: six claims a round, as many as there are types. */
export function blocksOf(rounds: number, words = ''): readonly Block[] {
  return Array.from({ length: rounds }, (_, round) => roundOf(round * 6 + 1, words)).flat()
}

function roundOf(first: number, words: string): readonly Block[] {
  const said = (step: number): Line => claim(first + step, words)
  return [
    { type: 'paragraph', heading: 'Paragraph', lines: [said(0)] },
    { type: 'facts', heading: 'Facts', items: [{ label: 'Label', value: said(1) }] },
    { type: 'timeline', heading: 'Timeline', entries: [{ date: '2024-04', line: said(2), details: [] }] },
    {
      type: 'records',
      heading: 'Records',
      items: [{ number: first, id: `inc-${first}`, title: said(3), details: [] }],
    },
    { type: 'table', heading: 'Table', columns: ['What'], rows: [[said(4)]] },
    { type: 'quote', heading: 'Quote', line: said(5) },
  ]
}

/** An answer of six claims a round, each on a source of its own, in blocks of every type. */
export function claiming(rounds: number, words = ''): Reply {
  return {
    ...saying('Answer'),
    kind: 'records',
    blocks: blocksOf(rounds, words),
    sources: Array.from({ length: rounds * 6 }, (_, index) => source(index + 1)),
    footer: 'Data of 21 November 2026',
  }
}

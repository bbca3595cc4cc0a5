import * as fc from 'fast-check'
import type { Block, RecordItem } from '../../src/reply/block.ts'
import type { Line, Span } from '../../src/reply/line.ts'
import { REPLY_KINDS, REPLY_LANGUAGES, type Reply } from '../../src/reply/reply.ts'
import { NO_RESULT } from '../../src/reply/reply-result.ts'
import type { SourceNote } from '../../src/reply/source-note.ts'

/** Text that platforms trip over: control sequences, direction marks, invisible characters, markup, broken encodings. */
const TROUBLE = [
  '\u001B[31mred\u001B[0m',
  '\u001B]8;;https://evil.example\u001B\\click\u001B]8;;\u001B\\',
  '\u001B]0;title\u0007',
  '\u009B2J',
  '\u0000\u0007\u0008\u000B\u007F\u0085\u009C',
  'first\r\nsecond\tthird\u2028fourth\u2029fifth',
  '\u202Egnp.exe\u202C',
  '\u2066isolated\u2069\u200F\u061C',
  'zero\u200Bwidth\uFEFF\u00AD\u2060joined',
  '\u{E0041}\u{E0042}\uFE0F',
  '\uFFF9ruby\uFFFAtext\uFFFB',
  '\uD800 alone \uDC00',
  '<b>&amp;</b> <script>',
  '*bold* _it_ ~no~ `code` [a](http://b.example)',
  '<!channel> <@U123> <https://x.example|y>',
  '[1][2]',
  'Sources:',
  '__proto__',
] as const

const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяғӣқӯҳҷІ'
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگًٌٍَُ'
const WIDE = '中華人民共和國한국어日本語ＡＢ'
const PICTURES = ['👨‍👩‍👧', '🇹🇯', '👍🏽', '❤️', '1️⃣', '☎', '🏴‍☠️']

function wordOf(letters: string, maxLength = 14): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength })
}

const latin = wordOf("abcdefghijklmnopqrstuvwxyzABCÉüñ-'.,;()0123456789")
const address = fc
  .tuple(
    fc.constantFrom('https://', 'http://'),
    wordOf('abcdefghij0123456789-', 12),
    wordOf('abcdef/?=&%_0123456789-', 150),
  )
  .map(([scheme, host, path]) => `${scheme}a${host}.example/${path}`)

const word = fc.oneof(
  { weight: 6, arbitrary: latin },
  { weight: 4, arbitrary: wordOf(CYRILLIC) },
  { weight: 2, arbitrary: wordOf(ARABIC) },
  { weight: 1, arbitrary: wordOf(WIDE) },
  { weight: 1, arbitrary: fc.constantFrom(...PICTURES) },
  { weight: 1, arbitrary: wordOf('e\u0301\u0302\u0303\u0489นี้', 30) },
  { weight: 2, arbitrary: fc.constantFrom(...TROUBLE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(wordOf('абвxyz', 3), fc.integer({ min: 10, max: 300 })).map(([w, n]) => w.repeat(n)),
  },
  { weight: 1, arbitrary: address },
)

/** Running text in many scripts, of no words to some dozens. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 12, arbitrary: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.array(word, { maxLength: 80 }).map((words) => words.join('\u00A0 ')) },
)

const anyId = fc
  .tuple(fc.constantFrom('per-', 'inc-', 'case-'), wordOf('abcdefghijklmnopqrstuvwxyz0123456789-', 50))
  .map(([type, rest]) => type + rest)

const anySpan: fc.Arbitrary<Span> = fc.oneof(
  anyText,
  fc.record({ style: fc.constantFrom('strong' as const, 'italic' as const), text: anyText }),
  fc.record({ url: fc.oneof(address, anyText), text: anyText }),
  fc.record({ record: anyId, text: anyText }),
  fc.record({ begin: anyId, text: anyText }),
)

function anyLine(sourceCount: number): fc.Arbitrary<Line> {
  const number = fc.integer({ min: 1, max: Math.max(1, sourceCount) })
  const sources = fc.oneof(
    { weight: 6, arbitrary: fc.array(number, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(number, { maxLength: sourceCount }) },
  )
  return fc.record({
    spans: fc.array(anySpan, { maxLength: 4 }),
    sources: sourceCount === 0 ? fc.constant([]) : sources,
  })
}

function some<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.array(arbitrary, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(arbitrary, { minLength: 10, maxLength: 25 }) },
  )
}

function anyItem(line: fc.Arbitrary<Line>): fc.Arbitrary<RecordItem> {
  const number = fc.oneof(fc.integer({ min: 1, max: 12_000 }), fc.constant(null))
  return fc.record({ number, id: anyId, title: line, details: fc.array(line, { maxLength: 2 }) })
}

/** Every type of block, with and without a heading, also with nothing in it. */
export function anyBlock(sourceCount: number): fc.Arbitrary<Block> {
  const line = anyLine(sourceCount)
  const heading = fc.option(anyText, { nil: undefined })
  const entry = fc.record({ date: fc.oneof(fc.constant(''), anyText), line, details: fc.array(line, { maxLength: 2 }) })
  const rows = some(fc.array(line, { maxLength: 5 }))
  const columns = fc.array(anyText, { maxLength: 4 })
  const content: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ type: fc.constant('paragraph' as const), lines: some(line) }),
    fc.record({ type: fc.constant('paragraph' as const), lines: some(line), tone: fc.constant('note' as const) }),
    fc.record({ type: fc.constant('facts' as const), items: some(fc.record({ label: anyText, value: line })) }),
    fc.record({ type: fc.constant('timeline' as const), entries: some(entry) }),
    fc.record({ type: fc.constant('records' as const), items: some(anyItem(line)) }),
    fc.record({ type: fc.constant('table' as const), columns, rows }),
    fc.record({ type: fc.constant('quote' as const), line }),
  )
  return fc.tuple(content, heading).map(([block, text]) => (text === undefined ? block : { ...block, heading: text }))
}

function anySources(count: number): fc.Arbitrary<SourceNote[]> {
  const note = fc.record({
    id: fc.oneof(wordOf('abcdefghij0123456789-', 40), fc.constant(null)),
    publisher: anyText,
    title: anyText,
    date: fc.oneof(fc.constant(''), anyText),
    url: fc.oneof({ weight: 9, arbitrary: address }, { weight: 1, arbitrary: anyText }),
    mirror: fc.boolean(),
  })
  return fc
    .array(note, { minLength: count, maxLength: count })
    .map((notes) => notes.map((one, index) => ({ ...one, number: index + 1 })))
}

const anyPage = fc.oneof(
  fc.record({ number: fc.nat(999), of: fc.nat(999) }),
  fc.record({ number: fc.nat(999), of: fc.nat(999), previous: anyText, next: anyText }),
)

function replyWith(sourceCount: number): fc.Arbitrary<Reply> {
  const required = fc.record({
    kind: fc.constantFrom(...REPLY_KINDS),
    language: fc.constantFrom(...REPLY_LANGUAGES),
    headline: anyLine(sourceCount),
    blocks: fc.array(anyBlock(sourceCount), { maxLength: 5 }),
    sources: anySources(sourceCount),
    actions: fc.array(fc.record({ label: anyText, ask: anyText }), { maxLength: 6 }),
    footer: anyText,
    audience: fc.constantFrom('asker' as const, 'everyone' as const),
    result: fc.array(anyId, { maxLength: 5 }).map((results) => ({ ...NO_RESULT, results })),
  })
  const page = fc.option(anyPage, { nil: undefined })
  return fc.tuple(required, page).map(([reply, shown]) => (shown === undefined ? reply : { ...reply, page: shown }))
}

/**
 * Any answer the core could give and many it never would: every type of block, many scripts, words of a thousand
 * letters, empty lists, hundreds of sources, control characters. A line cites only sources that the reply lists.
 */
export const anyReply: fc.Arbitrary<Reply> = fc
  .oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: 100, max: 300 }) },
  )
  .chain(replyWith)

import { CANARIES, type Canary } from './canaries.ts'

/** A place where something may have been left: a file, a table, what a process wrote. */
export interface Place {
  readonly name: string
  readonly bytes: Buffer
}

interface Form {
  readonly canary: Canary
  readonly form: string
  readonly bytes: Buffer
}

/** Shorter ones turn up by chance in what is encrypted. */
const SHORTEST = 5

/**
 * Every form in which a mark could have been left: in any case, as JSON, a part of an address, UTF-16, hex, base64 at
 * any offset, a number by its bytes or in hex.
 */
function formsOf(canary: Canary): readonly Form[] {
  return canary.marks.flatMap((mark) => {
    const spelled = [mark, mark.toLowerCase(), mark.toUpperCase()]
    const forms: readonly (readonly [string, Buffer])[] = [
      ...spelled.flatMap((text) => [
        ['text', Buffer.from(text)] as const,
        [
          'JSON',
          Buffer.from(
            text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
          ),
        ] as const,
        ['URI', Buffer.from(encodeURIComponent(text))] as const,
        ['UTF-16', Buffer.from(text, 'utf16le')] as const,
        ['hex', Buffer.from(Buffer.from(text).toString('hex'))] as const,
        ...[0, 1, 2].map((offset) => ['base64', Buffer.from(inBase64(text, offset))] as const),
      ]),
      ...(/^\d+$/.test(mark) ? numberForms(BigInt(mark)) : []),
    ]
    return forms.map(([form, bytes]) => ({ canary, form, bytes: folded(bytes) }))
  })
}

/** The letters that the text gives wherever in a longer one it stands; the first and last ones depend on its neighbours. */
function inBase64(text: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)])
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64')
  return whole.slice(offset === 0 ? 0 : 4)
}

function numberForms(number: bigint): readonly (readonly [string, Buffer])[] {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(number)
  const first = bytes.findIndex((byte) => byte !== 0)
  const significant = bytes.subarray(first)
  return [
    ['big-endian', significant],
    ['little-endian', Buffer.from(significant.toReversed())],
    ['number in hex', Buffer.from(number.toString(16))],
    ['number in base 36', Buffer.from(number.toString(36))],
    ...[0, 1, 2].map((offset) => {
      const padded = Buffer.concat([Buffer.alloc(offset), significant])
      return [
        'number in base64',
        Buffer.from(
          padded
            .toString('base64')
            .slice(offset === 0 ? 0 : 4)
            .replace(/..$/, ''),
        ),
      ] as const
    }),
  ]
}

/** Latin capitals made small, and the two signs of base64 for addresses those of the usual one; bytes left as many. */
function folded(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => FOLDED[byte] ?? byte))
}

const FOLDED = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte))
FOLDED[0x2d] = 0x2b
FOLDED[0x5f] = 0x2f

/** Forms by their first four bytes. */
const FORMS: ReadonlyMap<number, readonly Form[]> = Map.groupBy(
  [...new Map(CANARIES.flatMap(formsOf).map((form) => [form.bytes.toString('latin1'), form])).values()].filter(
    ({ bytes }) => bytes.length >= SHORTEST,
  ),
  ({ bytes }) => bytes.readUInt32BE(0),
)

/** By which a place in a file is passed over at once. */
const BEGINNINGS = new Uint8Array(1 << 16)
for (const beginning of FORMS.keys()) BEGINNINGS[hashOf(beginning)] = 1

function hashOf(beginning: number): number {
  return Math.imul(beginning, 0x9e3779b1) >>> 16
}

/** What of the canaries is found, as `place: name as base64: Zqyv…`; empty where nothing is. */
export function tracesIn(places: readonly Place[]): readonly string[] {
  return [...new Set(places.flatMap(({ name, bytes }) => tracesOf(bytes).map((trace) => `${name}: ${trace}`)))]
}

function tracesOf(given: Buffer): readonly string[] {
  const bytes = folded(given)
  const found: string[] = []
  let beginning = 0
  for (let at = 0; at < bytes.length; at += 1) {
    beginning = ((beginning << 8) | (bytes[at] ?? 0)) >>> 0
    if (at < 3 || BEGINNINGS[hashOf(beginning)] !== 1) continue
    for (const { canary, form, bytes: sought } of FORMS.get(beginning) ?? [])
      if (bytes.subarray(at - 3, at - 3 + sought.length).equals(sought))
        found.push(`${canary.kind} as ${form}: ${canary.text}`)
  }
  return found
}

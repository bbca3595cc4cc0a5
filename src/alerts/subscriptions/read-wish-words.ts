import type { Said } from './said.ts'
import { saidCertainty } from './said-certainty.ts'
import { saidQuiet } from './said-quiet.ts'
import { saidRhythm } from './said-rhythm.ts'
import { NOTHING_SAID, pattern, spoken, taken } from './said.ts'
import { saidZone } from './said-zone.ts'
import { wishKeys } from './wish-keys.ts'
import { NO_WISH_WORDS, type WishWords } from './wish-words.ts'

/**
 * What a message says of when and how it wants to be told, and the message without that: “Berlin time” is no host, and
 * “at 9” no year. Any text gives both.
 */
export function readWishWords(text: string): { readonly words: WishWords; readonly rest: string } {
  const said: Said[] = []
  let rest = text
  for (const read of READERS) {
    const one = read(rest)
    said.push(one)
    rest = one.rest
  }
  // What stands as a key is meant so, whatever else the words seem to say: of two readers, the earlier one holds.
  const found: WishWords = Object.assign({}, NO_WISH_WORDS, ...said.map((one) => one.found).toReversed())
  return { words: { ...found, faults: said.flatMap(({ faults }) => faults) }, rest: rest.trim() }
}

/** The time zone stands beside the hours, so it is read first; quiet hours are no time of a digest. */
const READERS: readonly ((text: string) => Said)[] = [
  wishKeys,
  eventNumber,
  saidZone,
  saidQuiet,
  saidRhythm,
  saidCertainty,
  saidLanguage,
  saidEverything,
]

const EVENT = spoken(String.raw`a-\d{4}-\d{1,6}`)

function eventNumber(text: string): Said {
  const hit = taken(text, EVENT)
  return hit
    ? { found: { event: hit.match[0].toUpperCase() }, faults: [], rest: hit.rest }
    : { ...NOTHING_SAID, rest: text }
}

/** “In Russian prisons” is none. */
const LANGUAGES = [
  [
    'ru',
    pattern(
      String.raw`(?<![\p{L}\p{N}])(?:in russian|на русском(?: языке)?|по-русски|auf russisch|po rosyjsku|rus tilida|бо забони русӣ)(?=\s*(?:$|[.,;:!?)]|please|пожалуйста))`,
    ),
  ],
  [
    'en',
    pattern(
      String.raw`(?<![\p{L}\p{N}])(?:in english|на английском(?: языке)?|по-английски|auf englisch|po angielsku|ingliz tilida)(?=\s*(?:$|[.,;:!?)]|please|пожалуйста))`,
    ),
  ],
] as const

function saidLanguage(text: string): Said {
  for (const [language, pattern] of LANGUAGES) {
    const hit = taken(text, pattern)
    if (hit) return { found: { language }, faults: [], rest: hit.rest }
  }
  return { ...NOTHING_SAID, rest: text }
}

const EVERYTHING = spoken(
  String.raw`everything|anything|all (?:of it|events|alerts|news|that happens)|any (?:event|news|alert)s?|all|всё|все|обо вс[её]м|что угодно|все (?:события|новости)|любые (?:события|новости)|alles|wszystk\p{L}{1,3}|hammasi|hamma narsa|ҳамааш|ҳама чиз`,
)

function saidEverything(text: string): Said {
  return taken(text, EVERYTHING) !== null
    ? { found: { isEverything: true }, faults: [], rest: text }
    : { ...NOTHING_SAID, rest: text }
}

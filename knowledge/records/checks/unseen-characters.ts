import type { Finding } from './finding.ts'
import type { RecordFolder } from './record-folder.ts'
import { eachText } from './text-leaf.ts'

/**
 * Characters that show nothing: control and format characters (so zero-width and bidirectional ones, Unicode TR 9 and 36),
 * line and paragraph separators, fillers, variation selectors, half a surrogate pair, and the mark of a lost character.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\u{34F}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{3164}\u{FFA0}\u{FFFD}]/gu

/** Fields of running text, where a line break or a tab disguises nothing. */
const PROSE = new Set(['description', 'summary', 'holding', 'consequence', 'gist', 'note', 'treatment'])

/** The zero-width non-joiner between two letters of the Arabic script, where Persian spelling demands it. */
const PERSIAN_JOINT = /(?<=[\p{Script=Arabic}\p{M}])\u200C(?=\p{Script=Arabic})/gu

/** Texts with a character that nobody can see: it could make two names look alike or turn a line around. */
export function unseenCharacters(folder: RecordFolder): readonly Finding[] {
  return [...folder.raw].flatMap(([list, rows]) =>
    rows.flatMap((row, index) => {
      const findings: Finding[] = []
      eachText(row, ({ text, field, path }) => {
        const unseen = unseenIn(text, PROSE.has(field))
        if (unseen.length > 0) {
          findings.push({
            list,
            index,
            path: path(),
            reason: `holds a character that cannot be seen: ${unseen.join(', ')}`,
          })
        }
      })
      return findings
    }),
  )
}

/** Most texts; asking this first is several times as quick. */
const PLAIN = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u0400-\u052F]*$/

/** The unseen characters of a text, each once, as code points (`U+202E`). */
export function unseenIn(text: string, prose: boolean): readonly string[] {
  if (PLAIN.test(text)) return []
  const found = text.replace(PERSIAN_JOINT, '').match(UNSEEN) ?? []
  return [...new Set(found.filter((char) => !prose || !'\n\r\t'.includes(char)).map(codePoint))]
}

function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

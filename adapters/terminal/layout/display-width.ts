/** Scripts whose letters stand one to a column, without combining marks: ASCII, Latin, Greek, Cyrillic, common punctuation. */
const NARROW_ONLY = /^[ -~\u00A0-\u02FF\u0370-\u0482\u048A-\u0590\u2010-\u2027\u202F-\u205E\u20A0-\u20CF\u2116]*$/

const EMOJI = /\p{Emoji_Presentation}/u

/** Marks that stand on the letter before them, and the vowels and finals of decomposed Hangul. */
const NO_WIDTH = /[\p{Mn}\p{Me}\u1160-\u11FF\uD7B0-\uD7FF]/u

/** Wide and Fullwidth of https://www.unicode.org/reports/tr11/ by block; unassigned code points in them count as wide too. */
const WIDE =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** What a reader takes for one character: a letter with its marks, a flag, an emoji with its skin tone. */
export function graphemesOf(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment)
}

/** Columns that clean text takes on a terminal. Node measures so inside readline but does not offer it. */
export function displayWidth(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length
  if (!EMOJI.test(text)) return widthOfCodePoints(text)
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
}

/** Columns of one grapheme; an emoji takes two, with whatever modifies it. */
export function graphemeWidth(grapheme: string): number {
  return EMOJI.test(grapheme) ? 2 : widthOfCodePoints(grapheme)
}

function widthOfCodePoints(text: string): number {
  let width = 0
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}

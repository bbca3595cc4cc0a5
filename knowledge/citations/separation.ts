const FARTHEST = 400

/** Words that end in a full stop inside a sentence: abbreviations of citations, titles and months. */
const ABBREVIATIONS = new Set(
  (
    'v vs c no nos nr nrs app appl apps appls dec déc al et art arts para paras par cf see st mr mrs ms dr prof doc comm rec ord az urt beschl rn rz vgl bzw ' +
    'jan feb mar apr jun jul aug sep sept oct okt nov dec dez г гг п пп ст см ср др т д н г-н им № ref reg pp p ed eds ibid u a zob sygn ust pkt bkz b ecthr ct eur h r'
  ).split(' '),
)

/**
 * How two places of a text are parted: `none` within a sentence; `line` by one line break; `sentence` by its end;
 * `break` by a semicolon, a blank line, an item of a list, or too many words.
 */
export function separation(text: string, from: number, to: number): 'none' | 'line' | 'sentence' | 'break' {
  const gap = text.slice(from, Math.min(to, from + FARTHEST + 1))
  if (gap.length > FARTHEST || /;|•|\n\s*\n|\n\s*(?:\d{1,3}[.)]|[-–•·])\s/.test(gap)) return 'break'
  if (endsSentence(text, from, to)) return 'sentence'
  return gap.includes('\n') ? 'line' : 'none'
}

function endsSentence(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to)
  for (const match of gap.matchAll(/[.!?…][)\]"»”]*\s+/g)) {
    const next = text.charAt(from + match.index + match[0].length)
    const before = /[\p{L}\d№]*$/u.exec(text.slice(Math.max(0, from + match.index - 20), from + match.index))?.[0] ?? ''
    if (match[0].startsWith('.') && (isAbbreviation(before) || !/[\p{Lu}\d"«“([\ue000]/u.test(next))) continue
    return true
  }
  return false
}

function isAbbreviation(word: string): boolean {
  return word.length === 0 || (word.length === 1 && /\p{L}/u.test(word)) || ABBREVIATIONS.has(word.toLowerCase())
}

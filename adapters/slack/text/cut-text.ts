/** The text within a length in UTF-16 units, an ellipsis at its end where something is missing; no character is halved. */
export function cutText(text: string, length: number): string {
  return text.length <= length ? text : `${wholeCharacters(text, length - 1)}…`
}

/** Text in two: what fits into so many bytes of JSON, up to the last space where there is one near, and the rest. */
export function splitText(text: string, bytes: number): readonly [string, string] {
  const head = fittingHead(text, bytes)
  if (head.length === text.length) return [text, '']
  const space = head.lastIndexOf(' ')
  const end = space > head.length / 2 ? space + 1 : head.length
  return [text.slice(0, end), text.slice(end)]
}

/** At least one character, so that cutting comes to an end. */
function fittingHead(text: string, bytes: number): string {
  let length = 0
  let left = bytes
  for (const character of text) {
    left -= jsonBytes(character.codePointAt(0) ?? 0)
    if (left < 0 && length > 0) break
    length += character.length
  }
  return text.slice(0, length)
}

/** Bytes of a character within a JSON string; a control character or half a pair is escaped. */
function jsonBytes(codePoint: number): number {
  if (codePoint < 0x20 || (codePoint >= 0xd800 && codePoint <= 0xdfff)) return 6
  if (codePoint < 0x80) return codePoint === 0x22 || codePoint === 0x5c ? 2 : 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

function wholeCharacters(text: string, length: number): string {
  const isHalved = /^[\uDC00-\uDFFF]$/.test(text[length] ?? '')
  return text.slice(0, isHalved ? length - 1 : length)
}

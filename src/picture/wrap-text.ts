import { safeText } from '../reply/safe-text.ts'
import { textWidth, type TypeSetting } from './text-width.ts'

/** The room a text is given, in pixels and lines. What does not fit is cut, and the cut is shown by “…”. */
export interface TextRoom extends TypeSetting {
  readonly width: number
  readonly mostLines: number
}

const ELLIPSIS = '…'

/** The lines of a text, none wider than the room; a word wider than a line is broken. No line for an empty text. */
export function wrapText(text: string, room: TextRoom): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of safeText(text).split(' ').filter(Boolean)) {
    for (const piece of pieces(word, room)) {
      const longer = line === '' ? piece : `${line} ${piece}`
      if (line === '' || textWidth(longer, room) <= room.width) {
        line = longer
        continue
      }
      lines.push(line)
      line = piece
      if (lines.length === room.mostLines) return cut(lines, room)
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A word as it is, or cut into stretches that each fill a line. */
function pieces(word: string, room: TextRoom): readonly string[] {
  if (textWidth(word, room) <= room.width) return [word]
  const found: string[] = []
  let piece = ''
  let width = 0
  for (const letter of word) {
    const more = textWidth(letter, room)
    if (piece !== '' && width + more > room.width) {
      found.push(piece)
      if (found.length > room.mostLines) return found
      piece = ''
      width = 0
    }
    piece += letter
    width += more
  }
  return [...found, piece]
}

function cut(lines: readonly string[], room: TextRoom): readonly string[] {
  const letters = Array.from(lines.at(-1) ?? '')
  while (letters.length > 0 && textWidth(`${letters.join('')}${ELLIPSIS}`, room) > room.width) letters.pop()
  return [...lines.slice(0, -1), `${letters.join('')}${ELLIPSIS}`]
}

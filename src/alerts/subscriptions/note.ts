import { safeText } from '../../reply/safe-text.ts'
import type { Said } from './said.ts'
import { pattern, taken } from './said.ts'

/** Characters of a note: it stands in every alert (courtlistener.com asks no more, 2026-08). */
export const LONGEST_NOTE = 80

/** `note:"…"`, also with a space or other quotes; without any, one word. An open quote reaches to the end. */
const NOTE = pattern(String.raw`(?<!\S)(?:note|заметка):\s?(?:"([^"]*)"?|«([^»]*)»?|“([^”]*)”?|(\S+))`)

/** Reads the private note of a message. */
export function readNote(text: string): Said {
  const hit = taken(text, NOTE)
  if (hit === null) return { found: {}, faults: [], rest: text }
  const [, quoted, angled, curled, word = ''] = hit.match
  const note = noteText(quoted ?? angled ?? curled ?? word)
  if (Array.from(note).length > LONGEST_NOTE)
    return { found: {}, faults: [{ code: 'note-too-long', said: note }], rest: hit.rest }
  return { found: { note }, faults: [], rest: hit.rest }
}

/** A note on one line, without the quote that ends it in a command. */
export function noteText(text: string): string {
  return safeText(text).replaceAll('"', '”').replace(/\s+/g, ' ').trim()
}

import { randomInt } from 'node:crypto'

/** Crockford’s letters and digits: none that are taken for another when read aloud or typed (crockford.com/base32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** So many random letters and digits, five bits each. */
export function shortCode(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

/** A code as it was meant: typed small, with hyphens, or with letters taken for others. */
export function readCode(text: string): string {
  return text.toUpperCase().replaceAll('-', '').replaceAll('O', '0').replaceAll(/[IL]/g, '1').replaceAll('U', 'V')
}

/** Words that name no provision of their own. */
const FILLERS = new Set([
  'art',
  'arts',
  'article',
  'articles',
  'and',
  'with',
  'in',
  'conjunction',
  'taken',
  'together',
  'read',
  'of',
  'the',
])

/**
 * One key for all ways to write a provision: “ECHR Art. 34” and “Article 34 ECHR”, “Art. 13 + 3” and “Art. 3 + 13”.
 * “Art. 3 (procedural)” and “Protocol No. 4 Art. 2” keep keys of their own.
 */
export function provisionKey(provision: string): string {
  const text = provision
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<!\p{L})p(?:rotocol)?[ .]{0,2}(?:n[o°r]\.?)? ?(\d{1,2})(?: ?- ?(\d))?(?!\d)/gu, ' protocol$1 $2 ')
    .replace(/(?<!\p{L})(arts?|articles?)\.?(?!\p{L})/gu, ' ')
    .replace(/ ?§{1,2} ?/gu, '§')
    .replace(/(\d)\s?\((\d{1,2})\)/gu, '$1§$2')
    .replace(/(\d)\s?\((\p{L})\)/gu, '$1$2')
  const tokens = text.match(/[\p{L}\d§]{1,200}/gu) ?? []
  return [...new Set(tokens.filter((token) => !FILLERS.has(token)))].sort().join(' ')
}

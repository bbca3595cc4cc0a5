/** How surnames of the region end, in Latin and Cyrillic, also declined. */
const ENDINGS =
  /(?:[ои]в|[оеё]ва|ев|ов[ауе]|ев[ауе]|зода|заде|ий|ин|ина|[oe]vy?|[oe]va|ow|ew|eff|zoda|zadeh?|iy|dze|enko|yan)$/iu

/** True for a word that ends as a surname of the region does: the only sign of a name where capitals cannot tell. */
export function looksLikeSurname(word: string): boolean {
  return word.length > 4 && ENDINGS.test(word)
}

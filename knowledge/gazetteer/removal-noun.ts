import type { MessageWord } from './message-words.ts'

/** Nouns, after which «refused» or «blocked» speaks of the removal; after a verb («deported, lawyer denied access») it does not. */
const NOUNS = [
  'deportation', 'expulsion', 'extradition', 'removal', 'return', 'rendition', 'handover', 'abschiebung', 'auslieferung', 'ausweisung',
  'uberstellung', 'ruckfuhrung', 'deportacj', 'wydaleni', 'ekstradycj', 'депортаци', 'высылк', 'выдворени', 'экстрадици', 'выдач',
  'возвращени', 'вывоз', 'deportatsiya', 'ekstraditsiya', 'истирдод', 'ихроч', 'auslieferungs',
] // prettier-ignore

/** Whether a word names a removal rather than tells of one. */
export function isNoun(word: MessageWord | undefined): boolean {
  return word !== undefined && NOUNS.some((noun) => word.folded.startsWith(noun)) && !VERBS.test(word.folded)
}

const VERBS = /^return(?:ed|ing)$/

import { withPlainLetters } from './plain-letters.ts'
import type { TextRange } from './blank-ranges.ts'

/** A paragraph, a formation or a kind of decision that a text names. */
export type FoundPinpoint =
  | ({ readonly type: 'paragraph'; readonly paragraph: string } & TextRange)
  | ({ readonly type: 'formation' } & TextRange)
  | ({ readonly type: 'kind'; readonly kind: 'decision' | 'just-satisfaction' } & TextRange)

const PARAGRAPH = withPlainLetters(
  /(?:§§?|¶¶?|(?<!\p{L})(?:paras?|paragraphs?|пп?|пункт\p{L}{0,2}|абз\p{L}{0,3}|Rn|Rz|Ziff|Rdnr|pkt|par)\.?) ?(\d{1,4}(?: ?- ?\d{1,4})?)(?!\d|\/)/giu,
)

/** “Article 5 § 1” names a provision, not a paragraph of the judgment. */
const AFTER_ARTICLE = withPlainLetters(/(?:art\p{L}*|стат\p{L}*|ст|artikel\p{L}*)\.? ?\d{1,2} ?$/iu)

const GRAND_CHAMBER = withPlainLetters(
  /[[(]GC[\])]|(?<![\p{L}\d])(?:GC|Grand Chamber|Больш\p{L}{2,3} [Пп]алат\p{L}{1,2}|БП|Große[nr]? Kammer|Grande Chambre|Wielk\p{L}{1,3} Izb\p{L}|Büyük Daire)(?![\p{L}\d])/giu,
)

const DECISION = withPlainLetters(
  /\([^()\n]{0,40}?(?:dec|déc|decision|décision|admissibility|реш|решение|entsch|entscheidung|decyzja)\.?\)|(?<!\p{L})(?:in)?admissibility decision(?!\p{L})|решени\p{L} о (?:не)?приемлемости/giu,
)

const JUST_SATISFACTION = withPlainLetters(
  /(?<!(?:merits|существу|fond|Hauptsache) (?:and|и|et|und) |award\p{L}{0,3} )\(?(?<!\p{L})(?:just satisfaction|справедлив\p{L}{2,3} (?:компенсаци|удовлетворени)\p{L}|gerechte Entschädigung|satisfaction équitable)(?!\p{L})\)?/giu,
)

/** Pinpoints, “Grand Chamber” and kinds of decision in a cleaned text. */
export function readPinpoints(text: string): readonly FoundPinpoint[] {
  return [
    ...[...text.matchAll(PARAGRAPH)]
      .filter((match) => !AFTER_ARTICLE.test(text.slice(Math.max(0, match.index - 20), match.index)))
      .map((match) => ({
        type: 'paragraph' as const,
        paragraph: (match[1] ?? '').replaceAll(' ', ''),
        ...rangeOf(match),
      })),
    ...[...text.matchAll(GRAND_CHAMBER)].map((match) => ({ type: 'formation' as const, ...rangeOf(match) })),
    ...[...text.matchAll(DECISION)].map((match) => ({
      type: 'kind' as const,
      kind: 'decision' as const,
      ...rangeOf(match),
    })),
    ...[...text.matchAll(JUST_SATISFACTION)].map((match) => ({
      type: 'kind' as const,
      kind: 'just-satisfaction' as const,
      ...rangeOf(match),
    })),
  ]
}

function rangeOf(match: RegExpExecArray): TextRange {
  return { start: match.index, end: match.index + match[0].length }
}

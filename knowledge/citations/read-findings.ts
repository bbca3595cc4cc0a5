import { withPlainLetters } from './plain-letters.ts'
import type { TextRange } from './blank-ranges.ts'
import { blankRanges } from './blank-ranges.ts'
import { readResults } from './read-results.ts'
import type { ClaimedResult } from './read-results.ts'

/** What a text says a court found. `articles` as `3`, `5 § 4`, `Protocol 4 Art. 2`; empty where none is named. */
export interface ClaimedFinding {
  readonly finding: 'violation' | 'no-violation' | 'inadmissible' | 'struck-out' | ClaimedResult
  readonly articles: readonly string[]
}

export interface FoundFinding extends ClaimedFinding, TextRange {}

interface FindingForm {
  readonly finding: ClaimedFinding['finding'] | 'no-claim'
  readonly form: RegExp
}

/** In this order: what is only alleged claims nothing, and a denied violation must not be read as one. */
const FORMS: readonly FindingForm[] = [
  {
    finding: 'no-claim',
    form: withPlainLetters(
      /(?<!\p{L})(?:alleged(?:ly)?|complain\p{L}*|allegation|angebliche\p{L}*|prétendue|предполагаем\p{L}*|заявленн\p{L}*|жаловал\p{L}*)(?: \p{L}{1,12}){0,4} (?:violat\p{L}*|breach\p{L}*|Verletzung\p{L}*|нарушени\p{L}*)/giu,
    ),
  },
  {
    finding: 'no-claim',
    form: withPlainLetters(
      /(?<!\p{L})(?:rule|правил\p{L}*|regel) ?39(?: \p{L}{1,10}){0,3} (?:breach\p{L}*|violat\p{L}*|нарушен\p{L}*|verletzt)/giu,
    ),
  },
  {
    finding: 'no-claim',
    form: withPlainLetters(
      /(?<!\p{L})(?:breach\p{L}*|violat\p{L}*|нарушени\p{L}*)(?: \p{L}{1,10}){0,3} (?:rule|правил\p{L}*|interim) ?39?/giu,
    ),
  },
  {
    finding: 'no-violation',
    form: withPlainLetters(
      /(?<!\p{L})(?:non?[ -](?:violation|breach)|no (?:real )?(?:finding of )?(?:a )?(?:violation|breach)|without (?:a |any )?violation|(?:not|never|n['’]t)(?: (?:find|found|constitute|amount|be|been|in|to|a|an|any)){0,4} (?:violat\p{L}{1,4}|breach(?:ed)?))(?!\p{L})/giu,
    ),
  },
  {
    finding: 'no-violation',
    form: withPlainLetters(
      /(?<!\p{L})(?:(?:не было|нет|отсутстви\p{L}{1,3}|без|не (?:установи|наш|выяви|призна|усмотре|констатирова|обнаружи)\p{L}{1,6})(?: (?:в деле|суд))? нарушени\p{L}{1,3}|не (?:была |было |были )?нарушен\p{L}{0,2}|не нарушил\p{L}{0,2})(?!\p{L})/giu,
    ),
  },
  {
    finding: 'no-violation',
    form: withPlainLetters(
      /(?<!\p{L})(?:keine? Verletzung\p{L}{0,2}|nicht verletzt|pas (?:eu )?(?:de )?violation|pas violé|braku? naruszeni\p{L}{1,3}|nie (?:naruszono|naruszył\p{L}?|doszło do naruszenia)|ihlal (?:edilme\p{L}{2,6}|yok|olmadı\p{L}{0,4}))(?!\p{L})/giu,
    ),
  },
  {
    finding: 'violation',
    form: withPlainLetters(/(?<!\p{L})(?:violat(?:ions?|ed|es|ing)|breach(?:ed|es)?|violé)(?!\p{L})/giu),
  },
  {
    finding: 'violation',
    form: withPlainLetters(/(?<!\p{L})(?:нарушени\p{L}{1,3}|нарушен\p{L}{1,2}|нарушил\p{L}{0,2})(?!\p{L})/giu),
  },
  {
    finding: 'violation',
    form: withPlainLetters(
      /(?<!\p{L})(?:Verletzung(?:en)?|verletzt|naruszeni\p{L}{1,3}|naruszon\p{L}|naruszył\p{L}?|ihlal\p{L}{0,6})(?!\p{L})/giu,
    ),
  },
  {
    finding: 'inadmissible',
    form: withPlainLetters(
      /(?<!\p{L})(?:inadmissible|неприемлем\p{L}{1,3}|unzulässig|irrecevable|niedopuszczaln\p{L}{1,3})(?!\p{L})/giu,
    ),
  },
  {
    finding: 'struck-out',
    form: withPlainLetters(/(?<!\p{L})(?:struck out|strike[ -]out|исключ\p{L}{1,6} из списка)(?!\p{L})/giu),
  },
]

/** “Articles 3 and 13”, “статьи 3 и 5 § 4”, “Art. 2 of Protocol No. 4”, right after a finding. */
const ARTICLES_AFTER = withPlainLetters(
  /^(?:[ ,:]{1,2}(?:of|to|von|des|de|du|der|the|under|в отношении|положений|Convention))* ?,? ?(?:articles?|arts?\.?|стат\p{L}{1,4}|ст\.?|artikels?|l['’]article|artykuł\p{L}*)\.? ?(\d{1,2}(?: ?§§? ?\d)?(?: ?(?:,|and|и|und|et|i|&) ?\d{1,2}(?: ?§§? ?\d)?){0,6})(?:[ ,]{1,2}(?:of|des|du|von|to)? ?(?:the )?(?:Protocol|Protokolls?|Protocole|Протокола)\.? ?(?:No\.?|Nr\.?|n°|№)? ?(\d{1,2}))?/iu,
)

/** “Article 3 was violated”, “статья 3 нарушена”, “Art. 3 verletzt”, right before a finding. */
const ARTICLES_BEFORE = withPlainLetters(
  /(?:articles?|arts?\.?|стат\p{L}{1,4}|ст\.?|artikel)\.? ?(\d{1,2}(?: ?§§? ?\d)?(?: ?(?:,|and|и|und) ?\d{1,2}(?: ?§§? ?\d)?){0,6})(?: (?:of the Convention|ECHR|EMRK|Конвенции|has|have|had|been|was|were|is|not|there|была|были|wurde|sei|в деле)){0,6} ?[,:-]? ?$/iu,
)

const REACH = 90

/** What a cleaned text claims that courts found, in order. */
export function readFindings(text: string): readonly FoundFinding[] {
  const found: FoundFinding[] = []
  let rest = text
  for (const { finding, form } of FORMS) {
    const ranges = [...rest.matchAll(form)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    if (finding !== 'no-claim') found.push(...ranges.map((range) => ({ finding, ...articlesBeside(text, range) })))
    rest = blankRanges(rest, ranges)
  }
  found.push(...readResults(rest).map((result) => ({ ...result, articles: [] })))
  return found.sort((a, b) => a.start - b.start)
}

function articlesBeside(text: string, range: TextRange): TextRange & { readonly articles: readonly string[] } {
  const after = ARTICLES_AFTER.exec(text.slice(range.end, range.end + REACH))
  if (after) {
    const articles = articlesOf(after[1] ?? '').map((article) =>
      after[2] ? `Protocol ${after[2]} Art. ${article}` : article,
    )
    return { start: range.start, end: range.end + after[0].length, articles }
  }
  const before = ARTICLES_BEFORE.exec(text.slice(Math.max(0, range.start - REACH), range.start))
  return { start: range.start - (before?.[0].length ?? 0), end: range.end, articles: articlesOf(before?.[1] ?? '') }
}

function articlesOf(list: string): readonly string[] {
  return [...list.matchAll(/(\d{1,2})(?: ?§§? ?(\d))?/g)].map(([, article = '', paragraph]) =>
    paragraph === undefined ? String(Number(article)) : `${Number(article)} § ${paragraph}`,
  )
}

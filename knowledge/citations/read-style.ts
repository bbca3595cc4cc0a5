import { withPlainLetters } from './plain-letters.ts'
import type { CitationStyle } from './citation-style.ts'

const STYLE_WORD =
  '(?:styles?|formats?|forms?|citations?|cites?|note|wise|zitierweise|stil|zitat|стил\\p{L}{1,2}|формат\\p{L}{0,2}|форм\\p{L}|цитат\\p{L}{1,2}|ссылк\\p{L}{1,2})'
const STRASBOURG =
  "(?:echr|ecthr|strasbourg|(?:the )?court['’]?s?|(?:the )?court['’]?s? own|official|hudoc|egmr|gerichtshofs?|еспч|европейского суда|страсбург\\p{L}{0,4}|суда)"

/** The first that fits. The Court's own style and the plain one need a word for style beside them, since their names are ordinary words. */
const FORMS: readonly (readonly [CitationStyle, RegExp])[] = [
  ['oscola', word('oscola|оскол\\p{L}{1,2}')],
  ['bluebook', word('blue ?book|блю?[ -]?бу[кх]\\p{L}{0,2}|блюбук\\p{L}{0,2}')],
  ['ecli', withPlainLetters(/(?<![\p{L}\d])(?:ecli|экли)(?![\p{L}\d]| ?:)/iu)],
  ['echr', word(`${STRASBOURG}[ -]?(?:own )?${STYLE_WORD}`)],
  [
    'echr',
    word(
      `${STYLE_WORD} (?:of the |des |von |of |für den )?(?:court|echr|ecthr|egmr|gerichtshofs|hudoc|еспч|европейского суда|суда)`,
    ),
  ],
  [
    'echr',
    word(
      '(?:as|wie|как) (?:the |der |это делает |делает )?(?:court|echr|ecthr|egmr|еспч|суд)(?: (?:does|cites|does it|itself|zitiert|es tut|цитирует))?',
    ),
  ],
  [
    'plain',
    word(
      `(?:plain|simple|short|ordinary|einfach\\p{L}{0,2}|schlicht\\p{L}{0,2}|прост\\p{L}{2,3}|обычн\\p{L}{2,3}|кратк\\p{L}{2,3})[ -](?:text|текст\\p{L}{0,2}|${STYLE_WORD})`,
    ),
  ],
  ['plain', word('as plain text|in plain|простым текстом|als text')],
]

/** The style of citation that a text in English, Russian or German asks for; null where it asks for none. An ECLI is no request for ECLI style. */
export function readStyle(text: string): CitationStyle | null {
  const start = text.slice(0, 2000)
  return FORMS.find(([, form]) => form.test(start))?.[0] ?? null
}

function word(form: string): RegExp {
  return withPlainLetters(new RegExp(`(?<![\\p{L}\\d])(?:${form})(?![\\p{L}\\d])`, 'iu'))
}

import { withPlainLetters } from './plain-letters.ts'
import type { TextRange } from './blank-ranges.ts'
import { blankRanges } from './blank-ranges.ts'

/**
 * What a text says became of a person's removal, or who won. `unclear-result`: an appeal or a claim was allowed or
 * dismissed, and the words do not tell whose.
 */
export type ClaimedResult = 'removal-halted' | 'removal-upheld' | 'applicant-won' | 'applicant-lost' | 'unclear-result'

export interface FoundResult extends TextRange {
  readonly finding: ClaimedResult
}

const REMOVAL =
  '(?:deportation|removal|extradition|expulsion|rendition|return|surrender)(?: (?:order|request|decision))?'
const STOPPED =
  '(?:stopped|halted|suspended|stayed|blocked|prohibited|prevented|barred|banned|forbidden|quashed|annulled|cancelled|overturned|set aside|refused|denied|unlawful)'
const GOES_ON =
  '(?:upheld|allowed|permitted|confirmed|authori[sz]ed|approved|granted|ordered|cleared|affirmed|lawful|carried out)'
const BE = '(?: (?:was|is|were|has|have|had|been|being|to|be|held|found|ruled|declared)){0,4}'
const WHOSE = "(?: (?:the|his|her|their|its|an?|applicant|applicants))?(?: applicant[’']s)?"
const REMOVAL_RU = '(?:депортаци|экстрадици|выдач|высылк|выдворени|передач)\\p{L}{0,4}'
const STOPPED_RU =
  '(?:приостановлен|остановлен|отменен|отменён|запрещен|запрещён|заблокирован|предотвращен|предотвращён|недопустим|незаконн)\\p{L}{0,3}'
const GOES_ON_RU =
  '(?:разрешен|разрешён|подтвержден|подтверждён|утвержден|утверждён|одобрен|законн|оставлен\\p{L}{0,3} в сил)\\p{L}{0,3}'
const BE_RU = '(?: (?:была|было|был|были|признан\\p{L}{0,3}))?'
const WHOSE_RU = '(?: (?:его|ее|её|их|решение о|заявител\\p{L}{1,3}))?'
const REMOVAL_DE = '(?:Abschiebung|Auslieferung|Ausweisung|Überstellung)'
const STOPPED_DE = '(?:gestoppt|ausgesetzt|verboten|untersagt|verhindert|aufgehoben|unzulässig|rechtswidrig)'
const GOES_ON_DE = '(?:zulässig|bestätigt|erlaubt|rechtmäßig|gebilligt|angeordnet)'
const BE_DE = '(?: (?:wurde|wird|ist|war|sei|für)){0,2}'
const WHO =
  '(?:applicants?|complainants?|claimants?|petitioners?|appellants?|plaintiffs?|asylum[- ]seekers?|he|she|they)(?: (?:has|have|had))?'
const WHO_RU = '(?:заявител|истец|истц|автор\\p{L}{0,3} жалоб|беженец|беженц)\\p{L}{0,4}'
const WHO_DE = '(?:Beschwerdeführer|Kläger|Antragsteller)(?:in(?:nen)?|n)?(?: hat| haben)?'

/** In this order: what is denied must not be read as said. */
const FORMS: readonly (readonly [ClaimedResult, RegExp])[] = [
  ['removal-upheld', words(`${REMOVAL}${BE} (?:not|never)(?: been)? ${STOPPED}`)],
  ['removal-halted', words(`${REMOVAL}${BE} (?:not|never)(?: been)? ${GOES_ON}`)],
  [
    'removal-upheld',
    words(
      `(?:refus(?:ed|es|al)|declin(?:ed|es)) to (?:stop|halt|suspend|stay|block|prohibit|prevent|bar)${WHOSE} ${REMOVAL}`,
    ),
  ],
  ['removal-halted', words(`${REMOVAL}${BE} ${STOPPED}`)],
  ['removal-upheld', words(`${REMOVAL}${BE} ${GOES_ON}`)],
  ['removal-halted', words(`(?:stops?|halts?|blocks?|bars?|suspends?|${STOPPED})${WHOSE} ${REMOVAL}`)],
  ['removal-upheld', words(`(?:upholds?|allows?|permits?|confirms?|${GOES_ON})${WHOSE} ${REMOVAL}`)],
  ['removal-upheld', words(`${REMOVAL_RU}${BE_RU} не${BE_RU} ${STOPPED_RU}`)],
  ['removal-halted', words(`${REMOVAL_RU}${BE_RU} не${BE_RU} ${GOES_ON_RU}`)],
  ['removal-halted', words(`${REMOVAL_RU}${BE_RU} ${STOPPED_RU}`)],
  ['removal-upheld', words(`${REMOVAL_RU}${BE_RU} ${GOES_ON_RU}`)],
  [
    'removal-halted',
    words(
      `(?:приостановил|остановил|отменил|запретил|заблокировал|не допустил|не разрешил)\\p{L}?${WHOSE_RU} ${REMOVAL_RU}`,
    ),
  ],
  ['removal-upheld', words(`(?:разрешил|подтвердил|утвердил|одобрил)\\p{L}?${WHOSE_RU} ${REMOVAL_RU}`)],
  ['removal-upheld', words(`${REMOVAL_DE}${BE_DE} nicht ${STOPPED_DE}`)],
  ['removal-halted', words(`${REMOVAL_DE}${BE_DE} nicht ${GOES_ON_DE}`)],
  ['removal-halted', words(`${REMOVAL_DE}${BE_DE} ${STOPPED_DE}`)],
  ['removal-upheld', words(`${REMOVAL_DE}${BE_DE} ${GOES_ON_DE}`)],
  [
    'applicant-lost',
    words(
      `${WHO} (?:(?:did )?not (?:win|won|succeed|prevail)(?:ed)?|lost|loses|failed|was unsuccessful|were unsuccessful)`,
    ),
  ],
  ['applicant-won', words(`${WHO} (?:did not lose|won|wins|succeeded|prevailed|was successful|were successful)`)],
  ['applicant-won', words('(?:lost|won) by the (?:government|state)')],
  ['applicant-won', words('(?:won by|in favou?r of|victory for|win for) the (?:applicants?|complainants?|claimants?)')],
  ['applicant-lost', words('(?:lost by|against|defeat for|loss for) the (?:applicants?|complainants?|claimants?)')],
  [
    'applicant-lost',
    words(`${WHO_RU} (?:не выиграл|проиграл)\\p{L}{0,2}|(?:проиграл\\p{L}?|не выиграл\\p{L}?) ${WHO_RU}`),
  ],
  ['applicant-won', words(`${WHO_RU} выиграл\\p{L}{0,2}|выиграл\\p{L}? ${WHO_RU}|в пользу ${WHO_RU}`)],
  ['applicant-lost', words(`(?:не в пользу|против|отказал\\p{L}?) ${WHO_RU}`)],
  ['applicant-won', words(`${WHO_DE} (?:gewann(?:en)?|gewonnen|obsiegt\\p{L}{0,2})`)],
  ['applicant-lost', words(`${WHO_DE} (?:verlor(?:en)?|unterlag(?:en)?|unterlegen)`)],
  [
    'unclear-result',
    words(
      '(?:appeal|application|complaint|claim|petition|request)s?(?: (?:was|is|were|has|have|been)){0,2} (?:allowed|granted|dismissed|rejected|refused|upheld)',
    ),
  ],
  [
    'unclear-result',
    words(
      '(?:allowed|granted|dismissed|rejected|refused|upheld)(?: (?:the|his|her|their|an?))? (?:appeal|application|complaint|claim|petition|request)s?',
    ),
  ],
  [
    'unclear-result',
    words(
      '(?:апелляци|жалоб|заявлени|ходатайств|иск)\\p{L}{0,3} (?:был\\p{L}? )?(?:удовлетворен|удовлетворён|отклонен|отклонён|отказан|оставлен)\\p{L}{0,3}',
    ),
  ],
  [
    'unclear-result',
    words('(?:Klage|Antrag|Beschwerde|Berufung) (?:wurde |wird )?(?:abgewiesen|abgelehnt|zurückgewiesen|stattgegeben)'),
  ],
  ['unclear-result', words('(?:case|he|she) (?:was )?(?:won|lost)|дело (?:выиграно|проиграно)')],
]

/** What a cleaned text claims became of a removal, and who won, in order. */
export function readResults(text: string): readonly FoundResult[] {
  const found: FoundResult[] = []
  let rest = text
  for (const [finding, form] of FORMS) {
    const ranges = [...rest.matchAll(form)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    found.push(...ranges.map((range) => ({ finding, ...range })))
    rest = blankRanges(rest, ranges)
  }
  return found
}

function words(form: string): RegExp {
  return withPlainLetters(new RegExp(`(?<!\\p{L})(?:${form})(?!\\p{L})`, 'giu'))
}

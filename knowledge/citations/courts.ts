import { withPlainLetters } from './plain-letters.ts'
import { blankRanges } from './blank-ranges.ts'
import type { TextRange } from './blank-ranges.ts'
import { foldLetters } from './fold-letters.ts'

/** `ecthr`, `cjeu`, `cat`, `hrc`; `aym` (Turkey's Constitutional Court); `vg gelsenkirchen`, `wsa warsaw`; else `court` and its name. */
export type CourtKey = string

interface CourtForm {
  readonly form: RegExp
  readonly key: (match: RegExpExecArray) => CourtKey
}

const FORMS: readonly CourtForm[] = [
  named(
    'ecthr',
    "ECtHR|ECt\\.H\\.R\\.|Eur\\. ?Ct\\. ?H\\. ?R\\.|EGMR|CEDH|CourEDH|Cour EDH|Corte EDU|ETPCz?|A[İI]HM|ЕСПЧ|ЄСПЛ|ESPCh|European Court of Human Rights|Europäische[rn]? Gerichtshofe?s? für Menschenrechte|Cour européenne des droits de l['’]homme|Europejski(?:ego)? Trybunału? Praw Człowieka|Avrupa İnsan Hakları Mahkemesi|Европейск\\p{L}{2,3} [Сс]уд\\p{L}{0,2}(?: по правам человека)?",
  ),
  named(
    'cat',
    'UN CAT|UNCAT|CAT|(?:UN |United Nations )?Committee [Aa]gainst Torture|Комитет\\p{L}{0,2}(?: ООН)? против пыток|КПП ООН|КПП|(?:UN-)?Ausschuss gegen (?:die )?Folter|Comité contre la torture|Komitet\\p{L}{0,2} Przeciwko Torturom|cat(?= \\d{1,4}/)',
  ),
  named(
    'hrc',
    "UN HRC|UNHRC|HRC|HRCttee|(?:UN |United Nations )?Human Rights Committee|Комитет\\p{L}{0,2}(?: ООН)? по правам человека|КПЧ(?: ООН)?|(?:UN-)?Menschenrechtsausschuss|Comité des droits de l['’]homme|Komitet\\p{L}{0,2} Praw Człowieka|hrc(?= \\d{1,4}/)",
  ),
  named(
    'cjeu',
    'CJEU|CJUE|ECJ|EuGH|TSUE|ABAD|Court of Justice(?: of the European Union)?|Суд\\p{L}{0,2} (?:ЕС|Европейского [Сс]оюза)',
  ),
  named(
    'aym',
    'AYM|Anayasa Mahkemesi|Turkish Constitutional Court|Constitutional Court of T(?:urkey|ürkiye)|Конституционн\\p{L}{2,3} [Сс]уд\\p{L}{0,2} Турции|türkische[sn]? Verfassungsgericht',
  ),
  {
    form: withPlainLetters(
      /(?<![\p{L}\d])(OVG|Oberverwaltungsgericht|VGH|VG|Verwaltungsgericht)s?(?: (?:des Landes|für das Land))? (\p{Lu}[\p{L}-]{2,30})(?: \(Germany\))?/gu,
    ),
    key: ([, type = '', place = '']) => germanKey(type, place),
  },
  {
    form: withPlainLetters(
      /(?<![\p{L}\d])(WSA|Wojewódzk\p{L}{1,3} Sąd\p{L}{0,2} Administracyjn\p{L}{1,3})(?: w)? (\p{Lu}\p{L}{2,20})(?: \(Poland\))?/gu,
    ),
    key: ([, , place = '']) =>
      `wsa ${place.startsWith('Wars') || place.startsWith('Warsz') ? 'warsaw' : foldLetters(place).slice(0, 5)}`,
  },
  named('nsa', 'NSA(?= )|Naczelny Sąd Administracyjny'),
  named('bvwg', 'BVwG|Bundesverwaltungsgericht(?: \\(Austria\\))?'),
  {
    form: withPlainLetters(
      /(?<![\p{L}\d])(?:(?:Supreme|Constitutional|Administrative|Federal|Municipal|District|City|Regional|High|Appeal|Appeals) ){1,3}Court(?: (?:of|in|for) (?:the )?\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})?)?/gu,
    ),
    key: otherCourt,
  },
  {
    form: withPlainLetters(
      /(?<![\p{L}\d])(?!The |This |That |Our |Her |His |Each |Any |Same |First |Every )\p{Lu}[\p{L}-]{2,24}(?: (?:Supreme|Constitutional|Administrative|Municipal|District|City|Regional|High|Appeal)){0,2} [Cc]ourt(?: \([^()\n]{1,40}\))?/gu,
    ),
    key: otherCourt,
  },
  {
    form: withPlainLetters(
      /(?<![\p{L}\d])(?:Court in \p{Lu}[\p{L}-]{1,24}|Audiencia Nacional|Tribunal Supremo|Corte di Cassazione|Conseil d['’][EÉ]tat|Senior District Judge|Upper Tribunal)(?: \([^()\n]{1,40}\))?(?:, (?:Criminal Chamber|Sixth Civil Section))?/gu,
    ),
    key: otherCourt,
  },
]

export interface FoundCourt extends TextRange {
  readonly key: CourtKey
}

/** The courts and committees that a cleaned text names, in order and without overlaps. */
export function readCourts(text: string): readonly FoundCourt[] {
  const found: FoundCourt[] = []
  let rest = text
  for (const { form, key } of FORMS) {
    const courts = [...rest.matchAll(form)].map((match) => {
      return { key: key(match), start: match.index, end: match.index + match[0].length }
    })
    found.push(...courts)
    rest = blankRanges(rest, courts)
  }
  return found.sort((a, b) => a.start - b.start)
}

const recordedKeys = new Map<string, CourtKey>()

/** The key of a court as a record names it. Kept, since records name few courts, and never called with a message's words. */
export function courtKey(court: string): CourtKey {
  const known = recordedKeys.get(court)
  if (known !== undefined) return known
  const key = readCourts(court)[0]?.key ?? `court ${foldLetters(court)}`
  recordedKeys.set(court, key)
  return key
}

function otherCourt([whole]: readonly string[]): CourtKey {
  return `court ${foldLetters(whole ?? '').replace(/ \(.*$|, .*$/, '')}`
}

/** True for courts whose key is the court itself, so that another key is another court. */
export function isKnownCourt(key: CourtKey): boolean {
  return !key.startsWith('court ')
}

function named(key: CourtKey, names: string): CourtForm {
  const form = new RegExp(`(?<![\\p{L}\\d/])(?:${names})(?![\\p{L}\\d/])`, 'gu')
  return { form: withPlainLetters(form), key: () => key }
}

/** The higher administrative court of North Rhine-Westphalia sits in Münster and goes by either name. */
function germanKey(type: string, place: string): CourtKey {
  const short = type.startsWith('Ober') || type === 'OVG' ? 'ovg' : type === 'VGH' ? 'vgh' : 'vg'
  const folded = foldLetters(place)
  return short === 'ovg' && /^(?:nrw|nordrhein|munster)/.test(folded) ? 'ovg nrw' : `${short} ${folded}`
}

import { CLOCK, clockTime } from './clock-time.ts'
import { pattern, spoken, taken, type Said } from './said.ts'
import type { WishFault } from './wish-fault.ts'
import type { WishWords } from './wish-words.ts'

/** When to be told: “every Monday at 9:00”, “раз в неделю”, “daily at 8”, “at once”; a word for “digest” alone leaves the day open. */
export function saidRhythm(text: string): Said {
  const never = taken(text, NOT_OFFERED)
  if (never) return { found: {}, faults: [{ code: 'no-such-rhythm', said: never.match[0] }], rest: never.rest }
  const gathered = weekday(text) ?? every(text)
  const instant = taken(gathered?.rest ?? text, INSTANT)
  const faults: WishFault[] = [...(gathered?.faults ?? [])]
  if (gathered && instant) faults.push({ code: 'two-rhythms', said: instant.match[0] })
  const found = gathered?.found ?? (instant ? { rhythm: 'instant' as const } : {})
  return atTime(instant?.rest ?? gathered?.rest ?? text, found, faults)
}

const NOT_OFFERED = spoken(
  String.raw`monthly|(?:every|each|once a|per) (?:month|hour|year|quarter|minute|fortnight|other (?:day|week)|two weeks|second week|(?:\d|two|three|four) (?:days|weeks|hours|months))|hourly|biweekly|fortnightly|quarterly|yearly|twice (?:a|per) (?:day|week|month)|ежемесячн\p{L}{1,4}|ежечасн\p{L}{1,4}|кажд(?:ый|ую|ые) (?:час|месяц|минуту|год|два дня|две недели)|раз в (?:месяц|час|год|две недели|два дня)|дважды в (?:день|неделю)|monatlich|stündlich|miesięcznie|raz w miesiącu`,
)

const INSTANT = spoken(
  String.raw`at once|immediately|instantly|instant|right away|straight away|in real time|as it happens|as they happen|сразу(?: же)?|немедленно|тотчас|моментально|мгновенно|сию минуту|sofort|umgehend|natychmiast|od razu|darhol|дарҳол`,
)

const EVERY: readonly (readonly [NonNullable<WishWords['rhythm']>, RegExp, string?])[] = [
  [
    'daily',
    spoken(
      String.raw`(?:every|each) morning|(?:каждое утро|по утрам|ежеутренн\p{L}{1,4})|jeden morgen|co rano|har tong`,
    ),
    '09:00',
  ],
  [
    'daily',
    spoken(String.raw`(?:every|each) (?:evening|night)|каждый вечер|по вечерам|jeden abend|co wieczór|har oqshom`),
    '18:00',
  ],
  [
    'daily',
    spoken(
      String.raw`daily|(?:every|each|per) day|once a day|once daily|ежедневн\p{L}{1,4}|кажд(?:ый|ого) день|раз в (?:день|сутки)|раз в день|täglich\p{L}{0,3}|jeden tag|codzienn\p{L}{1,4}|raz dziennie|każdego dnia|har kuni?|kuniga bir|ҳар рӯз|ҳар рузи?|рӯзе як бор`,
    ),
  ],
  [
    'weekly',
    spoken(
      String.raw`weekly|(?:every|each|per) week|once a week|once weekly|еженедельн\p{L}{1,4}|кажд(?:ую|ой) недел[юи]|раз в неделю|wöchentlich\p{L}{0,3}|jede woche|einmal (?:pro|die) woche|co tydzień|cotygodniow\p{L}{1,4}|tygodniow\p{L}{1,4}|raz w tygodniu|haftada bir|haftalik|har hafta|ҳар ҳафта|ҳафтае як бор`,
    ),
  ],
  [
    'digest',
    spoken(
      String.raw`digests?|round-?ups?|in one message|дайджест\p{L}{0,3}|сводк\p{L}{1,3}|zusammenfassung|podsumowani\p{L}{1,3}`,
    ),
  ],
]

function every(text: string): Said | null {
  for (const [rhythm, pattern, at] of EVERY) {
    const hit = taken(text, pattern)
    if (hit) return { found: { rhythm, ...(at === undefined ? {} : { at }) }, faults: [], rest: hit.rest }
  }
  return null
}

/** Monday first, as ISO counts. Uzbek and Tajik days stand with “every” only: the Tajik capital is called Monday. */
const DAYS: readonly string[] = [
  String.raw`mondays?|понедельник\p{L}{0,3}|montags?|poniedział\p{L}{1,3}`,
  String.raw`tuesdays?|вторник\p{L}{0,3}|dienstags?|wtorek|wtor\p{L}{1,3}`,
  String.raw`wednesdays?|сред[ауыеам]{1,2}|mittwochs?|środ[ęay]`,
  String.raw`thursdays?|четверг\p{L}{0,3}|donnerstags?|czwart\p{L}{1,3}`,
  String.raw`fridays?|пятниц\p{L}{1,3}|freitags?|piąt\p{L}{1,3}`,
  String.raw`saturdays?|суббот\p{L}{1,3}|samstags?|sobot\p{L}{1,2}`,
  String.raw`sundays?|воскресень\p{L}{1,3}|sonntags?|niedziel\p{L}{1,2}`,
]
const LOCAL_DAYS: readonly string[] = [
  'dushanba(?:da)?|душанбе',
  'seshanba(?:da)?|сешанбе',
  'chorshanba(?:da)?|чоршанбе',
  'payshanba(?:da)?|панҷшанбе',
  'juma(?:da)?|ҷумъа',
  'shanba(?:da)?|шанбе',
  'yakshanba(?:da)?|якшанбе',
]
const ANY_DAY = DAYS.join('|')
const WEEKDAY = [
  spoken(
    String.raw`(?:every|each|on|кажд(?:ый|ую|ое)|по|во?|jeden|am|w każd[yąe]|w|co)\s(${ANY_DAY})(?:\s?(?:,|and|or|и|или|und|i)\s?(?:on |по |во? )?(${ANY_DAY}))?`,
  ),
  spoken(String.raw`(?:har|ҳар)\s(${LOCAL_DAYS.join('|')})`),
  spoken(`(${ANY_DAY})(?:\\s?(?:,|and|и|und|i)\\s?(?:по )?(${ANY_DAY}))?`),
]

function weekday(text: string): Said | null {
  for (const pattern of WEEKDAY) {
    const hit = taken(text, pattern)
    const [all, first, second] = hit?.match ?? []
    if (!hit || first === undefined) continue
    const also = every(hit.rest)
    const faults: WishFault[] = second === undefined ? [] : [{ code: 'several-weekdays', said: all ?? '' }]
    if (also?.found.rhythm === 'daily') faults.push({ code: 'two-rhythms', said: all ?? '' })
    return { found: { rhythm: 'weekly', weekday: weekdayOf(first) }, faults, rest: also?.rest ?? hit.rest }
  }
  return null
}

function weekdayOf(said: string): number {
  const is = (day: string): boolean => taken(said, pattern(`^(?:${day})$`)) !== null
  return 1 + Math.max(DAYS.findIndex(is), LOCAL_DAYS.findIndex(is), 0)
}

const NOON = spoken('(?:at )?noon|(?:at )?midday|в полдень|mittags|w południe')
const MIDNIGHT = spoken('(?:at )?midnight|в полночь|mitternacht|o północy')
/** Behind a word for “at”, or with minutes or a half of the day. */
const AT = pattern(String.raw`(?<![\p{L}\p{N}])(?:at|by|around|в|к|um|gegen|o|соати?|soat)\s?${CLOCK}`)
const PLAIN_TIME = pattern(
  String.raw`(?<![\p{L}\p{N}:./-])(?=\d{1,2}(?:[:.]\d\d|\s?(?:am|pm|утра|вечера|uhr)))${CLOCK}`,
)

function atTime(text: string, found: Partial<WishWords>, faults: readonly WishFault[]): Said {
  const isGathered = found.rhythm !== undefined && found.rhythm !== 'instant'
  if (!isGathered) return { found, faults, rest: text }
  for (const [pattern, at] of [
    [NOON, '12:00'],
    [MIDNIGHT, '00:00'],
  ] as const) {
    const hit = taken(text, pattern)
    if (hit) return { found: { ...found, at }, faults, rest: hit.rest }
  }
  const hit = taken(text, AT) ?? taken(text, PLAIN_TIME)
  if (!hit) return { found, faults, rest: text }
  const [said, hour, minute, half] = hit.match
  const at = clockTime(hour, minute, half)
  if (at === null) return { found, faults: [...faults, { code: 'no-such-time', said: said.trim() }], rest: hit.rest }
  return { found: { ...found, at }, faults, rest: hit.rest }
}

import { zoneNamed } from '../timing/time-zone.ts'
import { NOTHING_SAID, pattern, spoken, taken, type Said } from './said.ts'
import { ANY_CITY, zoneOfCity } from './zone-cities.ts'

/** The time zone of a message: `Europe/Berlin`, “Berlin time”, “по Берлину” behind a time, “UTC+5”. */
export function saidZone(text: string): Said {
  return named(text) ?? offset(text) ?? city(text) ?? unknown(text) ?? { ...NOTHING_SAID, rest: text }
}

const AREAS = 'africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc'
const NAMED = spoken(
  String.raw`(?:time ?zone|zone|часовой пояс)?\s?[:=]?\s?((?:${AREAS})\/(?!(?:${AREAS})(?![\p{L}_]))[a-z_]{2,20}(?:\/[a-z_]{2,20})?(?:[+-]\d{1,2})?)(?:\s+time)?`,
)

function named(text: string): Said | null {
  const hit = taken(text, NAMED)
  if (hit === null) return null
  const said = hit.match[1] ?? ''
  return zoneSaid(zoneNamed(said), said, hit.rest)
}

const OFFSET = spoken(String.raw`(?:utc|gmt)\s?([+\-−–])\s?(\d{1,2})(?::(\d{2}))?`)

/** A fixed offset has a name only where it is of whole hours. */
function offset(text: string): Said | null {
  const hit = taken(text, OFFSET)
  if (hit === null) return null
  const [all, sign = '', hours = '', minutes = '00'] = hit.match
  const zone =
    minutes === '00'
      ? zoneNamed(Number(hours) === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`)
      : null
  return zoneSaid(zone, all, hit.rest)
}

/** Without a word for time, a city behind an hour is one only where the sentence ends with it: “at 9, Istanbul arrests” is not. */
const CITY = [
  spoken(`(?:on|in|at|by|по|nach)?\\s?(${ANY_CITY})[ -](?:local )?(?:time|времени|zeit)`),
  spoken(
    `(?:по времени|время|времени|time ?zone|zone|часовой пояс|local time|time)\\s?(?:is|in|of|for|=|:|-|—)?\\s?(?:in |of )?(${ANY_CITY})`,
  ),
  pattern(
    String.raw`(?<=\d(?::\d\d)?\s?(?:am|pm|утра|вечера|uhr|ч)?,?\s)(?:по\s|in\s)?(${ANY_CITY})(?=\s*(?:$|[.,;:!?)]))`,
  ),
  pattern(String.raw`(?<=\d(?::\d\d)?\s?(?:am|pm|утра|вечера|uhr|ч)?,?\s)по\s(${ANY_CITY})(?![\p{L}\p{N}])`),
  spoken('(msk|мск|cest|cet|utc|gmt)'),
]

function city(text: string): Said | null {
  for (const pattern of CITY) {
    const hit = taken(text, pattern)
    const said = hit?.match[1]
    if (hit && said) return zoneSaid(zoneOfCity(said), said, hit.rest)
  }
  return null
}

/** A name behind a word for zone, or behind an hour and before “time”. */
const UNKNOWN = [
  spoken(String.raw`(?:time ?zone|zone|часовой пояс)\s?(?:is|of|in|=|:|-|—)?\s?([\p{L}/_]{3,30})`),
  pattern(String.raw`(?<=\d(?::\d\d)?\s?(?:am|pm)?,?\s)(?:in\s)?(\p{L}{3,20}) time(?![\p{L}\p{N}])`),
]

function unknown(text: string): Said | null {
  for (const pattern of UNKNOWN) {
    const hit = taken(text, pattern)
    const said = hit?.match[1]
    if (hit && said && !NO_PLACE.test(said)) return zoneSaid(null, said, hit.rest)
  }
  return null
}

const NO_PLACE = /^(?:local|same|any|my|our|their|this|that|first|last|prison|every|each)$/i

function zoneSaid(zone: string | null, said: string, rest: string): Said {
  return zone === null
    ? { found: {}, faults: [{ code: 'no-such-zone', said }], rest }
    : { found: { zone }, faults: [], rest }
}

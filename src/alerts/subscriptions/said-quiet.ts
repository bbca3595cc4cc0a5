import { CLOCK, clockTime } from './clock-time.ts'
import { NOTHING_SAID, pattern, spoken, taken, type Said } from './said.ts'

/** Quiet hours: “quiet 22-7”, “no sound at night”, “тихо с 22 до 7 по будням”, “except FLASH”. */
export function saidQuiet(text: string): Said {
  const hours = allDay(text) ?? none(text) ?? window(text) ?? night(text) ?? { ...NOTHING_SAID, rest: text }
  if (hours.found.quiet === undefined && hours.faults.length === 0) return flash(text, {})
  return flash(hours.rest, hours)
}

const QUIET = String.raw`quiet|silent|silence|silently|mute|muted|no (?:sounds?|noise|pings?|alerts?|notifications?)|without (?:sounds?|alerts?)|do not disturb|don['’]?t (?:disturb|wake me(?: up)?|ping(?: me)?)|not|dnd|тих(?:о|ие|ий)|тишина|без звука|не беспокой(?:те)?|не беспокоить|не буди(?:те|ть)?|не|молчи|молчать|ruhe|ruhezeit|stumm|leise|cicho|cisza|bez dźwięku`

const ALL_DAY = spoken(
  String.raw`(?:${QUIET})\s(?:hours\s)?(?:all (?:day|the time)|always|24\/7|24 hours|round the clock|весь день|всегда|круглосуточно|целый день)`,
)

function allDay(text: string): Said | null {
  const hit = taken(text, ALL_DAY)
  return hit && { found: {}, faults: [{ code: 'quiet-all-day', said: hit.match[0] }], rest: hit.rest }
}

const NONE = spoken(
  String.raw`(?:no|without|remove) quiet (?:hours|time)|quiet (?:hours )?off|not quiet|24\/7|(?:around|round) the clock|day and night|any time of (?:the )?day|without pause|без тихих часов|отключи(?:ть)? тихие часы|круглосуточно|днем и ночью|в любое время(?: суток)?|keine ruhezeit|bez ciszy`,
)

function none(text: string): Said | null {
  const hit = taken(text, NONE)
  return hit && { found: { quiet: 'none' }, faults: [], rest: hit.rest }
}

const DAYS = String.raw`(?:,?\s(?:on |only |только )?(weekdays|working days|weekends?|по будням|в будни|будни|по выходным|в выходные|выходные))?`
const WINDOW = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:${QUIET})\s?(?:hours|time|часы)?\s?[:,=]?\s?(?:is|are)?\s?(?:from|between|с|со|von|zwischen|od|at)?\s?${CLOCK}\s?(?:-|–|—|to|till|until|and|до|по|и|bis|und|do)\s?${CLOCK}${DAYS}`,
)

function window(text: string): Said | null {
  const hit = taken(text, WINDOW)
  if (hit === null) return null
  const [all, hour, minute, half, endHour, endMinute, endHalf, days] = hit.match
  const from = clockTime(hour, minute, half)
  const to = Number(endHour) === 24 ? clockTime('0', endMinute) : clockTime(endHour, endMinute, endHalf)
  const said = all.trim()
  if (from === null || to === null)
    return { found: {}, faults: [{ code: 'no-such-quiet-hours', said }], rest: hit.rest }
  if (from === to) return { found: {}, faults: [{ code: 'quiet-all-day', said }], rest: hit.rest }
  return { found: { quiet: { from, to }, ...quietDays(days) }, faults: [], rest: hit.rest }
}

function quietDays(said: string | undefined): { readonly quietDays?: readonly number[] } {
  if (said === undefined) return {}
  return { quietDays: /^(?:weekdays|working|.*буд)/i.test(said) ? [1, 2, 3, 4, 5] : [6, 7] }
}

const AT_NIGHT = String.raw`at night|at nights|overnight|during the night|nights|по ночам|ночью|nachts|in der nacht|w nocy|nocą`
const NIGHT = [
  spoken(String.raw`(?:${QUIET})\s(?:please\s|me\s)?(?:${AT_NIGHT})`),
  spoken(String.raw`(?:${AT_NIGHT}),?\s(?:please\s)?(?:be\s)?(?:${QUIET})`),
  spoken(String.raw`quiet hours|тихие часы|ruhezeit|do not disturb|don['’]?t wake me(?: up)?|не будить|не буди(?:те)?`),
]

function night(text: string): Said | null {
  for (const pattern of NIGHT) {
    const hit = taken(text, pattern)
    if (hit) return { found: { quiet: 'night' }, faults: [], rest: hit.rest }
  }
  return null
}

const FLASH_SILENT = spoken(
  String.raw`(?:not even|even|also) flash(?: (?:silent|silently|quiet|muted))?|flash (?:silent|silently|muted|quiet|too)|даже flash(?: тихо| без звука)?|flash (?:тоже тихо|тихо|без звука)`,
)
const URGENT = String.raw`flash(?:es)?|urgent(?: (?:ones|alerts|news))?|emergenc(?:y|ies)|срочн\p{L}{1,4}|экстренн\p{L}{1,4}|dringend\p{L}{0,3}|piln\p{L}{1,4}`
const FLASH_PASSES = spoken(
  String.raw`(?:except|but not|apart from|besides|other than|but|кроме|за исключением|außer|oprócz|poza)\s(?:for\s|for the\s)?(?:${URGENT})|unless (?:it is |it['’]s |they are )?(?:a |an )?(?:${URGENT})|(?:wake me|wake me up) (?:for|if it is|only for) (?:${URGENT})|(?:let |with )?(?:${URGENT}) (?:may |can |should |must |to |always )?(?:pass(?:es)?|through|come(?:s)?(?: through)?|go(?:es)?(?: through)?|anyway|always|even at night|still|всегда|проход\p{L}{1,3}|можно|и ночью|даже ночью|и тогда)(?: through)?`,
)

function flash(text: string, before: Partial<Said>): Said {
  const said = { found: before.found ?? {}, faults: before.faults ?? [] }
  const silent = taken(text, FLASH_SILENT)
  if (silent) return { ...said, found: { ...said.found, flashPasses: false }, rest: silent.rest }
  const passes = taken(text, FLASH_PASSES)
  if (passes) return { ...said, found: { ...said.found, flashPasses: true }, rest: passes.rest }
  return { ...said, rest: text }
}

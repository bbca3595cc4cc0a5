import { spanOf } from './record-date.ts'

const MOMENT = /^(?<day>\d{4}-\d{2}-\d{2})T(?<time>\d{2}:\d{2})(?<offset>[+-]\d{2}:\d{2})$/

/** A moment as sources publish one: the day and the time of day where it happens, and that place's offset from UTC. */
export interface LocalMoment {
  /** `YYYY-MM-DD` */
  readonly day: string
  /** `HH:MM`; null where only the day is known. */
  readonly time: string | null
  /** `+HH:MM` or `-HH:MM`; null where only the day is known. */
  readonly offset: string | null
}

/** The farthest offsets in use (iana.org/time-zones, 2026). */
const OFFSETS = { least: '-12:00', most: '+14:00' }

/** The parts of a day (`YYYY-MM-DD`) or a moment (`YYYY-MM-DDTHH:MM+HH:MM`); undefined for a text that is neither. */
export function momentOf(text: string): LocalMoment | undefined {
  if (isDay(text)) return { day: text, time: null, offset: null }
  const { day = '', time = '', offset = '' } = MOMENT.exec(text)?.groups ?? {}
  return isDay(day) && isClock(time) && isOffset(offset) ? { day, time, offset } : undefined
}

/** True for a day that exists, and for a moment of such a day with an offset that is in use. */
export function isPossibleMoment(text: string): boolean {
  return momentOf(text) !== undefined
}

function isDay(text: string): boolean {
  return spanOf(text)?.first === text
}

function isClock(text: string): boolean {
  return text !== '' && text.slice(0, 2) <= '23' && text.slice(3) <= '59'
}

function isOffset(text: string): boolean {
  if (!isClock(text.slice(1))) return false
  return text.slice(1) <= (text.startsWith('-') ? OFFSETS.least : OFFSETS.most).slice(1)
}

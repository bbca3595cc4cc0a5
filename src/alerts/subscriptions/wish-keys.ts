import { REPLY_LANGUAGES } from '../../reply/reply.ts'
import { CERTAINTIES, EVENT_TYPES } from '../alert-event.ts'
import { zoneNamed } from '../timing/time-zone.ts'
import { readNote } from './note.ts'
import type { Said } from './said.ts'
import type { WishFault, WishFaultCode } from './wish-fault.ts'
import type { WishWords } from './wish-words.ts'

/** Reads `rhythm:weekly weekday:1 at:09:00 zone:Europe/Berlin …`. A value that cannot be is a fault; words that are no key of a wish stay in `rest`. */
export function wishKeys(text: string): Said {
  const note = readNote(text)
  const words = note.rest.split(/(\s+)/).map((word) => ({ word, read: readWord(word) }))
  const reads = words.flatMap(({ read }) => (read === null ? [] : [read]))
  const found = reads.filter((read): read is Partial<WishWords> => !isFault(read))
  return {
    found: Object.assign({}, note.found, ...found),
    faults: [...note.faults, ...reads.filter(isFault)],
    rest: words.map(({ word, read }) => (read === null ? word : '')).join(''),
  }
}

function isFault(read: Partial<WishWords> | WishFault): read is WishFault {
  return 'code' in read
}

type Read = Partial<WishWords> | WishFault | null

function readWord(word: string): Read {
  const colon = word.indexOf(':')
  const value = word.slice(colon + 1)
  const read = colon > 0 && value !== '' ? KEYS.get(word.slice(0, colon)) : undefined
  return read?.(value) ?? null
}

const KEYS: ReadonlyMap<string, (value: string) => Read> = new Map<string, (value: string) => Read>([
  ['types', typesRead],
  ['case', (value) => (isIdLike(value) ? { cases: value.split(',') } : null)],
  ['certainty', certaintyRead],
  ['rhythm', (value) => oneOf(['instant', 'daily', 'weekly'], 'rhythm', value) ?? wrong('no-such-rhythm', value)],
  ['at', (value) => (CLOCK.test(value) ? { at: value } : wrong('no-such-time', value))],
  ['weekday', (value) => (/^[1-7]$/.test(value) ? { weekday: Number(value) } : wrong('no-such-weekday', value))],
  [
    'days',
    (value) => (/^[1-7](?:,[1-7])*$/.test(value) ? { quietDays: daysRead(value) } : wrong('no-such-weekday', value)),
  ],
  ['zone', zoneRead],
  ['quiet', quietRead],
  ['flash', (value) => (value === 'through' || value === 'quiet' ? { flashPasses: value === 'through' } : null)],
  ['lang', (value) => oneOf(REPLY_LANGUAGES, 'language', value)],
  ['sub', (value) => (/^[\w-]{1,32}$/.test(value) ? { subscription: value } : null)],
  ['event', (value) => (EVENT.test(value) ? { event: value.toUpperCase() } : null)],
  ['save', (value) => (value === 'yes' ? { isSaved: true } : null)],
  ['all', (value) => (value === 'yes' ? { isEverything: true } : null)],
])

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/
/** The number by which people speak of an event. */
const EVENT = /^A-\d{4}-\d{1,6}$/i

function isIdLike(value: string): boolean {
  return /^case-[\w.-]{1,51}(?:,case-[\w.-]{1,51}){0,19}$/.test(value)
}

function daysRead(value: string): readonly number[] {
  return [...new Set(value.split(',').map(Number))].toSorted((one, other) => one - other)
}

function typesRead(value: string): Read {
  const given = value.split(',').filter(Boolean)
  const strange = given.filter((type) => !EVENT_TYPES.some((known) => known === type))
  return strange.length > 0
    ? wrong('no-such-type', strange.join(', '))
    : { types: EVENT_TYPES.filter((type) => given.includes(type)) }
}

function certaintyRead(value: string): Read {
  const given = value.split(',').filter(Boolean)
  const known = CERTAINTIES.filter((certainty) => given.includes(certainty))
  const [only] = known
  if (only === undefined || known.length < new Set(given).size) return wrong('no-such-certainty', value)
  return known.length > 1 ? wrong('certainty-contradicts', value) : { certainty: only }
}

function zoneRead(value: string): Read {
  const zone = zoneNamed(value)
  return zone === null ? wrong('no-such-zone', value) : { zone }
}

function quietRead(value: string): Read {
  if (value === 'none' || value === 'no' || value === 'off') return { quiet: 'none' }
  const [, from = '', to = ''] = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(value) ?? []
  const end = to === '24:00' ? '00:00' : to
  if (!CLOCK.test(from) || !CLOCK.test(end)) return wrong('no-such-quiet-hours', value)
  return from === end ? wrong('quiet-all-day', value) : { quiet: { from, to: end } }
}

function oneOf<Key extends 'rhythm' | 'language'>(
  values: readonly NonNullable<WishWords[Key]>[],
  key: Key,
  given: string,
): Partial<WishWords> | null {
  const value = values.find((one) => one === given)
  return value === undefined ? null : { [key]: value }
}

function wrong(code: WishFaultCode, said: string): WishFault {
  return { code, said }
}

/**
 * A command text as a short code, for buttons that hold little: Telegram's hold 64 bytes
 * (core.telegram.org/bots/api#inlinekeyboardbutton, 2026-08). The first character is the version of the code, so that
 * a button of an older version is known as such. Codes are never given a second meaning: a button may be pressed
 * years after it was sent. A change of meaning needs a new version.
 */
const VERSION = '1'

/** Bytes of the longest code. */
export const LONGEST_PACKED = 64

/** `/precedents host:DE origin:TJ page:2` as printable ASCII of at most 64 bytes; null where it does not fit. */
export function packCommand(text: string): string | null {
  if (text.length > LONGEST_COMMAND) return null
  const [, name = '', rest = ''] = /^\/([a-z][a-z\d]*)(?: ([^]*))?$/.exec(text) ?? []
  const command = COMMANDS.get(name)
  const body = packedWords(rest)
  // Platforms may trim what a button holds.
  if (command === undefined || body === null || body.trim() !== body) return null
  const packed = VERSION + command + body
  return packed.length <= LONGEST_PACKED && unpackCommand(packed) === text ? packed : null
}

/** The command text behind a code; null for what is no code of this version. */
export function unpackCommand(packed: string): string | null {
  const name = NAMES.get(packed.charAt(1))
  if (packed.length > LONGEST_PACKED || !packed.startsWith(VERSION) || name === undefined) return null
  const words = unpackedWords(packed.slice(2))
  return words === null ? null : [`/${name}`, ...words].join(' ')
}

/** The longest that can fit: all hosts spelled out, a few facets. Longer texts are not looked at. */
const LONGEST_COMMAND = 1000

const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['who', 'w'],
  ['precedents', 'p'],
  ['host', 'h'],
  ['record', 'r'],
  ['verify', 'v'],
  ['cite', 'c'],
  ['group', 'g'],
  ['stats', 's'],
  ['recent', 'n'],
  ['help', '?'],
  ['about', 'a'],
  ['method', 'm'],
  ['privacy', 'y'],
  ['export', 'x'],
  ['chart', 'b'],
  ['follow', 'f'],
  ['alerts', 'l'],
  ['unfollow', 'u'],
  ['mute', 'q'],
  ['unmute', 'o'],
  ['rule39', '9'],
  ['forget', 'F'],
  ['object', 'j'],
  ['objections', 'J'],
  ['tasks', 'T'],
  ['invite', 'I'],
  ['people', 'e'],
  ['revoke', 'k'],
  ['role', 'D'],
  ['workspace', 'W'],
  ['audit', 'A'],
  ['sending', 'd'],
  ['halt', 't'],
  ['resume', 'i'],
])
const NAMES = reversed(COMMANDS)

/** Begins the words that no key holds; they reach to the end. */
const FREE_WORDS = '/'

/** How the values of one key are written. Both directions give null for what they cannot write. */
interface Key {
  readonly code: string
  readonly pack: (value: string) => string | null
  readonly unpack: (code: string) => string | null
  /** A value's code by itself. */
  readonly item: RegExp
  /** What stands between two values. */
  readonly between: '' | ','
}

function word(code: string, pack: Key['pack'], unpack: Key['unpack']): Key {
  return { code, pack, unpack, item: /^[^,]+/, between: ',' }
}

/** Values of a closed list, one lower-case letter each. */
function listed(code: string, values: string): Key {
  const codes = new Map(values.split(' ').map((value, index) => [value, LETTERS.charAt(index)]))
  const back = reversed(codes)
  return {
    code,
    pack: (value) => codes.get(value) ?? null,
    unpack: (letter) => back.get(letter) ?? null,
    item: /^[a-zA-Z]/,
    between: '',
  }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** New values go to the end of their row, and none is ever taken out. */
const TYPES =
  'interpol-notice wanted-listing threat harassment surveillance proxy-repression passport-denial extradition-request conviction-in-absentia asylum-refusal removal-order refused-entry arrest detention assault assassination-attempt assassination disappearance deportation extradition rendition conviction-after-return release death-in-custody other'
const OUTCOMES =
  'killed tortured disappeared prison-sentence detained released removal-stopped pending unknown violation no-violation removal-halted removal-upheld remitted inadmissible struck-out detention-unlawful rule-39-granted rule-39-breached committee-measure-granted committee-measure-breached national-stay none adverse favourable'
const MEASURES =
  'asylum-applications refusals-of-entry recorded-exiles recorded-incidents removals residents-abroad prisoners detained'
const CATEGORIES =
  'former-insider-or-family opposition-member cleric-or-alleged-extremist journalist-academic-activist other-associate unknown'
/** As `EVENT_TYPES` and `CERTAINTIES` of alerts. */
const EVENTS =
  'removal-imminent removal-carried-out removal-stopped detention extradition-decision interim-measure release sentence-after-return disappearance death interpol judgment statistics other'
const CERTAINTIES = 'confirmed likely unconfirmed'
const WEEKDAYS = '1 2 3 4 5 6 7'
/** Zones that many live in; others are spelled out. */
const ZONES = listed(
  '',
  'UTC Europe/Berlin Europe/Warsaw Europe/Istanbul Europe/Vilnius Europe/Vienna Europe/Paris Europe/London Europe/Prague Europe/Stockholm Europe/Oslo Europe/Brussels Europe/Amsterdam Europe/Zurich Europe/Rome Europe/Athens Europe/Kyiv Europe/Moscow Europe/Minsk Europe/Riga Asia/Tashkent Asia/Samarkand Asia/Almaty Asia/Bishkek Asia/Dushanbe Asia/Ashgabat Asia/Tbilisi Asia/Yerevan Asia/Dubai America/New_York America/Toronto America/Chicago America/Los_Angeles',
)
const REGIONS = listed('', 'Europe CIS Schengen Gulf CentralAsia Africa Asia LatinAmerica MiddleEast')
/** A list that a reader of regions spells out: the European Union's 27. */
const THE_27 = 'AT,BE,BG,CY,CZ,DE,DK,EE,ES,FI,FR,GR,HR,HU,IE,IT,LT,LU,LV,MT,NL,PL,PT,RO,SE,SI,SK'

/** A country is two lower-case letters, a region one letter behind a nought. */
const HOST: Key = {
  code: 'H',
  pack: (host) => (/^[A-Z]{2}$/.test(host) ? host.toLowerCase() : prefixed('0', REGIONS.pack(host))),
  unpack: (code) => (code.startsWith('0') ? REGIONS.unpack(code.slice(1)) : code.toUpperCase()),
  item: /^(?:0[a-z]|[a-z]{2})/,
  between: '',
}

const HOSTS_OF_THE_27 = 'H1'

const KEYS: ReadonlyMap<string, Key> = new Map([
  ['host', HOST],
  ['except', { ...HOST, code: 'E' }],
  ['origin', listed('O', 'KZ KG TJ TM UZ')],
  ['type', listed('T', TYPES)],
  ['outcome', listed('U', OUTCOMES)],
  ['measure', listed('M', MEASURES)],
  ['show', listed('W', 'removals judgments')],
  ['category', listed('K', CATEGORIES)],
  ['lang', listed('L', 'en ru')],
  ['group', withoutPrefix('G', 'grp-')],
  ['person', withoutPrefix('P', 'per-')],
  ['article', word('A', packedText, unpackedText)],
  ['court', word('C', packedText, unpackedText)],
  ['from', word('F', packedDate, unpackedDate)],
  ['to', word('Z', packedDate, unpackedDate)],
  ['page', word('N', packedText, unpackedText)],
  ['years', word('Y', packedText, unpackedText)],
  ['types', listed('Q', EVENTS)],
  ['case', withoutPrefix('D', 'case-')],
  ['certainty', listed('S', CERTAINTIES)],
  ['rhythm', listed('R', 'instant daily weekly')],
  ['weekday', listed('B', WEEKDAYS)],
  ['days', listed('d', WEEKDAYS)],
  ['at', word('I', packedTime, unpackedTime)],
  ['zone', word('J', packedZone, unpackedZone)],
  ['quiet', word('X', packedHours, unpackedHours)],
  ['flash', listed('V', 'through quiet')],
  ['sub', word('s', packedText, unpackedText)],
  ['save', listed('v', 'yes')],
  ['all', listed('a', 'yes')],
])
const KEY_NAMES: ReadonlyMap<string, string> = new Map([...KEYS].map(([name, { code }]) => [code, name]))

/** Record ids, mostly without the prefix of their type. */
function withoutPrefix(code: string, prefix: string): Key {
  return word(
    code,
    (id) => packedText(id.startsWith(prefix) ? id.slice(prefix.length) : `!${id}`),
    (id) => unpackedText(id.startsWith('!') ? id.slice(1) : prefix + id),
  )
}

function packedWords(rest: string): string | null {
  const words = rest === '' ? [] : rest.split(' ')
  const codes = words.map(packedWord)
  const firstFree = codes.indexOf(null)
  if (firstFree === -1) return codes.join(' ')
  const free = packedText(words.slice(firstFree).join(' '))
  return free === null ? null : [...codes.slice(0, firstFree), FREE_WORDS + free].join(' ')
}

/** `host:DE,FR`; null for a word that is no key with values. */
function packedWord(text: string): string | null {
  const colon = text.indexOf(':')
  const key = KEYS.get(text.slice(0, Math.max(colon, 0)))
  const given = text.slice(colon + 1)
  if (key === undefined || given === '') return null
  if (key === HOST && given === THE_27) return HOSTS_OF_THE_27
  const codes = given.split(',').map((value) => (value === '' ? null : key.pack(value)))
  return codes.includes(null) ? null : key.code + codes.join(key.between)
}

function unpackedWords(body: string): readonly string[] | null {
  const words: string[] = []
  let rest = body
  while (rest !== '') {
    const isFree = rest.startsWith(FREE_WORDS)
    const end = isFree || !rest.includes(' ') ? rest.length : rest.indexOf(' ')
    const unpacked = isFree ? unpackedText(rest.slice(1)) : unpackedWord(rest.slice(0, end))
    if (unpacked === null) return null
    words.push(unpacked)
    rest = rest.slice(end + 1)
  }
  return words
}

function unpackedWord(code: string): string | null {
  const name = KEY_NAMES.get(code.charAt(0))
  const key = name === undefined ? undefined : KEYS.get(name)
  if (key === undefined) return null
  if (code === HOSTS_OF_THE_27) return `${name}:${THE_27}`
  const values: (string | null)[] = []
  let rest = code.slice(1)
  while (rest !== '') {
    const [item] = key.item.exec(rest) ?? []
    if (item === undefined) return null
    values.push(key.unpack(item))
    rest = rest.slice(item.length)
    if (key.between !== '' && rest.startsWith(key.between)) rest = rest.slice(key.between.length)
  }
  return values.length === 0 || values.includes(null) ? null : `${name}:${values.join(',')}`
}

function packedDate(date: string): string | null {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date.replaceAll('-', '') : null
}

function unpackedDate(digits: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})?(\d{2})?$/.exec(digits) ?? []
  return year === undefined ? null : [year, month, day].filter((part) => part !== undefined).join('-')
}

function packedTime(time: string): string | null {
  return /^\d\d:\d\d$/.test(time) ? time.replace(':', '') : null
}

function unpackedTime(digits: string): string | null {
  return /^\d{4}$/.test(digits) ? `${digits.slice(0, 2)}:${digits.slice(2)}` : null
}

/** `22:00-07:00`, or that there are none. */
function packedHours(hours: string): string | null {
  if (hours === 'none') return 'n'
  return /^\d\d:\d\d-\d\d:\d\d$/.test(hours) ? hours.replace(/[:-]/g, '') : null
}

function unpackedHours(code: string): string | null {
  if (code === 'n') return 'none'
  const [, from, fromMinutes, to, toMinutes] = /^(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(code) ?? []
  return from === undefined ? null : `${from}:${fromMinutes}-${to}:${toMinutes}`
}

function packedZone(zone: string): string | null {
  return ZONES.pack(zone) ?? (zone.length > 1 ? packedText(zone) : null)
}

function unpackedZone(code: string): string | null {
  return code.length === 1 ? ZONES.unpack(code) : unpackedText(code)
}

/** Cyrillic as Latin letters between two signs, a capital after one more; a letter is never taken out of the row. */
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёғӣқӯҳҷўәңөұүһі'
const TURN = '~'
const CAPITAL = '^'
const CYRILLIC_CODES: ReadonlyMap<string, string> = new Map(
  Array.from(CYRILLIC).map((letter, index) => [letter, LETTERS.charAt(index)]),
)
const CYRILLIC_LETTERS = reversed(CYRILLIC_CODES)

/** Text as printable ASCII; null for other scripts. */
function packedText(text: string): string | null {
  let packed = ''
  let isTurned = false
  for (const letter of text) {
    const small = letter.toLowerCase()
    const code = CYRILLIC_CODES.get(small)
    if (code === undefined && !/^[ -\]_-}]$/.test(letter)) return null
    const needsTurn = code === undefined ? isTurned && /[a-z]/i.test(letter) : !isTurned
    if (needsTurn) isTurned = !isTurned
    packed += (needsTurn ? TURN : '') + (code === undefined ? letter : (small === letter ? '' : CAPITAL) + code)
  }
  return packed
}

function unpackedText(packed: string): string | null {
  let text = ''
  let isTurned = false
  let isCapital = false
  for (const sign of packed) {
    if (sign === TURN) isTurned = !isTurned
    else if (sign === CAPITAL) isCapital = true
    else {
      const letter = isTurned && /[a-z]/i.test(sign) ? CYRILLIC_LETTERS.get(sign) : sign
      if (letter === undefined || !/^[ -}\p{Script=Cyrillic}]$/u.test(letter)) return null
      text += isCapital ? letter.toUpperCase() : letter
      isCapital = false
    }
  }
  return text
}

function prefixed(prefix: string, code: string | null): string | null {
  return code === null ? null : prefix + code
}

function reversed(codes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...codes].map(([value, code]) => [code, value]))
}

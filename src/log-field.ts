/** Fields that a log line may hold, beside `event`, `level` and `time`. */
export type LogFieldName = 'code' | 'count' | 'error' | 'milliseconds' | 'places' | 'platform' | 'port' | 'reference'

/**
 * What each field may hold. The shapes keep out what people write and are called: a text, a person's or a chat's id,
 * a token, an address. A number is bounded, since ids of people are numbers too.
 */
const SHAPES: ReadonlyMap<string, (value: string | number) => boolean> = new Map([
  [
    'code',
    matches(/^(?:[1-5]\d\d|[a-z]{1,20}(?:[_-][a-z]{1,20}){0,5}|[A-Z]{1,20}\d{0,2}(?:_[A-Z]{1,20}\d{0,2}){0,7})$/),
  ],
  ['count', isWholeUpTo(9_999_999)],
  ['error', matches(/^(?:[A-Z][A-Za-z]{0,40})?(?:Error|Fault|Exception)$/)],
  ['milliseconds', isNumberUpTo(24 * 60 * 60 * 1000)],
  ['places', matches(/^(?:[\w./@-]{1,120}:\d{1,6}:\d{1,6}(?: |$)){0,8}$/)],
  ['platform', matches(/^[a-z]{1,20}$/)],
  ['port', isWholeUpTo(65_535)],
  ['reference', matches(/^[0-9a-f]{8}$/)],
])

const EVENT = /^[a-z]{1,20}(?:-[a-z]{1,20}){0,5}$/

/** Whether the line may hold this value under this name. */
export function isLogField(name: string, value: string | number): boolean {
  return SHAPES.get(name)?.(value) ?? false
}

/** Whether this is the name of an event: at most six words in lower case. */
export function isLogEvent(text: string): boolean {
  return EVENT.test(text)
}

function matches(shape: RegExp): (value: string | number) => boolean {
  return (value) => shape.test(String(value))
}

function isWholeUpTo(most: number): (value: string | number) => boolean {
  return (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most
}

function isNumberUpTo(most: number): (value: string | number) => boolean {
  return (value) => Number.isFinite(value) && Number(value) >= 0 && Number(value) <= most
}

import type { SubscriptionWish } from '../subscription.ts'
import { regionSpelled } from './region-spelled.ts'
import { isEmpty } from './read-wish.ts'

/** What is said beside the wish itself. */
export interface WishCommandParts {
  /** Kept at once, without another look. */
  readonly isSaved?: boolean
  /** The subscription that is changed. */
  readonly subscription?: string | null
}

const EVERY_DAY = 7

/**
 * The wish as a command that reads back as the same wish, whoever sends it and wherever they are: every part is
 * written out. The note is last, since it is the one part that may hold anything.
 */
export function wishCommand(
  wish: SubscriptionWish,
  { isSaved = false, subscription = null }: WishCommandParts = {},
): string {
  const { filter, rhythm, zone, quiet, language, note } = wish
  const region = regionSpelled(filter.hosts)
  const words = [
    ['host', region ?? filter.hosts],
    ['origin', filter.origins],
    ['group', filter.groups],
    ['category', filter.categories],
    ['types', filter.types],
    ['person', filter.persons],
    ['case', filter.cases],
    ['all', isEmpty(filter) ? 'yes' : ''],
    ['certainty', filter.certainty],
    ['rhythm', rhythm.kind],
    ['weekday', rhythm.kind === 'weekly' ? String(rhythm.weekday) : ''],
    ['at', rhythm.kind === 'instant' ? '' : rhythm.at],
    ['zone', zone],
    ['quiet', quiet === null ? 'none' : `${quiet.from}-${quiet.to}`],
    ['days', quiet === null || quiet.weekdays.length === EVERY_DAY ? '' : quiet.weekdays.map(String)],
    ['flash', quiet?.flashPasses ? 'through' : quiet ? 'quiet' : ''],
    ['lang', language],
    ['sub', subscription ?? ''],
    ['save', isSaved ? 'yes' : ''],
    ['note', note === '' ? '' : `"${note}"`],
  ] as const
  return ['/follow', ...words.flatMap(([key, value]) => keyed(key, [value].flat()))].join(' ')
}

function keyed(key: string, values: readonly string[]): readonly string[] {
  const text = values.join(',')
  return text === '' ? [] : [`${key}:${text}`]
}

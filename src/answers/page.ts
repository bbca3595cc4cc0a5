import type { Page } from '../reply/reply.ts'
import type { Query } from '../ask/query.ts'
import { askAgain } from './answering.ts'

/** A stretch of a list with the place of its first item (from 0) and, where the list is longer, the page line. */
export interface Stretch<T> {
  readonly items: readonly T[]
  readonly offset: number
  readonly page?: Page
}

/** How many records a screen of about 1,200 characters holds with their sources. */
export const PAGE_SIZE = 6

/** The part of a list that the query's page shows. A page past the end shows the last one: the list may have shrunk since. */
export function stretchOf<T>(list: readonly T[], query: Query, size = PAGE_SIZE): Stretch<T> {
  const of = Math.max(1, Math.ceil(list.length / size))
  const number = Math.min(Math.max(1, query.page), of)
  const offset = (number - 1) * size
  const items = list.slice(offset, offset + size)
  if (of === 1) return { items, offset }
  return {
    items,
    offset,
    page: {
      number,
      of,
      ...(number > 1 ? { previous: askAgain(query, { page: number - 1 }) } : {}),
      ...(number < of ? { next: askAgain(query, { page: number + 1 }) } : {}),
    },
  }
}

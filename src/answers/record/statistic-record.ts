import type { Statistic } from '../../../knowledge/records/statistic.ts'
import type { Words } from '../../locales/words.ts'
import { plain, strong, type Line } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { disagreements } from '../disagreements.ts'
import { periodText } from './title-of.ts'

/** One published figure. */
export function statisticRecord(answering: Answering, statistic: Statistic): Reply {
  return replyOf(answering, {
    kind: 'record',
    headline: plain(strong(answering.words.say(`measure-${statistic.measure}`))),
    blocks: [{ type: 'paragraph', lines: [figure(answering, statistic)] }, ...disagreements(answering, [statistic.id])],
    about: statistic.id,
    result: { results: [statistic.id], value: statistic.value, count: statistic.value },
  })
}

/** “Asylum applications, Poland (people from Tajikistan), 2015: 527”, with the note and the sources. */
export function figure({ words, claim }: Answering, statistic: Statistic): Line {
  const what = [
    words.say(`measure-${statistic.measure}`),
    placesText(statistic, words),
    periodText(statistic.period, words.date),
  ]
    .filter(Boolean)
    .join(', ')
  const value = words.say(`qualifier-${statistic.qualifier}`, { value: words.number(statistic.value) })
  return claim([`${what}: `, strong(value), ...(statistic.note ? [`. ${statistic.note}`] : [])], statistic.sources)
}

/**
 * An arrow is the way of a person who is sent back, as in every list: only removals have one, and those in prison at
 * home after one. Of any other figure the place is where people were counted, and where they are from stands beside it.
 */
function placesText({ measure, host, origin }: Statistic, words: Words): string {
  const [place, home] = [host && words.country(host), origin && words.country(origin)]
  if (host === origin) return place ?? ''
  if (measure === 'removals' || (measure === 'prisoners' && host)) return `${place ?? '…'} → ${home ?? '…'}`
  const from = home ? words.say('people-from', { origin: home }) : ''
  return place && from ? `${place} (${from})` : place || from
}

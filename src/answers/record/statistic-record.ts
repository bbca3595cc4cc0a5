import type { Statistic } from '../../../knowledge/records/statistic.ts'
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

/** “Asylum applications, Tajikistan → Poland, 2015: 527 (exact)”, with the note and the sources. */
export function figure({ words, claim }: Answering, statistic: Statistic): Line {
  const places = [statistic.origin, statistic.host]
    .filter((code) => code !== null)
    .map(words.country)
    .join(' → ')
  const what = [words.say(`measure-${statistic.measure}`), places, periodText(statistic.period, words.date)]
    .filter(Boolean)
    .join(', ')
  const value = words.say(`qualifier-${statistic.qualifier}`, { value: words.number(statistic.value) })
  return claim([`${what}: `, strong(value), ...(statistic.note ? [`. ${statistic.note}`] : [])], statistic.sources)
}

import type { SourceNote } from '../../../src/reply/source-note.ts'
import type { Words } from '../../../src/locales/words.ts'
import { run, type Run } from './run.ts'
import { webAddress } from '../../../src/reply/web-address.ts'

/** `full` gives the title too; `short` only who published and when, behind the same link. */
export type SourceStyle = 'full' | 'short'

/** A source as a reader finds it below the answer, by its number. Each is one row. */
export type SourceRows = (numbers: ReadonlySet<number>) => readonly (readonly Run[])[]

/**
 * Rows for the numbers asked for, in their order. A number that the reply does not explain gets a row that says so: a
 * claim must not look sourced when it is not.
 */
export function sourceRows(sources: readonly SourceNote[], style: SourceStyle, words: Words): SourceRows {
  const rows = new Map(sources.map((source) => [source.number, rowOf(source.number, noteRuns(source, style, words))]))
  const unlisted = (number: number) => rowOf(number, [run(words.say('telegram-source-unlisted'))])
  return (numbers) =>
    [...numbers].toSorted((one, other) => one - other).map((number) => rows.get(number) ?? unlisted(number))
}

function rowOf(number: number, note: readonly Run[]): readonly Run[] {
  return [run(`[${number}] `), ...note]
}

/** Long enough for any title that an editor let pass; what is left out stands behind the link. */
const LONGEST_NOTE = 400

function shortened(text: string): string {
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE - 1)}…`
}

function noteRuns(
  { publisher, title, date, url, mirror }: SourceNote,
  style: SourceStyle,
  words: Words,
): readonly Run[] {
  const origin = [publisher, date].filter((part) => part.trim() !== '').join(', ')
  const isTitled = title.trim() !== '' && (style === 'full' || origin === '')
  const name = isTitled ? [origin, title].filter((part) => part !== '').join(': ') : origin
  const link = webAddress(url)
  const text = link === null ? [name, url].filter((part) => part !== '').join(' ') : name || url
  const shown = run(shortened(text), undefined, link ?? undefined)
  return mirror ? [shown, run(` ${words.say('telegram-read-on-copy')}`)] : [shown]
}

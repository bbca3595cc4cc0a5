import type { SourceNote } from '../../../src/reply/source-note.ts'
import { safeText } from '../../../src/reply/safe-text.ts'
import type { Frame } from './message.ts'
import type { Part } from './part.ts'
import { wordsOf } from './run.ts'

/** The whole answer as plain text, its sources with their addresses below it. */
export function documentText(parts: readonly Part[], frame: Frame, sources: readonly SourceNote[]): string {
  const body = parts.map((part, index) => partText(part, parts[index - 1])).join('')
  const addresses = new Map(sources.map(({ number, url }) => [number, safeText(url)]))
  const cited = [...new Set(parts.flatMap(({ sources: numbers }) => numbers))].toSorted((one, other) => one - other)
  const rows = cited.map((number) => {
    const row = frame
      .sourceRows(new Set([number]))
      .map(wordsOf)
      .join('')
    const address = addresses.get(number) ?? ''
    return address === '' || row.includes(address) ? row : `${row}\n    ${address}`
  })
  const listed = rows.length === 0 ? [] : [frame.sourcesHeading, ...rows]
  return `${body}\n\n${[...listed, wordsOf(frame.closing)].join('\n')}\n`.trimStart()
}

function partText(part: Part, before: Part | undefined): string {
  const isContinued = part.heading !== undefined && before?.heading === part.heading
  const heading = part.heading === undefined || isContinued ? '' : `${wordsOf(part.heading)}\n`
  return `${part.opens || heading !== '' ? '\n\n' : '\n'}${heading}${wordsOf(part.runs)}`
}

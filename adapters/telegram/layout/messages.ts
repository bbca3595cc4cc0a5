import { LIMITS } from '../limits.ts'
import { cutRuns } from './cut-runs.ts'
import { entitiesIn } from './html.ts'
import { draftOf, htmlOf, isWithinLimits, type Frame } from './message.ts'
import type { Part } from './part.ts'
import { lengthOf, run, withoutMentions, type Run } from './run.ts'

/** Parts as the HTML of as few messages as hold them in their order, each with the sources of what it shows. */
export function messagesOf(parts: readonly Part[], frame: Frame): readonly string[] {
  const fitting = parts.flatMap((part) => fittingParts({ ...part, runs: withoutMentions(part.runs) }, frame))
  const filled: Part[][] = [[]]
  for (const part of fitting) {
    const open = filled.at(-1) ?? []
    if (open.length === 0 || isWithinLimits(draftOf([...open, part], frame))) open.push(part)
    else filled.push([part])
  }
  const unclosed = { ...frame, closing: [] }
  return filled.map((some, index) => htmlOf(draftOf(some, index === filled.length - 1 ? frame : unclosed)))
}

/** The part, or the pieces of one that no message holds together with its sources. */
function fittingParts(part: Part, frame: Frame): readonly Part[] {
  if (isWithinLimits(draftOf([part], frame))) return [part]
  const { kept, rest } = sourcesHeld(part, frame)
  const pieces = cutPart({ ...part, sources: kept }, frame)
  return [...pieces, ...rest]
}

/** At most this share of a message is given to the sources of a part that has too many. */
const SOURCE_SHARE = 0.5

/** The sources that stand below the part itself; those for which there is no room follow as parts of their own. */
function sourcesHeld(
  part: Part,
  { sourceRows, sourcesHeading }: Frame,
): { kept: readonly number[]; rest: readonly Part[] } {
  const numbers = [...new Set(part.sources)].toSorted((one, other) => one - other)
  const room = { length: LIMITS.messageCharacters * SOURCE_SHARE, entities: LIMITS.messageEntities * SOURCE_SHARE }
  const rows = numbers.map((number) => ({ number, row: sourceRows(new Set([number])).flat() }))
  const held = rows.findIndex(({ row }) => {
    room.length -= lengthOf(row) + 1
    room.entities -= entitiesIn(row)
    return room.length < 0 || room.entities < 0
  })
  const count = held === -1 ? rows.length : held
  const heading: readonly Run[] = [run(sourcesHeading, 'strong')]
  return {
    kept: rows.slice(0, count).map(({ number }) => number),
    rest: rows.slice(count).map(({ row }, index): Part => ({ runs: row, sources: [], heading, opens: index === 0 })),
  }
}

/** Pieces that fit, each with all the sources of the part: nobody can say which of them a piece stands on. */
function cutPart(part: Part, frame: Frame): readonly Part[] {
  const pieces: Part[] = []
  const around = draftOf([{ ...part, runs: [{ text: '.' }] }], frame)
  const room = LIMITS.messageCharacters - around.length
  const entities = LIMITS.messageEntities - around.entities
  let rest = part.runs
  while (lengthOf(rest) > 0) {
    const [head, tail] = cutRuns(rest.slice(0, runsWithin(rest, entities)), room)
    pieces.push({ ...part, runs: head, opens: part.opens && pieces.length === 0 })
    rest = [...tail, ...rest.slice(runsWithin(rest, entities))]
  }
  return pieces
}

/** How many runs from the first make at most so many entities; at least one. */
function runsWithin(runs: readonly Run[], entities: number): number {
  let room = entities
  const beyond = runs.findIndex((one) => {
    room -= entitiesIn([one])
    return room < 0
  })
  return beyond === -1 ? runs.length : Math.max(beyond, 1)
}

import { parseArgs } from 'node:util'
import { z } from 'zod'
import { nameIndex } from '../../knowledge/names/name-index.ts'
import type { NamedPerson } from '../../knowledge/names/named-person.ts'
import { Fault } from '../../src/fault.ts'
import { DOORS, indexDoors, openDoor } from './name-doors.ts'
import type { Ask, Door } from './name-doors.ts'
import { nameFigures } from './name-figures.ts'
import type { NameFigures } from './name-figures.ts'
import { PAIR_OPTIONS, pairsMeant } from './name-pair-options.ts'
import type { NamePairs } from './name-pairs.ts'
import { doorLines, kindLines, missLines } from './name-report.ts'

const USAGE = `Figures of name matching on files of pairs, through every door by which a name comes.
  npm run eval:names -- [FOLDER] [--persons F] [--positives F] [--negatives F] [--distractors F] [--door D] [--misses N]
FOLDER holds persons.json, positives.json, negatives.json and perhaps distractors.json (default: the copies beside the tests).
Without distractors, 20,000 invented persons stand in.
--door    the door whose figures are given by kind: lookUp, findIn (default), sentence or answer
--misses  how many of the worst misses through that door are shown`

const optionsSchema = z.object({
  door: z.enum(DOORS).default('findIn'),
  misses: z.coerce.number().int().min(0).default(0),
  help: z.boolean().default(false),
})

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

const WARMING_UP = 200

function measured(ask: Ask, { positives, negatives }: NamePairs): NameFigures {
  nameFigures(ask, positives.slice(0, WARMING_UP), [])
  return nameFigures(ask, positives, negatives)
}

/** The index over the persons, with the time it took to build and the heap it holds. */
function built(persons: readonly NamedPerson[]): ReturnType<typeof nameIndex> {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const start = performance.now()
  const index = nameIndex(persons)
  const took = performance.now() - start
  globalThis.gc?.()
  const heap = (process.memoryUsage().heapUsed - before) / 1e6
  const caution = globalThis.gc ? '' : ' (run with --expose-gc for the heap)'
  print(`\n${persons.length} persons: index built in ${took.toFixed(0)} ms, heap ${heap.toFixed(1)} MB${caution}`)
  return index
}

function report(
  persons: readonly NamedPerson[],
  pairs: NamePairs,
  { door, misses }: { door: Door; misses: number },
): void {
  const ids = new Set(pairs.persons.map(({ id }) => id))
  const doors = indexDoors(built(persons))
  const figures = new Map(
    DOORS.map((name) => [name, measured(name === 'answer' ? openDoor(name, persons) : doors[name], pairs)]),
  )
  for (const line of doorLines(figures, ids)) print(line)
  const chosen = figures.get(door)
  if (chosen === undefined) return
  print(`\nby kind, through ${door}`)
  for (const line of kindLines(chosen)) print(line)
  for (const line of missLines(chosen, misses)) print(line)
}

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...PAIR_OPTIONS, door: { type: 'string' }, misses: { type: 'string' }, help: { type: 'boolean' } },
  })
  const options = optionsSchema.safeParse(values)
  if (!options.success) throw new Fault('config', z.prettifyError(options.error), { remedy: USAGE })
  if (options.data.help) return print(USAGE)
  const pairs = pairsMeant(values, positionals[0])
  report(pairs.persons, pairs, options.data)
  report([...pairs.persons, ...pairs.distractors], pairs, options.data)
}

try {
  run()
} catch (error) {
  if (!(error instanceof Fault)) throw error
  print(`${error.message}\n${error.remedy}`)
  process.exitCode = 2
}

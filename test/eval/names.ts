import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { nameIndex } from '../../knowledge/names/name-index.ts'
import { SURE_FROM } from '../../knowledge/names/look-up.ts'
import { inventedPersons } from './invented-persons.ts'
import { core, inTopFive, nameFigures, ofKind, rightOnTop, thresholdAt } from './name-figures.ts'
import type { Answered, NameFigures } from './name-figures.ts'
import { readNegatives, readPersons, readPositives } from './name-pairs.ts'

const USAGE = `Figures of name matching on files of pairs.
  node test/eval/names.ts [FOLDER] [--persons F] [--positives F] [--negatives F] [--distractors F] [--door lookUp|findIn] [--misses N]
FOLDER holds persons.json, positives.json, negatives.json and perhaps distractors.json (default: the copies beside the tests).
Without --distractors or a file of that name, 20,000 invented persons stand in.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    persons: { type: 'string' },
    positives: { type: 'string' },
    negatives: { type: 'string' },
    distractors: { type: 'string' },
    door: { type: 'string', default: 'findIn' },
    misses: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
})

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const percent = (share: number): string => (share * 100).toFixed(1).padStart(6)

function at(times: readonly number[], share: number): string {
  return (times[Math.floor(times.length * share)] ?? 0).toFixed(2)
}

function row(label: string, answered: readonly Answered[], one: number, half: number): string {
  const figures = [rightOnTop(answered), inTopFive(answered), rightOnTop(answered, one), rightOnTop(answered, half)]
  return `${label.padEnd(26)}${String(answered.length).padStart(6)}${figures.map(percent).join(' ')}`
}

function printFigures({ answered, negatives, times }: NameFigures, persons: ReadonlySet<string>): void {
  const one = thresholdAt(negatives, 0.01)
  const half = thresholdAt(negatives, 0.005)
  const card = negatives.filter(({ outcome }) => outcome === 'sure')
  const real = card.filter(({ top }) => top !== null && persons.has(top.id))
  const wrong = answered.filter(({ outcome, place }) => outcome === 'sure' && place !== 0)
  print(`${''.padEnd(26)}     n   R@1    R@5  R@1@1% @0.5%   (score at 1 %: ${one}, at 0.5 %: ${half})`)
  print(row('core', core(answered), one, half))
  for (const kind of [...new Set(answered.map(({ kind }) => kind))].sort())
    print(row(kind, ofKind(answered, kind), one, half))
  print(
    `answered with one person (score from ${SURE_FROM}): ${answered.filter(({ outcome }) => outcome === 'sure').length} of ${answered.length}, a wrong one: ${wrong.length}`,
  )
  print(
    `absent names answered with one person: ${card.length} of ${negatives.length}, ${real.length} of them with a person of the set`,
  )
  print(`ms a look-up: p50 ${at(times, 0.5)}  p95 ${at(times, 0.95)}  p99 ${at(times, 0.99)}`)
}

function printMisses({ answered, negatives }: NameFigures, count: number): void {
  const missed = answered
    .filter(({ outcome, place }) => place !== 0 || outcome === 'none')
    .sort((a, b) => (a.top?.score ?? 0) - (b.top?.score ?? 0))
  for (const { kind, q, id, place, top } of missed.slice(0, count))
    print(`missed  ${kind}: ${q} -> ${id}, place ${place}, top ${top?.spelling} ${top?.score}`)
  const slipped = [...negatives].sort((a, b) => (b.top?.score ?? 0) - (a.top?.score ?? 0))
  for (const { kind, q, top } of slipped.slice(0, count))
    print(`slipped ${kind}: ${q} ~ ${top?.spelling} ${top?.score}`)
}

function run(): void {
  const folder = positionals[0] ?? join(import.meta.dirname, '../knowledge/names/pairs')
  const persons = readPersons(values.persons ?? join(folder, 'persons.json'))
  const positives = readPositives(values.positives ?? join(folder, 'positives.json'))
  const negatives = readNegatives(values.negatives ?? join(folder, 'negatives.json'))
  const file = values.distractors ?? join(folder, 'distractors.json')
  const distractors = existsSync(file) ? readPersons(file) : inventedPersons(20_000)
  const ids = new Set(persons.map(({ id }) => id))
  const door = values.door === 'lookUp' ? 'lookUp' : 'findIn'
  for (const set of [persons, [...persons, ...distractors]]) {
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    const start = performance.now()
    const index = nameIndex(set)
    const built = performance.now() - start
    globalThis.gc?.()
    const heap = (process.memoryUsage().heapUsed - before) / 1e6
    print(
      `\n${set.length} persons, through ${door}: built in ${built.toFixed(0)} ms, heap ${heap.toFixed(1)} MB${globalThis.gc ? '' : ' (run with --expose-gc for the heap)'}`,
    )
    nameFigures(index, positives.slice(0, 200), [], door)
    const figures = nameFigures(index, positives, negatives, door)
    printFigures(figures, ids)
    printMisses(figures, Number(values.misses))
  }
}

if (values.help) print(USAGE)
else run()

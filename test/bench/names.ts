import { parseArgs } from 'node:util'
import type { NamedPerson } from '../../knowledge/names/named-person.ts'
import { Fault } from '../../src/fault.ts'
import { core } from '../eval/name-figures.ts'
import { PAIR_OPTIONS, pairsMeant } from '../eval/name-pair-options.ts'
import { engineFigures } from './names-figures.ts'
import type { AskedPairs, EngineFigures } from './names-figures.ts'
import { FUSE } from './names-fuse.ts'
import { MINISEARCH } from './names-minisearch.ts'
import { OURS } from './names-ours.ts'
import { SQLITE } from './names-sqlite.ts'

const USAGE = `Finds the same names with Panoh and with general search engines, in one run.
  npm run bench:names -- [FOLDER] [--persons F] [--positives F] [--negatives F] [--distractors F]
FOLDER holds persons.json, positives.json, negatives.json and perhaps distractors.json (default: the copies beside the tests).
R@1 @1%: the right person on top, above the score that 1 % of absent names reach, in the form of score best for the engine.
÷: the engine's figure by ours. Initials and pet names are left out: among many names they mean several people.`

const PEERS = [...MINISEARCH, FUSE, SQLITE]

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

const HEAD = `${''.padEnd(32)}   R@1   R@5   MRR  @1%  @0.5%    p50     p95     p99  build | ÷ R@1  ÷ @1%  ÷ p50  ÷ p99`

function row(name: string, figures: EngineFigures, ours: EngineFigures): string {
  const { rightOnTop, inTopFive, reciprocalRank, atOnePercent, atHalfPercent, times, build } = figures
  const percents = [rightOnTop, inTopFive].map((share) => (share * 100).toFixed(1).padStart(6)).join('')
  const thresholds = [atOnePercent, atHalfPercent].map((share) => (share * 100).toFixed(1).padStart(6)).join('')
  const spread = [times.p50, times.p95, times.p99].map((time) => time.toFixed(2).padStart(8)).join('')
  const ratios = [
    rightOnTop / ours.rightOnTop,
    atOnePercent / ours.atOnePercent,
    times.p50 / ours.times.p50,
    times.p99 / ours.times.p99,
  ].map((ratio) => ratio.toFixed(2).padStart(7))
  return `${name.padEnd(32)}${percents}${reciprocalRank.toFixed(3).padStart(6)}${thresholds}${spread}${build.toFixed(0).padStart(7)} |${ratios.join('')}`
}

function compare(persons: readonly NamedPerson[], pairs: AskedPairs): void {
  print(
    `\n${persons.length} persons, ${pairs.positives.length} names of theirs, ${pairs.negatives.length} absent ones; ms`,
  )
  print(HEAD)
  const ours = engineFigures(OURS, persons, pairs)
  print(row(OURS.name, ours, ours))
  for (const peer of PEERS) {
    globalThis.gc?.()
    const figures = engineFigures(peer, persons, pairs)
    print(row(peer.name, figures, ours))
    if (figures.asked < figures.of)
      print(
        `  (all pairs would take it more than a minute: it was asked ${figures.asked} of ${figures.of}, every absent name among them)`,
      )
  }
}

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...PAIR_OPTIONS, help: { type: 'boolean', default: false } },
  })
  if (values.help) return print(USAGE)
  const { persons, distractors, positives, negatives } = pairsMeant(values, positionals[0])
  const pairs = { positives: core(positives), negatives }
  compare(persons, pairs)
  compare([...persons, ...distractors], pairs)
}

try {
  run()
} catch (error) {
  if (!(error instanceof Fault)) throw error
  print(`${error.message}\n${error.remedy}`)
  process.exitCode = 2
}

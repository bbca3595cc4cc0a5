import type { NamedPerson } from '../../knowledge/names/named-person.ts'
import type { Negative, Positive } from '../eval/name-pairs.ts'
import type { NamesEngine, RankedPerson } from './names-engine.ts'
import { scoreForms } from './names-score-forms.ts'
import { spreadOf } from './spread.ts'
import type { Spread } from './spread.ts'

/** How well and how fast an engine finds people. Shares from 0 to 1; times in milliseconds. */
export interface EngineFigures {
  readonly rightOnTop: number
  readonly inTopFive: number
  /** Mean of one over the right person's place. */
  readonly reciprocalRank: number
  /** Share with the right person on top and a score that at most 1 % (0.5 %) of absent names exceed, in the form of score that serves the engine best. */
  readonly atOnePercent: number
  readonly atHalfPercent: number
  readonly times: Spread
  readonly build: number
  /** Pairs asked, of those there are. */
  readonly asked: number
  readonly of: number
}

export interface AskedPairs {
  readonly positives: readonly Positive[]
  readonly negatives: readonly Negative[]
}

interface Tried {
  readonly query: string
  readonly place: number
  readonly top: RankedPerson | undefined
  readonly second: RankedPerson | undefined
}

const WARMING_UP = 60
/** Above so many names an engine is given so much time, and a sample where that is not enough. */
const LARGE = 2000
const LONGEST = 60_000

/** Builds an engine over the persons, asks it every pair, and counts. A slow engine is asked a sample of a large set; every absent name is in it. */
export function engineFigures(engine: NamesEngine, persons: readonly NamedPerson[], all: AskedPairs): EngineFigures {
  const began = performance.now()
  const search = engine.build(persons)
  const build = performance.now() - began
  const [first] = all.positives
  if (first !== undefined) search(first.q)
  const warming = performance.now()
  const warm = evenly(all.positives, WARMING_UP)
  for (const { q } of warm) search(q)
  const each = (performance.now() - warming) / Math.max(1, warm.length)
  const pairs = persons.length > LARGE ? sampled(all, LONGEST / each) : all
  const times: number[] = []
  const ask = (query: string, id: string | null): Tried => {
    const start = performance.now()
    const found = search(query)
    times.push(performance.now() - start)
    return { query, place: found.findIndex((person) => person.id === id), top: found[0], second: found[1] }
  }
  const positives = pairs.positives.map(({ q, id }) => ask(q, id))
  const negatives = pairs.negatives.map(({ q }) => ask(q, null))
  const share = (right: (tried: Tried) => boolean): number => positives.filter(right).length / positives.length
  return {
    rightOnTop: share(({ place }) => place === 0),
    inTopFive: share(({ place }) => place >= 0 && place < 5),
    reciprocalRank: positives.reduce((sum, { place }) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / positives.length,
    ...aboveAbsentNames(engine, search, positives, negatives),
    times: spreadOf(times),
    build,
    asked: positives.length + negatives.length,
    of: all.positives.length + all.negatives.length,
  }
}

type Search = (asked: string) => readonly RankedPerson[]

function aboveAbsentNames(
  engine: NamesEngine,
  search: Search,
  positives: readonly Tried[],
  negatives: readonly Tried[],
): Pick<EngineFigures, 'atOnePercent' | 'atHalfPercent'> {
  const at = { atOnePercent: 0, atHalfPercent: 0 }
  for (const form of scoreForms(search, engine.scale)) {
    const absent = negatives.map(form).sort((a, b) => b - a)
    const right = positives.filter(({ place }) => place === 0).map(form)
    const share = (allowed: number): number =>
      right.filter((score) => score > (absent[Math.floor(absent.length * allowed)] ?? 0)).length / positives.length
    at.atOnePercent = Math.max(at.atOnePercent, share(0.01))
    at.atHalfPercent = Math.max(at.atHalfPercent, share(0.005))
  }
  return at
}

function sampled({ positives, negatives }: AskedPairs, affordable: number): AskedPairs {
  const room = Math.max(WARMING_UP, Math.floor(affordable) - negatives.length)
  return room >= positives.length ? { positives, negatives } : { positives: evenly(positives, room), negatives }
}

/** So many of a list, at even distances. */
function evenly<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, list.length / count)
  return list.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step))
}

import { LIMITS } from '../limits.ts'
import { unitBytes, unitSources, type Unit } from './unit.ts'

/** What one message shows. */
export type Packed = readonly Unit[]

export interface Packing {
  /** What a source weighs in a message that must list it. */
  readonly sourceBytes: (number: number) => number
  /** Shown again above the units of every message but the first; null for nothing. */
  readonly opening: Unit | null
  /** Shown at the end of the first message; null for nothing. */
  readonly closing: Unit | null
}

/**
 * The units in as few messages as hold them, in order; each message has room for the sources of what it shows.
 * Every unit must fit into a message of its own.
 */
export function packUnits(units: readonly Unit[], { sourceBytes, opening, closing }: Packing): readonly Packed[] {
  const messages: Unit[][] = []
  const weighed = (unit: Unit | null): readonly Weighed[] => (unit === null ? [] : [weigh(unit, sourceBytes)])
  const [above, below] = [weighed(opening), weighed(closing)]
  let load = loadOf([])
  for (const one of units.flatMap(weighed)) {
    if (messages.length > 0 && fits(load, one)) {
      messages.at(-1)?.push(one.unit)
    } else {
      const begun = messages.length === 0 ? [] : above
      load = loadOf(messages.length === 0 ? below : begun)
      messages.push([...begun.map(({ unit }) => unit), one.unit])
    }
    add(load, one)
  }
  return closing === null ? messages : [[...(messages[0] ?? []), closing], ...messages.slice(1)]
}

interface Weighed {
  readonly unit: Unit
  readonly bytes: number
  readonly sources: readonly { readonly number: number; readonly bytes: number }[]
  readonly buttons: number
}

function weigh(unit: Unit, sourceBytes: (number: number) => number): Weighed {
  const sources = unitSources(unit).map((number) => ({ number, bytes: sourceBytes(number) }))
  return { unit, bytes: unitBytes(unit), sources, buttons: unit.opens.length + unit.offers.length }
}

/** What a message holds so far. */
interface Load {
  bytes: number
  readonly sources: Set<number>
  readonly groups: Set<number>
  buttons: number
}

function loadOf(units: readonly Weighed[]): Load {
  const load: Load = { bytes: 0, sources: new Set(), groups: new Set(), buttons: 0 }
  for (const unit of units) add(load, unit)
  return load
}

/** JSON around a group. */
const GROUP_BYTES = 100

/** Blocks that stand beside those of the groups: sources, footer, navigation, and two rows of buttons begun. */
const OTHER_BLOCKS = 6

function fits(load: Load, weighed: Weighed): boolean {
  const groups = load.groups.size + (load.groups.has(weighed.unit.group) ? 0 : 1)
  const buttons = load.buttons + weighed.buttons
  const blocks = groups + Math.ceil(buttons / LIMITS.buttonsPerBlock) + OTHER_BLOCKS
  return load.bytes + addedBytes(load, weighed) <= LIMITS.contentBytes && blocks <= LIMITS.blocksPerMessage
}

function add(load: Load, weighed: Weighed): void {
  load.bytes += addedBytes(load, weighed)
  for (const { number } of weighed.sources) load.sources.add(number)
  load.groups.add(weighed.unit.group)
  load.buttons += weighed.buttons
}

function addedBytes(load: Load, { unit, bytes, sources }: Weighed): number {
  const group = load.groups.has(unit.group) ? 0 : GROUP_BYTES
  return sources.reduce((sum, source) => sum + (load.sources.has(source.number) ? 0 : source.bytes), bytes + group)
}

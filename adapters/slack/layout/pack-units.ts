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
  let load = emptyLoad()
  for (const unit of units) {
    if (messages.length > 0 && fits(load, unit, sourceBytes)) {
      messages.at(-1)?.push(unit)
    } else {
      const begun = messages.length === 0 ? [] : [opening].filter((above) => above !== null)
      load = loadOf(messages.length === 0 ? [closing].filter((below) => below !== null) : begun, sourceBytes)
      messages.push([...begun, unit])
    }
    add(load, unit, sourceBytes)
  }
  return closing === null ? messages : [[...(messages[0] ?? []), closing], ...messages.slice(1)]
}

/** What a message holds so far. */
interface Load {
  bytes: number
  readonly sources: Set<number>
  readonly groups: Set<number>
  buttons: number
}

function emptyLoad(): Load {
  return { bytes: 0, sources: new Set(), groups: new Set(), buttons: 0 }
}

function loadOf(units: readonly Unit[], sourceBytes: (number: number) => number): Load {
  const load = emptyLoad()
  for (const unit of units) add(load, unit, sourceBytes)
  return load
}

/** JSON around a group. */
const GROUP_BYTES = 100

/** Blocks that stand beside those of the groups: sources, footer, navigation, and two rows of buttons begun. */
const OTHER_BLOCKS = 6

function fits(load: Load, unit: Unit, sourceBytes: (number: number) => number): boolean {
  const sources = unitSources(unit).filter((number) => !load.sources.has(number))
  const groups = load.groups.size + (load.groups.has(unit.group) ? 0 : 1)
  const own = unitBytes(unit) + (groups - load.groups.size) * GROUP_BYTES
  const bytes = sources.reduce((sum, number) => sum + sourceBytes(number), load.bytes + own)
  const buttons = load.buttons + unit.opens.length + unit.offers.length
  const blocks = groups + Math.ceil(buttons / LIMITS.buttonsPerBlock) + OTHER_BLOCKS
  return bytes <= LIMITS.contentBytes && blocks <= LIMITS.blocksPerMessage
}

function add(load: Load, unit: Unit, sourceBytes: (number: number) => number): void {
  load.bytes += unitBytes(unit) + (load.groups.has(unit.group) ? 0 : GROUP_BYTES)
  for (const number of unitSources(unit)) {
    if (!load.sources.has(number)) load.bytes += sourceBytes(number)
    load.sources.add(number)
  }
  load.groups.add(unit.group)
  load.buttons += unit.opens.length + unit.offers.length
}

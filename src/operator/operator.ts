import { readStorePlace } from '../config/read-store-place.ts'
import { configFaultLine } from '../config/config-fault.ts'
import { Fault } from '../fault.ts'
import { openRecords } from '../open-records.ts'
import type { OnPublished } from '../publishing/on-published.ts'
import { publicationNumber } from '../publishing/published-records.ts'
import { seedStore, type Seeds } from '../publishing/seed-store.ts'
import { safeText } from '../reply/safe-text.ts'
import { isStoreThere } from '../store/is-store-there.ts'
import { openStore } from '../store/open-store.ts'
import type { StorePlace } from '../store/store-place.ts'
import type { Store } from '../store/store.ts'
import type { OperatorProcess } from './operator-process.ts'

/** What a command of an operator works with. */
export interface Operator {
  readonly env: OperatorProcess['env']
  /** Each on a line of its own; nothing in them can steer the terminal. */
  readonly say: (lines: readonly string[]) => void
  /** The same, for what is wrong. */
  readonly complain: (lines: readonly string[]) => void
  /** Epoch milliseconds. */
  readonly now: () => number
  /** `YYYY-MM-DD` */
  readonly today: () => string
  /** Where the store is. Throws a Fault `config` for variables that are wrong. */
  readonly place: () => StorePlace
  /** Works on the store that is there, and closes it. Throws a Fault `config` where there is none. */
  readonly withStore: <T>(work: (store: Store) => Promise<T>) => Promise<T>
  /** The same, but one that is not there is made, as by a start. */
  readonly withAnyStore: <T>(work: (store: Store) => Promise<T>) => Promise<T>
  readonly shipped: () => Seeds
  /** What tells subscribers of a publication. */
  readonly tells: (store: Store) => OnPublished
}

/** What an instance does with a publication besides putting it into force. */
export interface OperatorOptions {
  /** What tells subscribers of a publication. */
  readonly tells: (store: Store) => OnPublished
}

export function operator({ env, stdout, stderr }: OperatorProcess, { tells }: OperatorOptions): Operator {
  const place = (): StorePlace => placeIn(env)
  const say = (lines: readonly string[]): void => {
    if (lines.length > 0) stdout.write(`${lines.map(safeText).join('\n')}\n`)
  }
  const complain = (lines: readonly string[]): void => {
    if (lines.length > 0) stderr.write(`${lines.map(safeText).join('\n')}\n`)
  }
  return {
    env,
    say,
    complain,
    now: Date.now,
    today,
    place,
    withStore: (work) => withStore(there(place()), work),
    withAnyStore: (work) => withStore(place(), work),
    shipped,
    tells,
  }
}

function today(): string {
  return Temporal.Now.plainDateISO('UTC').toString()
}

/** An empty store is first filled with the shipped records, as a start does. */
async function withStore<T>(place: StorePlace, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(place)
  try {
    if ((await publicationNumber(store)) === 0) await seedStore(store, shipped(), Date.now())
    return await work(store)
  } finally {
    await store.close()
  }
}

function there(place: StorePlace): StorePlace {
  if (isStoreThere(place)) return place
  throw new Fault('config', `there is no store in ${place.folder}`, {
    remedy: 'Set PANOH_DATA to the folder where it is, or DATABASE_URL; a first start makes one. Nothing was done.',
  })
}

function placeIn(env: OperatorProcess['env']): StorePlace {
  const read = readStorePlace(env)
  if (read.ok) return read.place
  const [first, ...more] = read.faults.map(configFaultLine)
  throw new Fault('config', [...more, first].join(' ').replace(/\.$/, ''), { remedy: 'Nothing was done.' })
}

function shipped(): Seeds {
  const opened = openRecords()
  if (opened.ok) {
    const { lists, restricted, today: dataDate } = opened
    return { lists, restricted, dataDate }
  }
  const remedy = `Install Panoh again, or mend its folder seeds: ${opened.lines[0] ?? ''}`
  throw new Fault('records', 'the shipped records are not as they were shipped', { remedy })
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReplyTo } from '../../src/adapter.ts'
import { instance, type Instance } from '../../src/instance.ts'
import { openRecords } from '../../src/open-records.ts'
import { OPERATOR } from '../../src/people/actor.ts'
import { letIn } from '../../src/people/let-in.ts'
import { seedStore, type Seeds } from '../../src/publishing/seed-store.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import type { Role } from '../../src/store/tables/people-tables.ts'

/** A whole instance over a store of its own, as the platforms are served from, with a clock that the test turns. */
export interface InstanceUnderTest extends AsyncDisposable {
  readonly store: Store
  readonly replyTo: ReplyTo
  readonly knowledge: Instance['knowledge']
  readonly clock: Clock
  /** What was reported as a fault. */
  readonly faults: unknown[]
  /** Lets people in by their platform’s ids, as `telegram:7001`. */
  readonly letIn: (role: Role, ...people: readonly string[]) => Promise<void>
  /** Empties what earlier talks left: alerts, and what a peer of another test delivered under the same number. */
  readonly forgetAlerts: () => Promise<void>
  readonly end: () => Promise<void>
}

/** Epoch milliseconds. */
export interface Clock {
  now: number
}

export interface UnderTest {
  /** The shipped ones without it. */
  readonly seeds?: Seeds
  /** A store that is open already, and left open; else one of its own on SQLite. */
  readonly store?: Store
}

/** Saturday, 21 November 2026, noon in UTC. */
export const NOON = Date.parse('2026-11-21T12:00Z')

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Opens, seeds and starts an instance; it is ready to answer. */
export async function instanceUnderTest({ seeds, store: given }: UnderTest = {}): Promise<InstanceUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'panoh-instance-'))
  const store = given ?? (await openStore({ url: null, folder, key: null }))
  const clock: Clock = { now: NOON }
  const faults: unknown[] = []
  await seedStore(store, seeds ?? shippedSeeds(), clock.now)
  const { replyTo, knowledge } = instance({
    store,
    log: QUIET,
    reportFault: (fault) => `ref${faults.push(fault)}`,
    say: () => undefined,
    operator: null,
    now: () => clock.now,
  })
  await knowledge.start()
  const end = async (): Promise<void> => {
    knowledge.stop()
    if (given === undefined) await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    store,
    replyTo,
    knowledge,
    clock,
    faults,
    letIn: async (role, ...people) => {
      for (const person of people) await letIn(store, { person, role, by: OPERATOR, at: clock.now })
    },
    forgetAlerts: () =>
      store.write(async (tx) => {
        for (const table of ['subscriptions', 'outbox', 'digests', 'mutes', 'deliveries'] as const)
          await tx.deleteFrom(table).execute()
      }),
    end,
    [Symbol.asyncDispose]: end,
  }
}

function shippedSeeds(): Seeds {
  const opened = openRecords()
  if (!opened.ok) throw new Error(opened.lines.join('\n'))
  return { lists: opened.lists, restricted: opened.restricted, dataDate: opened.today }
}

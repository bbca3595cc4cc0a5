import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { verifyAudit } from '../../src/people/audit/verify-audit.ts'
import { insertPerson } from '../../src/people/insert-person.ts'
import { readPublished } from '../../src/publishing/published-records.ts'
import { seedStore } from '../../src/publishing/seed-store.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { StorePlace } from '../../src/store/store-place.ts'
import { ACTS_OF_AN_IMPORT, crashLists, CRASH_HANDLE } from './crash-records.ts'

/** What killing a writer again and again did to a store. */
export interface Killed {
  readonly kills: number
  readonly acknowledged: number
  /** Acknowledged and not in the store afterwards. */
  readonly lost: number
  readonly reopened: number
  readonly halfApplied: number
  readonly brokenTrails: number
}

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url))
/** From the first acknowledgement to the kill, at most. */
const LONGEST_MILLISECONDS = 250

/** Kills (-9) a process that publishes and changes roles, at random moments, and looks each time at what is left. */
export async function killWriters(place: StorePlace, kills: number): Promise<Killed> {
  await prepare(place)
  let sum = { kills: 0, acknowledged: 0, lost: 0, reopened: 0, halfApplied: 0, brokenTrails: 0 }
  for (let kill = 0; kill < kills; kill += 1) {
    const lines = await killedWriter(place, Math.random() * LONGEST_MILLISECONDS)
    const found = await lookAt(place, lines)
    sum = {
      kills: sum.kills + 1,
      acknowledged: sum.acknowledged + lines.length,
      lost: sum.lost + found.lost,
      reopened: sum.reopened + 1,
      halfApplied: sum.halfApplied + found.halfApplied,
      brokenTrails: sum.brokenTrails + found.brokenTrails,
    }
  }
  return sum
}

async function prepare(place: StorePlace): Promise<void> {
  const store = await openStore(place)
  await seedStore(store, { lists: crashLists(1), restricted: new Set(), dataDate: '2026-11-21' }, 0)
  await store.write(async (tx) => {
    const person = { person: 'telegram:1', role: 'reader', at: 0, workspaceHash: null, greetedAt: 0 } as const
    await insertPerson(tx, store.sealing, person)
    await tx.updateTable('people').set({ handle: CRASH_HANDLE }).execute()
  })
  await store.close()
}

/** The lines that it acknowledged before it was killed. */
function killedWriter({ url, folder }: StorePlace, after: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WRITER, url ?? '', folder], { stdio: ['ignore', 'pipe', 'pipe'] })
    const lines: string[] = []
    let complaint = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (lines.length === 0) setTimeout(() => child.kill('SIGKILL'), after)
      lines.push(line)
    })
    child.on('error', reject)
    child.on('close', (_, signal) =>
      signal === 'SIGKILL' ? resolve(lines) : reject(new Error(`the writer ended by itself: ${complaint}`)),
    )
  })
}

async function lookAt(place: StorePlace, lines: readonly string[]) {
  const store = await openStore(place)
  try {
    const { number, lists } = await readPublished(store)
    const rows = await store.read((db) =>
      db
        .selectFrom('revisions')
        .select(['publication', (of) => of.fn.countAll().as('count')])
        .groupBy('publication')
        .execute(),
    )
    const halfApplied = rows.filter(
      ({ publication, count }) => publication > 1 && Number(count) !== ACTS_OF_AN_IMPORT,
    ).length
    const markers = new Set(lists.incidents.map(({ description }) => description))
    const published = lines.filter((line) => line.startsWith('published')).map((line) => Number(line.split(' ')[1]))
    const role = await store.read((db) => db.selectFrom('people').select('role').executeTakeFirstOrThrow())
    const { isWhole } = await verifyAudit(store)
    return {
      lost:
        published.filter((one) => one > number || !rows.some(({ publication }) => publication === one)).length +
        lostRoles(lines, role.role),
      halfApplied: halfApplied + (markers.size === 1 ? 0 : 1),
      brokenTrails: isWhole ? 0 : 1,
    }
  } finally {
    await store.close()
  }
}

/** The one after the last acknowledged may have been made too, whose acknowledgement the kill cut off. */
function lostRoles(lines: readonly string[], role: string): number {
  const last = lines.findLast((line) => line.startsWith('role'))?.split(' ')[1]
  const mayBeNext = lines.at(-1)?.startsWith('published') === true
  return last === undefined || last === role || mayBeNext ? 0 : 1
}

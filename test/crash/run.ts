import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StorePlace } from '../../src/store/store-place.ts'
import { freshDatabase } from '../postgres/fresh-database.ts'
import { postgresServer } from '../postgres/server.ts'
import { killWriters } from './kill-writers.ts'
import { writeSideBySide } from './write-side-by-side.ts'

/** Kills writers and lets processes write side by side, on each database, and prints what came of it; 1 where anything was lost. */
const KILLS = 25
const WRITES_EACH = 1_000

const server = await postgresServer({ durable: true })
const folders: string[] = []
const newPlace = async (isPostgres: boolean): Promise<StorePlace> => {
  const folder = mkdtempSync(join(tmpdir(), 'panoh-crash-'))
  folders.push(folder)
  return { url: isPostgres && server ? (await freshDatabase(server.url)).url : null, folder, key: null }
}
try {
  for (const database of server === null ? ['SQLite'] : ['SQLite', 'PostgreSQL']) {
    const isPostgres = database === 'PostgreSQL'
    const begun = performance.now()
    const killed = await killWriters(await newPlace(isPostgres), KILLS)
    print(
      `${database}: ${killed.kills} kills (-9), ${killed.acknowledged} acknowledged changes, lost ${killed.lost}, ` +
        `reopened ${killed.reopened} of ${killed.kills}, half-applied imports ${killed.halfApplied}, broken trails ${killed.brokenTrails}`,
    )
    const beside = await writeSideBySide(await newPlace(isPostgres), WRITES_EACH)
    print(
      `${database}: two processes, ${WRITES_EACH} writes each: ${beside.written} written, lost ${beside.lost}, errors ${beside.errors}, ` +
        `trail ${beside.isTrailWhole ? 'whole' : 'broken'} (${Math.round((performance.now() - begun) / 1000)} s)`,
    )
    const wrong = killed.lost + killed.halfApplied + killed.brokenTrails + beside.lost + beside.errors
    if (wrong > 0 || killed.reopened < KILLS || !beside.isTrailWhole) process.exitCode = 1
  }
  if (server === null) print('PostgreSQL: not measured, since none is installed')
} finally {
  server?.remove()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

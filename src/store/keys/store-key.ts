import { renameSync } from 'node:fs'
import type { Kysely } from 'kysely'
import { Fault } from '../../fault.ts'
import type { Tables } from '../tables.ts'
import { makeKeyFile, readKeyFile } from './key-file.ts'
import { sealing, type Sealing } from './sealing.ts'

/** Where the key comes from: the variable, or a file that is made at the first start. */
export interface KeyPlace {
  readonly given: Uint8Array | null
  readonly file: string
}

const SETTING = 'key-check'
const CHECKED = { text: 'panoh', purpose: 'key check' } as const

/** What a store says of its key: enough to know the key again, and nothing else. */
export function keyCheck({ hash }: Sealing): string {
  return hash(CHECKED.text, CHECKED.purpose)
}

/** The check of the key that the store was last sealed with; null for a new store. */
export async function storedKeyCheck(db: Kysely<Tables>): Promise<string | null> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', SETTING).executeTakeFirst()
  return row?.value ?? null
}

export async function writeKeyCheck(db: Kysely<Tables>, own: Sealing): Promise<void> {
  await db.deleteFrom('settings').where('name', '=', SETTING).execute()
  await db
    .insertInto('settings')
    .values({ name: SETTING, value: keyCheck(own) })
    .execute()
}

/** The file that a rotation writes first, so that a crash in its middle leaves the right key at hand. */
export function nextKeyFile({ file }: KeyPlace): string {
  return `${file}.next`
}

/**
 * The sealing of a store. A new store takes the key given, or a file's, or a new one. A store that was sealed before
 * must be opened with its own key: else a Fault `config`, and nothing is written.
 */
export async function storeKey(db: Kysely<Tables>, place: KeyPlace): Promise<Sealing> {
  const check = await storedKeyCheck(db)
  if (check === null) return claimed(db, sealing(place.given ?? readKeyFile(place.file) ?? makeKeyFile(place.file)))
  const held = place.given ?? readKeyFile(place.file)
  if (held !== null && keyCheck(sealing(held)) === check) return sealing(held)
  const next = place.given === null ? readKeyFile(nextKeyFile(place)) : null
  if (next === null || keyCheck(sealing(next)) !== check) throw wrongKey(place, held !== null)
  renameSync(nextKeyFile(place), place.file)
  return sealing(next)
}

/** Of several processes that open a new store at once, one writes its key; the others must have the same. */
async function claimed(db: Kysely<Tables>, own: Sealing): Promise<Sealing> {
  await db
    .insertInto('settings')
    .values({ name: SETTING, value: keyCheck(own) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  if ((await storedKeyCheck(db)) !== keyCheck(own)) throw wrongKey(null, true)
  return own
}

function wrongKey(place: KeyPlace | null, isHeld: boolean): Fault {
  const where = place === null || place.given !== null ? 'PANOH_KEY' : place.file
  const problem = isHeld
    ? `the key in ${where} is not the one the store was made with`
    : `the store’s key is missing (${where})`
  return new Fault('config', problem, {
    remedy: 'Give the right key in PANOH_KEY, or put the key file back. Nothing was written.',
  })
}

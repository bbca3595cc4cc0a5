import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Transaction } from 'kysely'
import type { Actor } from '../../people/actor.ts'
import { appendAudit } from '../../people/audit/append-audit.ts'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import { makeKeyFile, readKeyFile } from './key-file.ts'
import { resealAll, type Resealed } from './rotate-rows.ts'
import { sealing } from './sealing.ts'
import { nextKeyFile, writeKeyCheck, type KeyPlace } from './store-key.ts'

export interface Rotation {
  readonly place: KeyPlace
  /** The new key where keys are given in variables; null where they are kept in a file, which gets a new one. */
  readonly next: Uint8Array | null
  readonly by: Actor
  /** Epoch milliseconds. */
  readonly at: number
}

/**
 * Gives the store a new key: everything sealed is sealed anew and every keyed hash computed anew, in one transaction.
 * A key file is written beside the old one before, and takes its place after: a crash in between leaves both, and the
 * next start takes the one that fits. Throws a Fault `config` where the store has another key already.
 */
export async function rotateKey(store: Store, { place, next, by, at }: Rotation): Promise<Resealed> {
  const own = sealing(next ?? readKeyFile(nextKeyFile(place)) ?? makeKeyFile(nextKeyFile(place)))
  const resealed = await store.writeInTurn(async (tx: Transaction<Tables>) => {
    const done = await resealAll(tx, { from: store.sealing, into: own })
    await writeKeyCheck(tx, own)
    await appendAudit(tx, own, { at, action: 'key-rotated', by, subject: '' })
    return done
  })
  if (next === null) takePlace(nextKeyFile(place), place.file)
  return resealed
}

function takePlace(from: string, to: string): void {
  renameSync(from, to)
  const folder = openSync(dirname(to), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

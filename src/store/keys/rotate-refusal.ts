import type { Kysely } from 'kysely'
import { Fault } from '../../fault.ts'
import type { Tables } from '../tables.ts'
import type { Sealing } from './sealing.ts'
import { keyCheck, storedKeyCheck } from './store-key.ts'

/**
 * Throws a Fault `config` where the store has got another key since it was opened: what a process with the old one
 * wrote could never be read again, and it would take everybody for a stranger.
 */
export async function refuseRotated(db: Kysely<Tables>, own: Sealing): Promise<void> {
  const check = await storedKeyCheck(db)
  if (check === null || check === keyCheck(own)) return
  throw new Fault('config', 'the store has got another key while Panoh was running', {
    remedy: 'Start Panoh again, with the new key in PANOH_KEY where the key is given there.',
  })
}

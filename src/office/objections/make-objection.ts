import type { Transaction } from 'kysely'
import type { Actor } from '../../people/actor.ts'
import { appendAudit } from '../../people/audit/append-audit.ts'
import { shortCode } from '../../people/short-code.ts'
import type { Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'

/** Forty bits: short enough to be read out, and of no use to who guesses one. */
export const TICKET_LENGTH = 8

/** Somebody asks that a record be removed. */
export interface NewObjection {
  /** As it was written; what is no record, now or ever, is not kept. */
  readonly record: string | null
  readonly by: Actor
  /** Epoch milliseconds. */
  readonly at: number
}

/** Keeps that somebody objects, to which record and when, and nothing of who they are; gives the ticket by which it is found. */
export function makeObjection(store: Store, { record, by, at }: NewObjection): Promise<string> {
  const ticket = shortCode(TICKET_LENGTH)
  return store.writeInTurn(async (tx) => {
    const record_key = record !== null && (await wasRecorded(tx, record)) ? record : null
    await tx.insertInto('objections').values({ ticket, record_key, at, state: 'open', decided_at: null }).execute()
    // By whom is not in the trail either: a ticket is nobody’s.
    const nobody = { role: by.role, hash: null }
    await appendAudit(tx, store.sealing, { at, action: 'objection-made', by: nobody, subject: ticket })
    return ticket
  })
}

async function wasRecorded(tx: Transaction<Tables>, key: string): Promise<boolean> {
  const row = await tx.selectFrom('revisions').select('key').where('key', '=', key).limit(1).executeTakeFirst()
  return row !== undefined
}

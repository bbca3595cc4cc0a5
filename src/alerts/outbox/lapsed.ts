import type { Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'
import type { ClaimRequest } from './claim-request.ts'
import { inChunks } from './in-chunks.ts'

/**
 * What somebody claimed and never told the end of. What was not begun, or may have arrived and can be sent once more, is
 * given; a digest that may have arrived, and what was sent once more already, count as sent, so that corrections of them
 * still go out.
 *
 * A lease that ends later than any could is of a clock that was put back since: it begins anew, since whoever holds it
 * may be sending just now.
 */
export async function lapsedRows(
  tx: Transaction<Tables>,
  { platform, now, leaseMilliseconds }: ClaimRequest,
  isPostgres: boolean,
): Promise<readonly OutboxTable[]> {
  await tx
    .updateTable('outbox')
    .set({ lease_until: now + leaseMilliseconds })
    .where('state', '=', 'sending')
    .where('platform', '=', platform)
    // Twice the lease: clocks of two machines differ a little.
    .where('lease_until', '>', now + 2 * leaseMilliseconds)
    .execute()
  const rows = await tx
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'sending')
    .where('platform', '=', platform)
    .where('lease_until', '<=', now)
    .orderBy('rank')
    .orderBy('event')
    .$if(isPostgres, (query) => query.forUpdate().skipLocked())
    .execute()
  const over = rows.filter(isNotRepeated)
  for (const ids of inChunks(over.map(({ id }) => id)))
    await tx
      .updateTable('outbox')
      .set({ state: 'sent', sent_at: now, problem: 'unsure' })
      .where('id', 'in', ids)
      .execute()
  return rows.filter((row) => !isNotRepeated(row))
}

/** It is repeated once at most. */
const MOST_ATTEMPTS = 2

function isNotRepeated({ is_gathered, maybe_sent }: OutboxTable): boolean {
  return maybe_sent >= (is_gathered === 1 ? 1 : MOST_ATTEMPTS)
}

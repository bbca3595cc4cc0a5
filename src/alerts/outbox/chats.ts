import type { Kysely } from 'kysely'
import { ADDRESS } from '../../people/sealing-purposes.ts'
import type { Sealing } from '../../store/keys/sealing.ts'
import type { Tables } from '../../store/tables.ts'
import type { SubscriptionsTable } from '../../store/tables/alert-tables.ts'
import { keptIn } from '../kept/kept-subscription.ts'
import { recipientsOf } from '../matching/recipients-of.ts'
import type { Subscription } from '../subscription.ts'
import { inChunks } from './in-chunks.ts'
import type { PlannedRow } from './planned-rows.ts'

/** Where a chat is, and by whose wish it is told. */
export interface Chat {
  readonly sealedAddress: string
  readonly platform: string
  /** Null: whoever was told before follows nothing any more. */
  readonly lead: Subscription | null
  /** When the chat's last digest was due. */
  readonly lastDigest: number | null
}

/** What is known of the chats of some rows; null for one that is nowhere any more. */
export async function chatsOf(
  db: Kysely<Tables>,
  rows: readonly PlannedRow[],
  sealing: Sealing,
): Promise<(row: PlannedRow) => Chat | null> {
  const ids = [...new Set(rows.flatMap(({ subscriptions }) => subscriptions))]
  const unmatched = [...new Set(rows.flatMap((row) => (row.subscriptions.length === 0 ? [row.chat] : [])))]
  const subscriptions = [...(await byIds(db, ids)), ...(await byChats(db, unmatched))]
  const byId = new Map(subscriptions.map((row) => [row.id, row]))
  const byChat = Map.groupBy(subscriptions, (row) => row.address_hash)
  const digests = await digestsOf(db, [...new Set(rows.map(({ chat }) => chat))])
  const kept = new Map<string, Subscription>()
  const parsed = (row: SubscriptionsTable): Subscription => {
    const known = kept.get(row.id) ?? keptIn(row, null)
    kept.set(row.id, known)
    return known
  }
  return (row) => {
    const matched = row.subscriptions.flatMap((id) => byId.get(id) ?? [])
    const [own] = matched.length > 0 ? matched : (byChat.get(row.chat) ?? [])
    const sealedAddress = own?.sealed_address ?? row.earlier?.sealed_address
    if (sealedAddress === undefined) return null
    const [recipient] = recipientsOf(
      row.about,
      matched.map((one) => ({ address: row.chat, subscription: parsed(one) })),
    )
    return {
      sealedAddress,
      platform: row.earlier?.platform ?? platformOf(row.chat, sealedAddress, sealing),
      lead: recipient?.lead ?? (own ? parsed(own) : null),
      lastDigest: digests.get(row.chat) ?? null,
    }
  }
}

/** A chat's platform never changes, so what was opened once is remembered: by its keyed hash, for this key alone. */
const known = new WeakMap<Sealing, Map<string, string>>()
const REMEMBERED = 100_000

export function platformOf(chat: string, sealedAddress: string, sealing: Sealing): string {
  const platforms = known.get(sealing) ?? new Map<string, string>()
  known.set(sealing, platforms)
  const platform = platforms.get(chat) ?? sealing.open(sealedAddress, ADDRESS).split(':', 1)[0] ?? ''
  if (platforms.size < REMEMBERED) platforms.set(chat, platform)
  return platform
}

async function byIds(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly SubscriptionsTable[]> {
  const found: SubscriptionsTable[] = []
  for (const some of inChunks(ids))
    found.push(...(await db.selectFrom('subscriptions').selectAll().where('id', 'in', some).execute()))
  return found
}

async function byChats(db: Kysely<Tables>, chats: readonly string[]): Promise<readonly SubscriptionsTable[]> {
  const found: SubscriptionsTable[] = []
  for (const some of inChunks(chats))
    found.push(
      ...(await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('address_hash', 'in', some)
        .orderBy('is_paused')
        .orderBy('made_at')
        .execute()),
    )
  return found
}

async function digestsOf(db: Kysely<Tables>, chats: readonly string[]): Promise<ReadonlyMap<string, number | null>> {
  const found = new Map<string, number | null>()
  for (const some of inChunks(chats)) {
    const rows = await db
      .selectFrom('digests')
      .select(['address_hash', 'sent_at'])
      .where('address_hash', 'in', some)
      .execute()
    for (const { address_hash, sent_at } of rows) found.set(address_hash, sent_at)
  }
  return found
}

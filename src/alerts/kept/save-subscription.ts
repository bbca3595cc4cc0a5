import type { Transaction } from 'kysely'
import { stillMay } from '../../people/still-may.ts'
import { ADDRESS } from '../../people/sealing-purposes.ts'
import { shortCode } from '../../people/short-code.ts'
import type { Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'
import type { Role } from '../../store/tables/people-tables.ts'
import type { SubscriptionWish } from '../subscription.ts'
import { isSameWish, keptIn, wishColumns, type KeptSubscription } from './kept-subscription.ts'

/** So many a person, and so many a chat: more are better said as one that is wider, and each publication is held against all. */
export const MOST_SUBSCRIPTIONS = 50

/** Forty bits: short enough for a button, and guessing one is of no use, since only its owner may use it. */
const ID_LENGTH = 8

/** What became of a wish. `already`: the chat is told the same by the subscription given. `not-allowed`: the role was taken away meanwhile. */
export type Saving =
  | { readonly outcome: 'saved' | 'already'; readonly subscription: KeptSubscription }
  | { readonly outcome: 'too-many' }
  | { readonly outcome: 'not-allowed' }

export interface NewSubscription {
  readonly wish: SubscriptionWish
  /** A person, as a keyed hash. */
  readonly owner: string
  /** The least role of whoever may ask for it. */
  readonly needs: Role
  /** The chat that is to be told, as a platform addresses it. */
  readonly address: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** Keeps a wish, once for a chat. */
export function saveSubscription(store: Store, given: NewSubscription): Promise<Saving> {
  const { sealing } = store
  const { wish, owner, address } = given
  const chat = sealing.hash(address, ADDRESS)
  return store.writeInTurn(async (tx) => {
    if (!(await stillMay(tx, { role: given.needs, hash: owner }, given.needs))) return { outcome: 'not-allowed' }
    const rows = await tx
      .selectFrom('subscriptions')
      .selectAll()
      .where((of) => of.or([of('owner_hash', '=', owner), of('address_hash', '=', chat)]))
      .orderBy('made_at')
      .execute()
    const inChat = rows.filter(({ address_hash }) => address_hash === chat)
    const same = inChat.find((row) => isSameWish(keptIn(row, null), wish))
    if (same) return { outcome: 'already', subscription: keptIn(same, sealing) }
    const own = rows.filter(({ owner_hash }) => owner_hash === owner)
    if (Math.max(own.length, inChat.length) >= MOST_SUBSCRIPTIONS) return { outcome: 'too-many' }
    return { outcome: 'saved', subscription: await inserted(tx, store, given) }
  })
}

async function inserted(
  tx: Transaction<Tables>,
  { sealing }: Pick<Store, 'sealing'>,
  { wish, owner, address, at }: NewSubscription,
): Promise<KeptSubscription> {
  const row = {
    id: shortCode(ID_LENGTH),
    owner_hash: owner,
    address_hash: sealing.hash(address, ADDRESS),
    sealed_address: sealing.seal(address, ADDRESS),
    ...wishColumns(wish, sealing),
    is_paused: 0,
    made_at: at,
    used_at: at,
    reminded_at: null,
  }
  await tx.insertInto('subscriptions').values(row).execute()
  return keptIn(row, sealing)
}

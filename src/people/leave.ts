import type { Store } from '../store/store.ts'
import type { Role } from '../store/tables/people-tables.ts'
import { appendAudit } from './audit/append-audit.ts'
import { forgetPerson, type Forgotten } from './forget-person.ts'
import { isLastAdministrator } from './is-last-administrator.ts'
import { ownAddresses } from './own-addresses.ts'
import { personHash } from './person-hash.ts'
import { ADDRESS } from './sealing-purposes.ts'

/** What was held of whoever leaves; `member` is null for somebody who was not let in. */
export type Leaving =
  | {
      readonly outcome: 'left'
      readonly member: { readonly role: Role; readonly since: number } | null
      readonly forgotten: Forgotten
    }
  | { readonly outcome: 'last-administrator' }

/** Who leaves; `chat` is the address of the chat that is theirs alone. */
export interface Leaver {
  readonly person: string
  readonly chat: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** Deletes everything that is kept about a person who asks for it, all of it or nothing. The last administrator has to hand over first. */
export function leave(store: Store, { person, chat, at }: Leaver): Promise<Leaving> {
  const { sealing } = store
  const hash = personHash(store, person)
  const own = sealing.hash(chat, ADDRESS)
  return store.writeInTurn(async (tx): Promise<Leaving> => {
    const row = await tx.selectFrom('people').selectAll().where('person_hash', '=', hash).executeTakeFirst()
    if (row === undefined) {
      const forgotten = await forgetPerson(tx, { hash, addresses: [own] })
      return { outcome: 'left', member: null, forgotten }
    }
    if (await isLastAdministrator(tx, row)) return { outcome: 'last-administrator' }
    const forgotten = await forgetPerson(tx, { hash, addresses: [own, ...ownAddresses(sealing, row)] })
    const { role, since, handle } = row
    await appendAudit(tx, sealing, { at, action: 'left', by: { role, hash }, subject: handle })
    return { outcome: 'left', member: { role, since }, forgotten }
  })
}

import { changeRole, type RoleChange } from '../people/change-role.ts'
import { listMembers } from '../people/list-members.ts'
import type { Reply } from '../reply/reply.ts'
import { ROLES, type Role } from '../store/tables/people-tables.ts'
import { actorOf } from './actor-of.ts'
import { confirmReply } from './confirm-reply.ts'
import type { OfficeAnswer, OfficeRequest } from './office-answer.ts'
import { officeReply } from './office-reply.ts'
import { officeWords } from './office-words.ts'
import type { Office } from './office.ts'
import { refusedReply } from './refused-reply.ts'
import { saidHandle } from './said-handle.ts'
import { saidRole } from './said-role.ts'

/** Raises or lowers a person. Whoever administers can do all of it, also to who made them; so that is asked once more. */
export function role(office: Pick<Office, 'store' | 'now'>): OfficeAnswer {
  return {
    needs: 'administrator',
    answer: async (request) => {
      const { query, words } = request
      const { words: said, isConfirmed } = officeWords(query.text)
      const wanted = saidRole(said)
      const handle = saidHandle(said.filter((word) => saidRole([word]) === null))
      if (handle === null) return refusedReply(words, 'people-which')
      if (wanted === null) return choice(office, request, handle)
      if (wanted === 'administrator' && !isConfirmed) return asked(request, handle)
      return changed(office, request, { handle, wanted })
    },
  }
}

async function choice({ store }: Pick<Office, 'store'>, { words }: OfficeRequest, handle: string): Promise<Reply> {
  const member = (await listMembers(store)).find((one) => one.handle === handle)
  if (member === undefined) return refusedReply(words, 'people-nobody', { handle })
  return officeReply(words, {
    headline: words.say('role-now', { handle, role: words.say(`role-${member.role}`) }),
    lines: ROLES.map((one) => words.say(`role-may-${one}`)),
    actions: ROLES.filter((one) => one !== member.role).map((one) => ({
      label: words.say('role-make', { role: words.say(`role-${one}`) }),
      ask: `/role ${handle} ${one}`,
    })),
  })
}

function asked({ words }: OfficeRequest, handle: string): Reply {
  const named = words.say('role-administrator')
  return confirmReply(words, {
    headline: words.say('role-to-administrator', { handle }),
    lines: [words.say('role-may-administrator')],
    label: words.say('role-make', { role: named }),
    ask: `/role ${handle} administrator`,
  })
}

const REFUSALS: ReadonlyMap<RoleChange, string> = new Map([
  ['not-allowed', 'not-your-role'],
  ['nobody', 'people-nobody'],
  ['last-administrator', 'people-last-administrator'],
])

async function changed(
  { store, now }: Pick<Office, 'store' | 'now'>,
  { member, words }: OfficeRequest,
  { handle, wanted }: { readonly handle: string; readonly wanted: Role },
): Promise<Reply> {
  const change = await changeRole(store, { handle, role: wanted, by: actorOf(member), at: now() })
  const refusal = REFUSALS.get(change)
  if (refusal !== undefined) return refusedReply(words, refusal, { handle })
  const said = change === 'unchanged' ? 'role-unchanged' : 'role-changed'
  return officeReply(words, { headline: words.say(said, { handle, role: words.say(`role-${wanted}`) }) })
}

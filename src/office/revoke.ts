import { changeRole } from '../people/change-role.ts'
import { listMembers } from '../people/list-members.ts'
import { openInvitations } from '../people/open-invitations.ts'
import { revokeInvitation } from '../people/revoke-invitation.ts'
import { actorOf } from './actor-of.ts'
import { confirmReply } from './confirm-reply.ts'
import type { OfficeAnswer, OfficeRequest } from './office-answer.ts'
import { officeReply } from './office-reply.ts'
import { officeWords } from './office-words.ts'
import type { Office } from './office.ts'
import { refusedReply } from './refused-reply.ts'
import { saidHandle } from './said-handle.ts'
import type { Reply } from '../reply/reply.ts'

/** Takes back what lets somebody in: a person’s role, with all that is kept of them, or an invitation. It asks once more. */
export function revoke(office: Pick<Office, 'store' | 'now'>): OfficeAnswer {
  return {
    needs: 'administrator',
    answer: async (request) => {
      const { query, words } = request
      const said = officeWords(query.text)
      const handle = saidHandle(said.words)
      if (handle === null) return refusedReply(words, 'people-which')
      return said.isConfirmed ? revoked(office, request, handle) : asked(office, request, handle)
    },
  }
}

async function asked(
  { store, now }: Pick<Office, 'store' | 'now'>,
  { words }: OfficeRequest,
  handle: string,
): Promise<Reply> {
  const member = (await listMembers(store)).find((one) => one.handle === handle)
  const invitation = (await openInvitations(store, now())).find((one) => one.handle === handle)
  const found = member ?? invitation
  if (found === undefined) return refusedReply(words, 'people-nobody', { handle })
  return confirmReply(words, {
    headline: words.say(member ? 'revoke-person' : 'revoke-invitation', {
      handle,
      role: words.say(`role-${found.role}`),
    }),
    lines: [words.say(member ? 'revoke-person-means' : 'revoke-invitation-means')],
    label: words.say(member ? 'people-remove' : 'people-take-back', { handle }),
    ask: `/revoke ${handle}`,
  })
}

async function revoked(
  { store, now }: Pick<Office, 'store' | 'now'>,
  { member, words }: OfficeRequest,
  handle: string,
): Promise<Reply> {
  const deed = { handle, by: actorOf(member), at: now() }
  const person = await changeRole(store, { ...deed, role: null })
  if (person === 'not-allowed') return refusedReply(words, 'not-your-role')
  if (person === 'last-administrator') return refusedReply(words, 'people-last-administrator', { handle })
  if (person === 'changed') return officeReply(words, { headline: words.say('revoke-person-done', { handle }) })
  const invitation = await revokeInvitation(store, deed)
  if (invitation === 'not-allowed') return refusedReply(words, 'not-your-role')
  if (invitation === 'nobody') return refusedReply(words, 'people-nobody', { handle })
  return officeReply(words, { headline: words.say('revoke-invitation-done', { handle }) })
}

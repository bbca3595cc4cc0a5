import { stretchOf } from '../answers/page.ts'
import { listMembers, type ListedMember } from '../people/list-members.ts'
import { openInvitations, type Invitation } from '../people/open-invitations.ts'
import type { Words } from '../locales/words.ts'
import type { Block } from '../reply/block.ts'
import { plain, strong, type Line } from '../reply/line.ts'
import type { Action } from '../reply/reply.ts'
import { dayWords, momentWords } from './moment-words.ts'
import type { OfficeAnswer } from './office-answer.ts'
import { officeReply } from './office-reply.ts'
import type { Office } from './office.ts'

/** With two buttons each they fit below one message. */
const ON_A_PAGE = 5

type Entry = { readonly member: ListedMember } | { readonly invitation: Invitation }

/** Who is let in, and which invitations can still be used; by handles, since nothing else is known of anybody. */
export function people({ store, now }: Pick<Office, 'store' | 'now'>): OfficeAnswer {
  return {
    needs: 'administrator',
    answer: async ({ member: asker, query, words }) => {
      const members = await listMembers(store)
      const invitations = await openInvitations(store, now())
      const entries: readonly Entry[] = [
        ...members.map((member) => ({ member })),
        ...invitations.map((invitation) => ({ invitation })),
      ]
      const { items, page } = stretchOf(entries, { ...query, text: '' }, ON_A_PAGE)
      const isAsker = ({ hash }: ListedMember): boolean => hash === asker?.hash
      return officeReply(words, {
        headline: words.say('people-headline', { people: members.length, invitations: invitations.length }),
        blocks: blocksOf(items, { words, isAsker }),
        actions: items.flatMap((entry) => actionsOf(entry, { words, isAsker })),
        ...(page ? { page } : {}),
      })
    },
  }
}

interface Listing {
  readonly words: Words
  readonly isAsker: (member: ListedMember) => boolean
}

function blocksOf(items: readonly Entry[], { words, isAsker }: Listing): readonly Block[] {
  const members = items.flatMap((entry) => ('member' in entry ? [memberLine(entry.member, { words, isAsker })] : []))
  const invitations = items.flatMap((entry) => ('invitation' in entry ? [invitationLine(entry.invitation, words)] : []))
  return [
    ...(members.length > 0 ? [{ type: 'paragraph', lines: members } as const] : []),
    ...(invitations.length > 0
      ? [{ type: 'paragraph', heading: words.say('people-invitations'), lines: invitations } as const]
      : []),
  ]
}

function memberLine(member: ListedMember, { words, isAsker }: Listing): Line {
  const { handle, role, since, platform, isByWorkspace } = member
  const said = words.say('people-member', { role: words.say(`role-${role}`), since: dayWords(words, since), platform })
  const notes = [
    ...(isByWorkspace ? [words.say('people-by-workspace')] : []),
    ...(isAsker(member) ? [words.say('people-you')] : []),
  ]
  return plain(strong(handle), ` · ${[said, ...notes].join(', ')}`)
}

function invitationLine({ handle, role, platform, expires_at }: Invitation, words: Words): Line {
  const values = { role: words.say(`role-${role}`), until: momentWords(words, expires_at) }
  const where = platform === null ? [] : [platform]
  return plain(strong(handle), ` · ${[words.say('people-invitation', values), ...where].join(', ')}`)
}

/** Whoever wants to go themselves has /forget. */
function actionsOf(entry: Entry, { words, isAsker }: Listing): readonly Action[] {
  if ('invitation' in entry) {
    const { handle } = entry.invitation
    return [{ label: words.say('people-take-back', { handle }), ask: `/revoke ${handle}` }]
  }
  const { handle } = entry.member
  if (isAsker(entry.member)) return []
  return [
    { label: words.say('people-change-role', { handle }), ask: `/role ${handle}` },
    { label: words.say('people-remove', { handle }), ask: `/revoke ${handle}` },
  ]
}

import type { Words } from '../locales/words.ts'
import { INVITATION_MILLISECONDS, invite as makeInvitation } from '../people/invite.ts'
import { letIn } from '../people/let-in.ts'
import { platformOf } from '../people/platform-of.ts'
import { plain, strong, type Line } from '../reply/line.ts'
import type { Reply } from '../reply/reply.ts'
import type { Role } from '../store/tables/people-tables.ts'
import { actorOf } from './actor-of.ts'
import type { OfficeAnswer, OfficeRequest } from './office-answer.ts'
import { officeReply } from './office-reply.ts'
import { officeWords } from './office-words.ts'
import type { Office } from './office.ts'
import { refusedReply } from './refused-reply.ts'
import { saidRole } from './said-role.ts'

/** Where an invitation can be used, by the word for it; elsewhere than where it is asked for it must be said. */
const PLATFORMS: ReadonlyMap<string, string | null> = new Map([
  ['telegram', 'telegram'],
  ['slack', 'slack'],
  ['any', null],
])

const MENTION = /^<?@/

/** Lets in whoever is mentioned; else makes a code, which is shown only where nobody else reads it. */
export function invite(office: Pick<Office, 'store' | 'now'>): OfficeAnswer {
  return {
    needs: 'administrator',
    answer: async (request) => {
      const { message, query, words } = request
      const said = officeWords(query.text.toLowerCase()).words.filter((word) => !MENTION.test(word))
      const role = saidRole(said) ?? 'reader'
      if (said.some((word) => saidRole([word]) === null && !PLATFORMS.has(word)))
        return officeReply(words, {
          kind: 'refused',
          headline: words.say('invite-unread'),
          lines: [words.say('invite-how')],
        })
      const { mentioned = [] } = message
      if (mentioned.length > 0) return mentionedReply(office, request, { mentioned, role })
      if (message.privacy === 'group')
        return officeReply(words, { kind: 'refused', headline: words.say('invite-in-private') })
      const named = said.find((word) => PLATFORMS.has(word))
      const platform = named === undefined ? platformOf(message.person) : (PLATFORMS.get(named) ?? null)
      return codeReply(office, request, { role, platform })
    },
  }
}

async function mentionedReply(
  { store, now }: Pick<Office, 'store' | 'now'>,
  { member, words }: OfficeRequest,
  { mentioned, role }: { readonly mentioned: readonly string[]; readonly role: Role },
): Promise<Reply> {
  const lines: string[] = []
  for (const person of mentioned) {
    const granted = await letIn(store, { person, role, by: actorOf(member), at: now() })
    if (granted === null) return refusedReply(words, 'not-your-role')
    const { outcome, handle } = granted
    lines.push(words.say(`invite-${outcome}`, { handle, role: words.say(`role-${granted.role}`) }))
  }
  return officeReply(words, {
    headline: words.say('invite-mentioned'),
    lines: [...lines, words.say('invite-tell-them')],
  })
}

async function codeReply(
  { store, now }: Pick<Office, 'store' | 'now'>,
  { member, words }: OfficeRequest,
  { role, platform }: { readonly role: Role; readonly platform: string | null },
): Promise<Reply> {
  const invited = await makeInvitation(store, { role, platform, by: actorOf(member), at: now() })
  if (invited === null) return refusedReply(words, 'not-your-role')
  const { code, handle } = invited
  return officeReply(words, {
    headline: words.say('invite-code', { role: words.say(`role-${role}`) }),
    blocks: [
      { type: 'paragraph', lines: codeLines(words, code, platform) },
      { type: 'paragraph', lines: [plain(howToUse(words, platform))] },
    ],
    actions: [{ label: words.say('invite-take-back'), ask: `/revoke ${handle}` }],
  })
}

/** By itself, so that it can be copied, and as what Telegram opens or takes. */
function codeLines(words: Words, code: string, platform: string | null): readonly Line[] {
  const inTelegram = plain(`${words.say('invite-in-telegram')} `, { begin: code, text: `/start ${code}` })
  return [plain(strong(code)), ...(platform === 'slack' ? [] : [inTelegram])]
}

function howToUse(words: Words, platform: string | null): string {
  const days = INVITATION_MILLISECONDS / 86_400_000
  return words.say(platform === null ? 'invite-use' : `invite-use-${platform}`, { days })
}

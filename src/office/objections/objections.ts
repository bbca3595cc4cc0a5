import { stretchOf } from '../../answers/page.ts'
import type { Words } from '../../locales/words.ts'
import { readCode } from '../../people/short-code.ts'
import { plain, strong, type Line } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import type { ObjectionsTable } from '../../store/tables/people-tables.ts'
import { actorOf } from '../actor-of.ts'
import { confirmReply } from '../confirm-reply.ts'
import { momentWords } from '../moment-words.ts'
import type { OfficeAnswer, OfficeRequest } from '../office-answer.ts'
import { officeReply } from '../office-reply.ts'
import { officeWords } from '../office-words.ts'
import { refusedReply } from '../refused-reply.ts'
import { declineObjection } from './decline-objection.ts'
import { findObjection } from './find-objection.ts'
import { grantObjection } from './grant-objection.ts'
import { listObjections } from './list-objections.ts'
import type { ObjectionsOffice } from './objections-office.ts'

/** With two buttons each they fit below one message. */
const ON_A_PAGE = 5

/** What reviewers see and decide of objections. */
export function objections(office: ObjectionsOffice): OfficeAnswer {
  return {
    needs: 'reviewer',
    answer: async (request) => {
      const said = officeWords(request.query.text)
      const granted = said.valueOf('grant')
      if (granted !== null) {
        const { isConfirmed, words: keys } = said
        return grantObjection(office, request, { ticket: readCode(granted), keys, isConfirmed })
      }
      const declined = said.valueOf('decline')
      if (declined === null) return openOnes(office, request)
      return decline(office, request, { ticket: readCode(declined), isConfirmed: said.isConfirmed })
    },
  }
}

async function openOnes({ store }: ObjectionsOffice, { query, words }: OfficeRequest): Promise<Reply> {
  const open = await listObjections(store)
  const { items, page } = stretchOf(open, { ...query, text: '', id: null }, ON_A_PAGE)
  return officeReply(words, {
    headline: words.say('objections-headline', { count: open.length }),
    blocks: items.length === 0 ? [] : [{ type: 'paragraph', lines: items.map((one) => lineOf(one, words)) }],
    actions: items.flatMap(({ ticket }) => [
      { label: words.say('objections-grant', { ticket }), ask: `/objections grant:${ticket}` },
      { label: words.say('objections-decline', { ticket }), ask: `/objections decline:${ticket}` },
    ]),
    ...(page ? { page } : {}),
  })
}

function lineOf({ ticket, record_key, at }: ObjectionsTable, words: Words): Line {
  const record = record_key === null ? words.say('objections-no-record') : { record: record_key, text: record_key }
  return plain(strong(ticket), ` · ${momentWords(words, at)} · `, record)
}

async function decline(
  { store, now }: ObjectionsOffice,
  { member, words }: OfficeRequest,
  { ticket, isConfirmed }: { readonly ticket: string; readonly isConfirmed: boolean },
): Promise<Reply> {
  if (!isConfirmed) {
    const objection = await findObjection(store, ticket)
    if (objection?.state !== 'open') return refusedReply(words, 'objections-not-open')
    return confirmReply(words, {
      headline: words.say('objections-to-decline', { ticket }),
      lines: [words.say('objections-decline-means')],
      label: words.say('objections-decline', { ticket }),
      ask: `/objections decline:${ticket}`,
    })
  }
  const declined = await declineObjection(store, { ticket, by: actorOf(member), at: now() })
  if (declined === 'not-allowed') return refusedReply(words, 'not-your-role')
  if (declined === 'not-open') return refusedReply(words, 'objections-not-open')
  return officeReply(words, { headline: words.say('objection-is-declined', { ticket }) })
}

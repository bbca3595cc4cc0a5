import { LONGEST_ID } from '../../../knowledge/records/fields.ts'
import { countADay } from '../../people/count-a-day.ts'
import { readCode } from '../../people/short-code.ts'
import type { Reply } from '../../reply/reply.ts'
import { actorOf } from '../actor-of.ts'
import { dayWords } from '../moment-words.ts'
import type { OfficeAnswer, OfficeRequest } from '../office-answer.ts'
import { officeReply } from '../office-reply.ts'
import type { Office } from '../office.ts'
import { refusedReply } from '../refused-reply.ts'
import { findObjection } from './find-objection.ts'
import { makeObjection, TICKET_LENGTH } from './make-objection.ts'

/** Anybody may object, so somebody could fill the list that reviewers read. */
const A_DAY = 3
const A_DAY_OF_ALL = 100
const ALL = 'all'

type ObjectOffice = Pick<Office, 'store' | 'now' | 'operator'>

/**
 * Takes an objection of anybody, without asking who they are or why, and gives a ticket for it; of a ticket, tells what
 * became of it. Whether a record exists is never said.
 */
export function object(office: ObjectOffice): OfficeAnswer {
  const made = countADay(office.now)
  const isTooMany = (person: string): boolean => made.of(person) >= A_DAY || made.of(ALL) >= A_DAY_OF_ALL
  return {
    needs: null,
    answer: async (request) => {
      const { message, query, words } = request
      const ticket = ticketIn(query.text)
      const known = ticket === null ? null : await findObjection(office.store, ticket)
      if (known !== null)
        return officeReply(words, {
          headline: words.say(`objection-is-${known.state}`, { ticket: known.ticket }),
          lines: [words.say('objection-since', { date: dayWords(words, known.at) })],
        })
      if (isTooMany(message.person))
        return refusedReply(words, 'objection-too-many', { operator: operatorIn(office, request) })
      made.add(message.person)
      made.add(ALL)
      return taken(office, request)
    },
  }
}

async function taken(office: ObjectOffice, request: OfficeRequest): Promise<Reply> {
  const { query, member, words } = request
  const objection = { record: recordIn(query.text), by: actorOf(member), at: office.now() }
  const ticket = await makeObjection(office.store, objection)
  return officeReply(words, {
    headline: words.say('objection-noted', { ticket }),
    lines: [
      words.say('objection-how'),
      words.say('objection-contact', { operator: operatorIn(office, request), ticket }),
      words.say('objection-kept'),
    ],
    actions: [{ label: words.say('objection-ask'), ask: `/object ${ticket}` }],
  })
}

function operatorIn({ operator }: ObjectOffice, { words }: OfficeRequest): string {
  return operator ?? words.say('privacy-operator-unnamed')
}

const RECORD_ID = /^[a-z]{2,9}-[a-z0-9._-]+$/

/** The first word that has the form of a record’s id. */
function recordIn(text: string): string | null {
  const words = text.split(/\s+/)
  return words.find((word) => word.length <= LONGEST_ID && RECORD_ID.test(word)) ?? null
}

function ticketIn(text: string): string | null {
  const ticket = readCode(text.trim().slice(0, 3 * TICKET_LENGTH))
  return /^[0-9A-Z]+$/.test(ticket) && ticket.length === TICKET_LENGTH ? ticket : null
}

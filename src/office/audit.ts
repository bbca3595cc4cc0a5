import type { Words } from '../locales/words.ts'
import { askAgain } from '../answers/answering.ts'
import { countAudit } from '../people/audit/count-audit.ts'
import { readAudit } from '../people/audit/read-audit.ts'
import { verifyAudit } from '../people/audit/verify-audit.ts'
import { handlesByHash } from '../people/handles-by-hash.ts'
import { plain, strong, type Line } from '../reply/line.ts'
import type { Page } from '../reply/reply.ts'
import type { Query } from '../ask/query.ts'
import type { AuditTable } from '../store/tables/people-tables.ts'
import { momentWords } from './moment-words.ts'
import type { OfficeAnswer } from './office-answer.ts'
import { officeReply } from './office-reply.ts'
import type { Office } from './office.ts'

const ON_A_PAGE = 10

/** The newest lines of the trail in words, and whether it is whole. */
export function audit({ store }: Pick<Office, 'store'>): OfficeAnswer {
  return {
    needs: 'administrator',
    answer: async ({ query, words }) => {
      const verdict = await verifyAudit(store)
      const of = Math.max(1, Math.ceil((await countAudit(store)) / ON_A_PAGE))
      const number = Math.min(query.page, of)
      const lines = await readAudit(store, { skip: (number - 1) * ON_A_PAGE, limit: ON_A_PAGE })
      const handles = await handlesByHash(store)
      return officeReply(words, {
        headline: verdict.isWhole
          ? words.say('audit-whole', { lines: verdict.lines })
          : words.say('audit-broken', { number: verdict.brokenAt }),
        blocks: [{ type: 'paragraph', lines: lines.map((line) => lineOf(line, { words, handles })) }],
        ...(of > 1 ? { page: pageOf(query, number, of) } : {}),
      })
    },
  }
}

interface Telling {
  readonly words: Words
  readonly handles: ReadonlyMap<string, string>
}

function lineOf(line: AuditTable, telling: Telling): Line {
  const { words } = telling
  const { number, at, action, subject } = line
  const about = subject === '' ? '' : `: ${subject}`
  const who = actorWords(line, telling)
  return plain(strong(`${number}`), ` · ${momentWords(words, at)} · ${who} · ${words.say(`audit-${action}`)}${about}`)
}

/** Enough of a hash to see that two lines are of the same person, where they are not let in any more. */
const SHOWN_OF_HASH = 6

function actorWords({ role, actor_hash }: AuditTable, { words, handles }: Telling): string {
  const named = words.say(`role-${role}`)
  return actor_hash === null ? named : `${named} ${handles.get(actor_hash) ?? `…${actor_hash.slice(0, SHOWN_OF_HASH)}`}`
}

function pageOf(query: Query, number: number, of: number): Page {
  const at = (page: number): string => askAgain({ ...query, text: '' }, { page })
  return {
    number,
    of,
    ...(number > 1 ? { previous: at(number - 1) } : {}),
    ...(number < of ? { next: at(number + 1) } : {}),
  }
}

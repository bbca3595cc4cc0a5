import { ownAddress } from '../alerts/kept/told-address.ts'
import type { Words } from '../locales/words.ts'
import { isBarred } from '../people/is-barred.ts'
import { leave, type Leaving } from '../people/leave.ts'
import { personHash } from '../people/person-hash.ts'
import { dayWords } from './moment-words.ts'
import type { OfficeAnswer } from './office-answer.ts'
import { officeReply } from './office-reply.ts'
import type { Office } from './office.ts'

/** Deletes everything that is kept about whoever asks, at once and as often as they ask, and says what was held. */
export function forget({ store, now }: Pick<Office, 'store' | 'now'>): OfficeAnswer {
  return {
    needs: null,
    answer: async ({ message, words }) => {
      const { person } = message
      const leaving = await leave(store, { person, chat: ownAddress(message), at: now() })
      if (leaving.outcome === 'last-administrator')
        return officeReply(words, {
          kind: 'refused',
          headline: words.say('forget-last-administrator'),
          lines: [words.say('forget-hand-over')],
        })
      // Else whoever was removed from an open workspace would be back by forgetting that they were.
      const isKeptOut = await store.read((db) => isBarred(db, personHash(store, person)))
      return isKeptOut
        ? officeReply(words, { headline: words.say('forget-headline-barred'), lines: [words.say('forget-barred')] })
        : officeReply(words, { headline: words.say('forget-headline'), lines: heldLines(words, leaving) })
    },
  }
}

type Left = Extract<Leaving, { outcome: 'left' }>

function heldLines(words: Words, { member, forgotten }: Left): readonly string[] {
  const { subscriptions, waiting, sent } = forgotten
  const alerts =
    subscriptions + waiting + sent > 0 ? [words.say('forget-alerts', { subscriptions, waiting, sent })] : []
  if (member === null && alerts.length === 0) return [words.say('forget-nothing')]
  const person =
    member === null
      ? []
      : [
          words.say('forget-person', {
            role: words.say(`role-${member.role}`),
            since: dayWords(words, member.since),
          }),
        ]
  return [...person, ...alerts, words.say('forget-stays'), words.say('forget-platform')]
}

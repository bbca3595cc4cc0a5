import type { Message } from '../../../src/ask/message.ts'
import { addressOfPlace, isShared } from './place.ts'
import type { Question, RequestOrigin } from './slack-request.ts'

/** A request as the core takes it. Where one request asks twice, `aspect` tells the second question's delivery from the first's. */
export function messageOf(
  { asker, place, delivery, language }: RequestOrigin,
  { text, mentioned = [], unread }: Question,
  aspect: string | null = null,
): Message {
  return {
    text,
    privacy: isShared(place) ? 'group' : 'direct',
    from: addressOfPlace(asker, place),
    person: personOf(asker.home, asker.user),
    ...(language === null ? {} : { language }),
    ...(delivery === null ? {} : { delivery: aspect === null ? delivery : `${delivery}:${aspect}` }),
    ...(mentioned.length === 0 ? {} : { mentioned: mentioned.map((user) => personOf(asker.team, user)) }),
    ...(unread === undefined ? {} : { unread }),
  }
}

/** A mention tells no workspace; it is taken for one of the workspace in which it was made. */
function personOf(team: string, user: string): string {
  return `slack:${team}:${user}`
}

import type { Reply } from '../../reply/reply.ts'
import { officeReply } from '../office-reply.ts'
import type { OfficeAnswer } from '../office-answer.ts'
import type { AlertDesk } from './alert-desk.ts'
import { alertRequest, type AlertRequest } from './alert-request.ts'
import { endOrPause } from './end-or-pause.ts'
import { follow } from './follow.ts'
import { list } from './list.ts'
import { mute } from './mute.ts'
import { sendingAnswers } from './sending-answers.ts'

/** What the office answers about alerts and about sending, by topic. */
export function alertAnswers(desk: AlertDesk): ReadonlyMap<string, OfficeAnswer> {
  const answer = (made: (request: AlertRequest) => Promise<Reply>): OfficeAnswer => ({
    needs: 'reader',
    answer: async (asked) => {
      const request = alertRequest(desk, asked)
      if (request !== null) return made(request)
      return officeReply(asked.words, { kind: 'refused', headline: asked.words.say('not-your-role') })
    },
  })
  const following = answer(follow)
  return new Map([
    ['subscribe', following],
    ['follow', following],
    ['list', answer(list)],
    ['unfollow', answer((request) => endOrPause(request, 'deleted'))],
    ['mute', answer((request) => mute(request, true))],
    ['unmute', answer((request) => mute(request, false))],
    ...sendingAnswers(desk),
  ])
}

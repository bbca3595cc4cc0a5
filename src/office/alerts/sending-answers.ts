import { dropDeadLetter, retryDeadLetter } from '../../alerts/outbox/dead-letters.ts'
import { halt, resume } from '../../alerts/outbox/halt.ts'
import type { Actor } from '../../people/actor.ts'
import type { Reply } from '../../reply/reply.ts'
import type { OfficeAnswer, OfficeRequest } from '../office-answer.ts'
import { officeReply } from '../office-reply.ts'
import type { AlertDesk } from './alert-desk.ts'
import { sendingState } from './sending-state.ts'

/** `/sending`, `/halt` and `/resume`, for administrators. */
export function sendingAnswers(desk: AlertDesk): readonly (readonly [string, OfficeAnswer])[] {
  const needs = 'administrator'
  return [
    ['sending', { needs, answer: (request) => sending(desk, request) }],
    ['halt', { needs, answer: (request) => turn(desk, request, 'halt') }],
    ['resume', { needs, answer: (request) => turn(desk, request, 'resume') }],
  ]
}

async function sending(desk: AlertDesk, request: OfficeRequest): Promise<Reply> {
  const { words, query } = request
  const [, deed, id = ''] = /^(retry|drop) ([\w-]{1,64})$/.exec(query.text.trim()) ?? []
  if (deed === undefined) return sendingState(desk, request)
  const isDone = await (deed === 'retry' ? retryDeadLetter(desk.store, id) : dropDeadLetter(desk.store, id))
  const said = isDone ? `sending-done-${deed}` : 'sending-not-dead'
  return officeReply(words, { headline: words.say(said), actions: [stateAction(request)] })
}

async function turn(desk: AlertDesk, request: OfficeRequest, deed: 'halt' | 'resume'): Promise<Reply> {
  const { words, member } = request
  const by: Actor = { role: member?.role ?? 'stranger', hash: member?.hash ?? null }
  const isDone = await (deed === 'halt' ? halt : resume)(desk.store, by, desk.now())
  const opposite =
    deed === 'halt'
      ? { label: words.say('sending-action-resume'), ask: '/resume' }
      : { label: words.say('sending-action-halt'), ask: '/halt' }
  return officeReply(words, {
    headline: words.say(isDone ? `sending-${deed}-done` : `sending-${deed}-before`),
    actions: [opposite, stateAction(request)],
  })
}

function stateAction({ words }: OfficeRequest) {
  return { label: words.say('sending-action-state'), ask: '/sending' }
}

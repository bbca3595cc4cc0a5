import type { Reply } from '../../../src/reply/reply.ts'
import type { Conversation } from './conversation.ts'
import { messageOf } from './message-of.ts'
import { forAskerOnly } from './place.ts'
import { say } from './say.ts'
import { sendReply } from './send-reply.ts'
import type { SlackRequest } from './slack-request.ts'
import { wordsFor } from './words-for.ts'

/** Answers where it was asked, or for the asker alone where the answer is not for others; gives the answer. */
export async function sendAnswer(
  request: Extract<SlackRequest, { does: 'ask' }>,
  conversation: Conversation,
): Promise<Reply | null> {
  const { reply } = await conversation.replyTo(messageOf(request, request))
  if (reply === null) await saySilence(request, conversation)
  else {
    const place = reply.audience === 'asker' ? forAskerOnly(request.place) : request.place
    await sendReply(reply, { ...request, place }, conversation)
  }
  return reply
}

/** Where nothing is said, nothing is sent; but a modal that waits for an answer must not wait for ever. */
async function saySilence(request: SlackRequest, conversation: Conversation): Promise<void> {
  if (request.place.at !== 'view' || !request.place.isWorking) return
  const words = wordsFor(request, conversation)
  await say(words.say('slack-nothing-to-show'), words, request, conversation)
}

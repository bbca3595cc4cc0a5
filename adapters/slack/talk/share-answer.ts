import type { Conversation } from './conversation.ts'
import { messageOf } from './message-of.ts'
import { forAskerOnly } from './place.ts'
import { say } from './say.ts'
import { sendReply } from './send-reply.ts'
import type { SlackRequest } from './slack-request.ts'
import { wordsFor } from './words-for.ts'

type Sharing = Extract<SlackRequest, { does: 'share' }>

/** The question is asked again for everybody's eyes; what is for the asker alone is never shared, whatever the button says. */
export async function shareAnswer(request: Sharing, conversation: Conversation): Promise<void> {
  const words = wordsFor(request, conversation)
  const { reply } = await conversation.replyTo(messageOf(request, request))
  if (reply === null) return
  if (reply.kind === 'refused')
    return sendReply(reply, { ...request, place: forAskerOnly(request.place), part: 0 }, conversation)
  if (reply.audience === 'asker') return say(words.say('slack-not-shareable'), words, request, conversation)
  const once = shareKey(request)
  if (conversation.seen.see(once)) return say(words.say('slack-shared-before'), words, request, conversation)
  try {
    await sendReply(reply, { ...request, part: 0 }, conversation)
  } catch (fault) {
    conversation.seen.forget(once)
    throw fault
  }
}

/** One answer is shared once, however often the button is pressed. */
function shareKey({ asker, place, text }: Sharing): string {
  const message = place.at === 'everyone' ? `${place.channel}:${place.message}` : ''
  return `share:${asker.team}:${message}:${asker.user}:${text}`
}

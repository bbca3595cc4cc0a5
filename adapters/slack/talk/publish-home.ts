import { wordsOf } from '../../../src/locales/words.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { render } from '../render.ts'
import type { SlackMessage } from '../slack-payload.ts'
import { homeView } from '../views/home-view.ts'
import { valueOf } from '../web/called.ts'
import type { Conversation } from './conversation.ts'
import { messageOf } from './message-of.ts'
import { partsToSend } from './parts-to-send.ts'
import type { RequestOrigin } from './slack-request.ts'

const HELP = '/help'
const ALERTS = '/alerts'

/**
 * Shows the Home tab: what can be asked, and below it what the person follows. It stays as it is where the core says
 * nothing to the first. Throws the fault of the way there.
 */
export async function publishHome(origin: RequestOrigin, { replyTo, web }: Conversation): Promise<void> {
  const request = { ...origin, place: { at: 'home' } } as const
  const { reply: help } = await replyTo(messageOf(request, { text: HELP }, 'help'))
  if (help === null) return
  const isOpen = help.kind !== 'refused'
  const { reply: alerts } = isOpen ? await replyTo(messageOf(request, { text: ALERTS }, 'alerts')) : { reply: null }
  const shown = (reply: Reply, text: string): readonly SlackMessage[] => {
    const words = wordsOf(reply.language)
    return partsToSend({ ...request, reply, messages: render(reply), text, part: 0, words })
  }
  const messages = [...shown(help, HELP), ...(alerts?.kind === 'subscription' ? shown(alerts, ALERTS) : [])]
  const view = homeView(messages, wordsOf(help.language), isOpen)
  valueOf(await web.call(origin.asker.team, ({ views }) => views.publish({ user_id: origin.asker.user, view })))
}

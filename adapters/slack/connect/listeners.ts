import type { App } from '@slack/bolt'
import { z } from 'zod'
import type { Log } from '../../../src/log.ts'
import type { Words } from '../../../src/locales/words.ts'
import { RECEIVE } from '../receive.ts'
import { FOLLOW_VIEW, SEARCH_VIEW, SHORTCUTS, SLASH_COMMAND } from '../surfaces.ts'
import { workingView } from '../views/answer-view.ts'
import type { SlackRequest } from '../talk/slack-request.ts'

/** What becomes of what Slack sends. */
export interface Listening {
  readonly take: (request: SlackRequest) => void
  /** The app, or its token, was taken away in a workspace; `code` is Slack's word for what a call would say now. */
  readonly removed: (team: string, code: string) => void
  readonly words: Words
  readonly log: Log
}

/** Listens to every surface of the manifest. Slack hears at once that a request has come; the work begins after. */
export function listen(app: App, { take, removed, words, log }: Listening): void {
  const taken = (kind: keyof typeof RECEIVE, body: unknown, served: Served): Promise<void> => {
    const request = RECEIVE[kind](body)
    if (request === null) log.info('slack-request-passed-over')
    else take(servedIn(request, served))
    return Promise.resolve()
  }
  app.use(async (args) => {
    // A submitted modal is acknowledged with what it shows next.
    if ('ack' in args && !('view' in args)) await args.ack?.()
    await args.next()
  })
  app.command(SLASH_COMMAND, ({ body, context }) => taken('command', body, context))
  app.event('app_mention', ({ body, context }) => taken('mention', body, context))
  app.event('message', ({ body, context }) => taken('direct', body, context))
  app.event('app_home_opened', ({ body, context }) => taken('home', body, context))
  app.shortcut(SHORTCUTS.search, ({ body, context }) => taken('search', body, context))
  app.shortcut(SHORTCUTS.follow, ({ body, context }) => taken('follow', body, context))
  app.shortcut(SHORTCUTS.names, ({ body, context }) => taken('names', body, context))
  app.action(ANY_BUTTON, ({ body, context }) => taken('press', body, context))
  for (const [view, kind] of MODALS) {
    app.view(view, async ({ ack, body, context }) => {
      await ack({ response_action: 'update', view: workingView(words) })
      await taken(kind, body, context)
    })
  }
  listenToRemoval(app, removed)
}

/** Buttons of older versions, too, are told that they are. */
const ANY_BUTTON = /^/

const MODALS = [
  [SEARCH_VIEW, 'submission'],
  [FOLLOW_VIEW, 'wish'],
] as const

/** The workspace for which Bolt has let a request in, and who the bot is there. */
interface Served {
  readonly teamId?: string
  readonly botUserId?: string
}

/** Who mentions the bot speaks to it, not of it. */
function servedIn(request: SlackRequest, { teamId, botUserId }: Served): SlackRequest {
  const asker = { ...request.asker, team: teamId ?? request.asker.team }
  if (!('mentioned' in request) || request.mentioned === undefined) return { ...request, asker }
  return { ...request, asker, mentioned: request.mentioned.filter((user) => user !== botUserId) }
}

const revoked = z.object({ tokens: z.object({ bot: z.array(z.unknown()).min(1) }) })

function listenToRemoval(app: App, removed: Listening['removed']): void {
  app.event('app_uninstalled', ({ body }) => {
    removed(body.team_id, 'account_inactive')
    return Promise.resolve()
  })
  app.event('tokens_revoked', ({ body, event }) => {
    if (revoked.safeParse(event).success) removed(body.team_id, 'token_revoked')
    return Promise.resolve()
  })
}

import { App } from '@slack/bolt'
import type { ReplyTo } from '../../src/adapter.ts'
import { Fault } from '../../src/fault.ts'
import { wordsOf } from '../../src/locales/words.ts'
import type { Connection } from './connect/connection.ts'
import { listen } from './connect/listeners.ts'
import type { OneWorkspace } from './connect/one-workspace.ts'
import { within } from './connect/within.ts'
import type { SlackOptions } from './slack-options.ts'
import { answerRequest } from './talk/answer-request.ts'
import type { Conversation } from './talk/conversation.ts'
import { openWork, type OpenWork } from './connect/open-work.ts'
import { seenBefore } from './connect/seen-before.ts'
import { boltLog } from './web/bolt-log.ts'
import type { SlackWeb } from './web/slack-web.ts'
import type { Workspaces } from './web/workspaces.ts'

/** What a talk is made of. */
export interface Talk {
  readonly options: SlackOptions
  readonly replyTo: ReplyTo
  readonly web: SlackWeb
  readonly workspaces: Workspaces
  /** Null where each workspace has an installation of its own. */
  readonly workspace: OneWorkspace | null
  readonly connection: Connection
  /** Ends the talk: from outside, or since it cannot go on. */
  readonly signal: AbortSignal
}

/** A stop takes at most five seconds, of which serving keeps half a second; what is left is for closing. */
const LAST_ANSWERS_MILLISECONDS = 3_500

/** Takes requests until the signal; then answers those that have come, and closes. Throws a fault where it cannot begin. */
export async function start(talk: Talk): Promise<void> {
  const work = openWork()
  const app = await openApp(talk)
  listen(app, listeningOf(talk, work))
  try {
    await talk.connection.run(talk.signal, once(talk.options.started))
  } finally {
    const settled = await within(LAST_ANSWERS_MILLISECONDS, work.settled())
    if (settled === 'late') talk.options.log.warn('slack-answers-given-up')
    await talk.connection.close()
  }
}

function once(tell: (() => void) | undefined): () => void {
  let isTold = false
  return () => {
    if (!isTold) tell?.()
    isTold = true
  }
}

/** Every request is first shown to be from a workspace that has the app; another's is acknowledged and passed over. */
async function openApp({ options, web, workspace, connection }: Talk): Promise<App> {
  const identity = (await workspace?.identify(web)) ?? null
  const { log, reportFault } = options
  const app = new App({
    receiver: connection.receiver,
    convoStore: false,
    logger: boltLog(log),
    ...(identity === null ? {} : { authorize: ({ teamId }) => authorized(teamId, identity) }),
  })
  app.error((error) => {
    // A workspace without the app is no fault of ours, and told in the log by Bolt.
    const fault = error.code === UNKNOWN_WORKSPACE ? faultIn(error) : error
    if (fault !== null) log.error('slack-request-failed', { reference: reportFault(fault) })
    return Promise.resolve()
  })
  return app
}

const UNKNOWN_WORKSPACE = 'slack_bolt_authorization_error'

/** Bolt wraps what went wrong in errors of its own. */
function faultIn(error: unknown): Fault | null {
  if (error instanceof Fault) return error
  return error instanceof Error && 'original' in error ? faultIn(error.original) : null
}

type Identity = Awaited<ReturnType<OneWorkspace['identify']>>

/** The token is not Bolt's to use: all calls go by way of `SlackWeb`. */
function authorized(teamId: string | undefined, { team, botId, botUserId }: Identity) {
  return teamId === team
    ? Promise.resolve({ teamId: team, botId, botUserId })
    : Promise.reject(new Error('another workspace'))
}

function listeningOf({ options, replyTo, web, workspaces }: Talk, work: OpenWork) {
  const { log, reportFault, language = 'en' } = options
  const conversation: Conversation = { replyTo, web, log, seen: seenBefore(), reportFault, language }
  return {
    take: (request: Parameters<typeof answerRequest>[0]) => work.begin(() => answerRequest(request, conversation)),
    removed: (team: string, code: string) => work.begin(() => remove(workspaces, team, code, options)),
    words: wordsOf(language),
    log,
  }
}

async function remove(
  workspaces: Workspaces,
  team: string,
  code: string,
  { log, reportFault }: SlackOptions,
): Promise<void> {
  try {
    await workspaces.refused(team, code)
  } catch (fault) {
    log.error('slack-removal-failed', { reference: reportFault(fault) })
  }
}

import { webApi } from '@slack/bolt'
import { LIMITS } from '../limits.ts'
import type { SlackMessage } from '../slack-payload.ts'
import { callSlack, type Patience } from './call-slack.ts'
import type { Called } from './called.ts'
import { postToResponseUrl, type ResponseForm } from './response-url.ts'
import { areBlocksRefused, isTokenRefused, slackFault } from './slack-fault.ts'
import type { Workspaces } from './workspaces.ts'

type WebClient = webApi.WebClient

/** Calls of the Web API. */
export interface Calling {
  /** A call in the name of the app in one workspace. */
  readonly call: <T>(team: string, ask: (client: WebClient) => Promise<T>) => Promise<Called<T>>
}

/** All that goes out to Slack; its calls are repeated where they may be. */
export interface SlackWeb extends Calling {
  /** The same in one attempt each: what Slack asks to wait is told and not waited for. */
  readonly once: Calling
  readonly respond: (url: string, message: SlackMessage, form: ResponseForm) => Promise<Called<null>>
}

export interface SlackWebOptions extends Patience {
  readonly workspaces: Workspaces
  readonly clientOptions: webApi.WebClientOptions
}

/** The workspace has not installed the app, or has removed it. */
const NOT_INSTALLED = { ok: false, code: 'not_installed', fault: slackFault('not_installed'), pause: null } as const

export function slackWeb({ workspaces, clientOptions, ...patience }: SlackWebOptions): SlackWeb {
  const clients = new Map<string, WebClient>()
  const clientOf = (token: string): WebClient => {
    const known = clients.get(token)
    if (known) return known
    const client = new webApi.WebClient(token, { ...clientOptions })
    clients.set(token, client)
    return client
  }
  const calling = (attempts: number): Calling => ({
    call: async (team, ask) => {
      const token = await workspaces.tokenOf(team)
      if (token === null) return NOT_INSTALLED
      const called = await callSlack(() => ask(clientOf(token)), patience, attempts)
      if (called.ok || !isTokenRefused(called.code)) return called
      clients.delete(token)
      await workspaces.refused(team, called.code)
      return (await workspaces.tokenOf(team)) === null ? NOT_INSTALLED : called
    },
  })
  return {
    ...calling(LIMITS.attemptsPerCall),
    once: calling(1),
    respond: async (url, message, form) => {
      const called = await postToResponseUrl(url, message, form)
      if (called.ok || !areBlocksRefused(called.code)) return called
      patience.log.warn('slack-blocks-refused', { code: called.code })
      return postToResponseUrl(url, { ...message, blocks: [] }, form)
    },
  }
}

/** For every client: no patience of its own (see `callSlack`), and an end to every call. */
export function clientOptionsOf(apiUrl: string, logger: webApi.Logger): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    logger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: LIMITS.callMilliseconds,
  }
}

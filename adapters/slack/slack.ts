import { setTimeout } from 'node:timers/promises'
import type { Adapter } from '../../src/adapter.ts'
import { Fault } from '../../src/fault.ts'
import type { SlackAddress } from './address.ts'
import { installations } from './connect/installations.ts'
import { oneWorkspace } from './connect/one-workspace.ts'
import { openConnection } from './connect/open-connection.ts'
import { deliver } from './deliver.ts'
import { LIMITS } from './limits.ts'
import { render } from './render.ts'
import type { SlackOptions } from './slack-options.ts'
import type { SlackPayload } from './slack-payload.ts'
import { start, type Talk } from './start.ts'
import { boltLog } from './web/bolt-log.ts'
import { clientOptionsOf, slackWeb } from './web/slack-web.ts'

const SLACKS_OWN = 'https://slack.com/api/'

/** Slack as a platform to talk on. It is started once; it delivers before that, too. */
export function slack(options: SlackOptions): Adapter<SlackPayload, SlackAddress> {
  const { log, wait = waitOrSignal, apiUrl = SLACKS_OWN } = options
  const ending = new AbortController()
  const lost: { fault: Fault | null } = { fault: null }
  const entered = enteredBy(options, (fault) => {
    lost.fault ??= fault
    ending.abort()
  })
  const clientOptions = clientOptionsOf(apiUrl, boltLog(log))
  const patience = { log, wait: (milliseconds: number) => wait(milliseconds, ending.signal) }
  const web = slackWeb({ ...patience, workspaces: entered.workspaces, clientOptions })
  let running: Promise<void> | null = null
  return {
    name: 'slack',
    limits: LIMITS,
    render,
    deliver: (to, payloads, manner) => deliver(web, to, payloads, manner),
    start: (replyTo) => {
      if (running !== null) throw new Fault('bug', 'Slack was started twice', { remedy: 'Make another adapter.' })
      const connection = openConnection(options, { apiUrl, clientOptions, installed: entered.installed })
      running = talk({ ...entered, options, replyTo, web, connection, signal: ending.signal }, lost)
      return running
    },
    stop: async () => {
      ending.abort()
      // How the talk ended is told where it was started.
      if (running !== null) await Promise.allSettled([running])
    },
  }
}

/** The workspaces that have the app: one, whose token was given, or those that have installed it. */
function enteredBy(options: SlackOptions, onLost: (fault: Fault) => void) {
  if (options.mode === 'oauth') {
    const installed = installations(options.installations, options.log)
    return { workspaces: installed, workspace: null, installed }
  }
  const workspace = oneWorkspace(options.botToken, onLost)
  return { workspaces: workspace, workspace, installed: null }
}

async function talk(parts: Talk, lost: { readonly fault: Fault | null }): Promise<void> {
  await start(parts)
  if (lost.fault !== null) throw lost.fault
}

async function waitOrSignal(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

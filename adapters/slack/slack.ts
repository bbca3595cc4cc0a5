import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Adapter } from '../../src/adapter.ts'
import type { Fault } from '../../src/fault.ts'
import type { SlackAddress } from './address.ts'
import { installations } from './connect/installations.ts'
import { oneWorkspace } from './connect/one-workspace.ts'
import { openConnection } from './connect/open-connection.ts'
import { deliver } from './deliver.ts'
import { LIMITS } from './limits.ts'
import { render } from './render.ts'
import type { SlackOptions } from './slack-options.ts'
import type { SlackPayload } from './slack-payload.ts'
import { start } from './start.ts'
import { boltLog } from './web/bolt-log.ts'
import { clientOptionsOf, slackWeb } from './web/slack-web.ts'

const SLACKS_OWN = 'https://slack.com/api/'

/** Slack as a platform to talk on. */
export function slack(options: SlackOptions): Adapter<SlackPayload, SlackAddress> {
  const { log, wait = waitOrSignal, apiUrl = SLACKS_OWN } = options
  const ending = new AbortController()
  let lost: Fault | null = null
  const loseToken = (fault: Fault): void => {
    lost ??= fault
    ending.abort()
  }
  const workspace = options.mode === 'oauth' ? null : oneWorkspace(options.botToken, loseToken)
  const installed = options.mode === 'oauth' ? installations(join(options.data, 'slack'), log) : null
  const workspaces = workspace ?? installed
  if (workspaces === null) throw new Error('a mode has either a token or a folder of installations')
  const clientOptions = clientOptionsOf(apiUrl, boltLog(log))
  const web = slackWeb({ workspaces, clientOptions, log, wait: (milliseconds) => wait(milliseconds, ending.signal) })
  let running: Promise<void> = Promise.resolve()
  return {
    name: 'slack',
    limits: LIMITS,
    render,
    deliver: (to, payloads) => deliver(web, to, payloads),
    start: (replyTo) => {
      const connection = openConnection(options, { apiUrl, clientOptions, installed })
      running = start({ options, replyTo, web, workspaces, workspace, connection, signal: ending.signal }).then(() => {
        if (lost !== null) throw lost
      })
      return running
    },
    stop: async () => {
      ending.abort()
      // How the talk ended is told where it was started.
      await Promise.allSettled([running])
    },
  }
}

async function waitOrSignal(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

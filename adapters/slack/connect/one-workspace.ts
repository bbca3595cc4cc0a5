import type { Fault } from '../../../src/fault.ts'
import { valueOf } from '../web/called.ts'
import { slackFault } from '../web/slack-fault.ts'
import type { SlackWeb } from '../web/slack-web.ts'
import type { Workspaces } from '../web/workspaces.ts'

/** Who the bot is in its workspace. */
export interface Identity {
  readonly team: string
  readonly botId: string
  readonly botUserId: string
}

/** A single workspace, with a token that was given; losing it ends the talk. */
export interface OneWorkspace extends Workspaces {
  /** Asks Slack once whose token it is. Throws the fault of a token that is none. */
  readonly identify: (web: SlackWeb) => Promise<Identity>
}

export function oneWorkspace(botToken: string, onLost: (fault: Fault) => void): OneWorkspace {
  let identity: Identity | null = null
  return {
    tokenOf: (team) => Promise.resolve(identity === null || team === identity.team ? botToken : null),
    refused: (team, code) => {
      if (identity === null || team === identity.team) onLost(slackFault(code))
      return Promise.resolve()
    },
    identify: async (web) => {
      const { team_id = '', bot_id = '', user_id = '' } = valueOf(await web.call('', (client) => client.auth.test()))
      identity = { team: team_id, botId: bot_id, botUserId: user_id }
      return identity
    },
  }
}

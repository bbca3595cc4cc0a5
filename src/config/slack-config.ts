import type { ConfigFault } from './config-fault.ts'
import type { ConfigPart } from './config-part.ts'
import { missingVariables } from './missing-variables.ts'
import type { Values, VariableName } from './variables.ts'

/** How Slack is served. `apiUrl` ends in a slash; `port` 0 is any free port. */
export type SlackConfig =
  | { readonly mode: 'socket'; readonly apiUrl: string; readonly botToken: string; readonly appToken: string }
  | {
      readonly mode: 'http'
      readonly apiUrl: string
      readonly botToken: string
      readonly signingSecret: string
      readonly port: number
    }
  | {
      readonly mode: 'oauth'
      readonly apiUrl: string
      readonly signingSecret: string
      readonly clientId: string
      readonly clientSecret: string
      readonly stateSecret: string
      readonly port: number
    }

const SLACKS_OWN = 'https://slack.com/api'
const OAUTH = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const
const ONE_WORKSPACE = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const
const NAMES = [...OAUTH, ...ONE_WORKSPACE, 'SLACK_SIGNING_SECRET', 'SLACK_API_URL'] as const

/** Null where nothing of Slack was given. */
export function slackConfig(values: Values, given: ReadonlySet<VariableName>): ConfigPart<SlackConfig | null> {
  if (!NAMES.some((name) => given.has(name))) return { ok: true, value: null }
  const apiUrl = `${values.SLACK_API_URL ?? SLACKS_OWN}/`
  const isOAuth = OAUTH.some((name) => given.has(name))
  const faults = isOAuth ? oauthFaults(given) : oneWorkspaceFaults(given)
  const value = faults.length > 0 ? null : isOAuth ? manyWorkspaces(values, apiUrl) : oneWorkspace(values, apiUrl)
  return value === null ? { ok: false, faults } : { ok: true, value }
}

function oauthFaults(given: ReadonlySet<VariableName>): readonly ConfigFault[] {
  const beside = ONE_WORKSPACE.filter((name) => given.has(name)).map((variable) => ({
    variable,
    problem: 'is set beside SLACK_CLIENT_ID, SLACK_CLIENT_SECRET or SLACK_STATE_SECRET',
    remedy: 'Keep it for one workspace, or keep those three for several, where each brings its own token.',
  }))
  const needed = [...OAUTH, 'SLACK_SIGNING_SECRET'] as const
  return [...beside, ...missingVariables(needed, given, 'other variables of Slack’s OAuth are set')]
}

function oneWorkspaceFaults(given: ReadonlySet<VariableName>): readonly ConfigFault[] {
  const token = missingVariables(['SLACK_BOT_TOKEN'], given, 'other variables of Slack are set')
  const [socket, http] = [given.has('SLACK_APP_TOKEN'), given.has('SLACK_SIGNING_SECRET')]
  if (socket !== http) return token
  if (!socket)
    return [...token, ...missingVariables(['SLACK_APP_TOKEN'], given, 'it, or SLACK_SIGNING_SECRET, is needed')]
  const variable = 'SLACK_SIGNING_SECRET'
  const remedy = 'Keep SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP.'
  return [...token, { variable, problem: 'is set beside SLACK_APP_TOKEN', remedy }]
}

function oneWorkspace(values: Values, apiUrl: string): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values
  if (botToken === undefined) return null
  if (appToken !== undefined) return { mode: 'socket', apiUrl, botToken, appToken }
  return signingSecret === undefined ? null : { mode: 'http', apiUrl, botToken, signingSecret, port: values.PORT }
}

function manyWorkspaces(values: Values, apiUrl: string): SlackConfig | null {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = values
  const { SLACK_STATE_SECRET: stateSecret, SLACK_SIGNING_SECRET: signingSecret } = values
  if (clientId === undefined || clientSecret === undefined) return null
  if (stateSecret === undefined || signingSecret === undefined) return null
  const { PORT: port } = values
  return { mode: 'oauth', apiUrl, signingSecret, clientId, clientSecret, stateSecret, port }
}

import type { ConfigFault } from './config-fault.ts'
import type { ConfigPart } from './config-part.ts'
import type { Config } from './config.ts'
import type { Environment } from './given/environment.ts'
import { givenValues } from './given/given-values.ts'
import { misspeltNames } from './given/misspelt-names.ts'
import { slackConfig } from './slack-config.ts'
import { telegramConfig } from './telegram-config.ts'
import { aboutVariable, VARIABLE_NAMES, variables, type Values, type VariableName } from './variables.ts'

/** A configuration, or every fault of the environment, each with the name of its variable. */
export type ConfigRead =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly ConfigFault[] }

/** Reads how the bot is to be run. Total: every environment gives a configuration or named faults. */
export function readConfig(environment: Environment): ConfigRead {
  const given = givenValues(environment)
  const { values, faults: valueFaults } = checkedValues(given.texts)
  const telegram = telegramConfig(values, given.names)
  const slack = slackConfig(values, given.names)
  const faults = [...given.faults, ...valueFaults, ...faultsOf(telegram), ...faultsOf(slack)]
  const config = telegram.ok && slack.ok ? configOf(values, telegram.value, slack.value) : null
  // A person at a terminal may well have other programs' variables; a server is held to its own.
  const isServing = config === null || config.telegram !== null || config.slack !== null
  if (isServing) faults.push(...misspeltNames(environment))
  if (config !== null) faults.push(...portClashes(config))
  return config === null || faults.length > 0 ? { ok: false, faults } : { ok: true, config }
}

/** A wrong value is told as a fault and then passed over, so that the faults of the others are told with it. */
export function checkedValues(texts: ReadonlyMap<VariableName, string>): {
  values: Values
  faults: readonly ConfigFault[]
} {
  const all = variables.safeParse(Object.fromEntries(texts))
  if (all.success) return { values: all.data, faults: [] }
  const wrong = new Map(all.error.issues.map(({ path, message }) => [path[0], message]))
  const faults = VARIABLE_NAMES.flatMap((variable) => {
    const problem = wrong.get(variable)
    return problem === undefined ? [] : [{ variable, problem, remedy: aboutVariable(variable).from }]
  })
  return { values: variables.parse(Object.fromEntries([...texts].filter(([name]) => !wrong.has(name)))), faults }
}

function faultsOf(part: ConfigPart<unknown>): readonly ConfigFault[] {
  return part.ok ? [] : part.faults
}

function configOf(values: Values, telegram: Config['telegram'], slack: Config['slack']): Config {
  const {
    HEALTH_PORT,
    LOG_LEVEL: logLevel,
    PANOH_DATA: data,
    DATABASE_URL = null,
    PANOH_KEY = null,
    PANOH_OPERATOR: operator = null,
  } = values
  const store = { url: DATABASE_URL, folder: data, key: PANOH_KEY }
  return { telegram, slack, store, operator, healthPort: HEALTH_PORT === 0 ? null : HEALTH_PORT, logLevel }
}

/** No two servers can listen on one port. */
function portClashes({ telegram, slack, healthPort }: Config): readonly ConfigFault[] {
  const telegramPort = telegram?.mode === 'webhook' ? telegram.port : 0
  const slackPort = slack === null || slack.mode === 'socket' ? 0 : slack.port
  const faults: ConfigFault[] = []
  if (telegramPort !== 0 && telegramPort === slackPort) {
    const remedy = 'Set TELEGRAM_WEBHOOK_PORT to another port.'
    faults.push({ variable: 'PORT', problem: 'cannot take the deliveries of both Telegram and Slack', remedy })
  }
  if (healthPort !== null && (healthPort === telegramPort || healthPort === slackPort)) {
    const problem = 'is the port where deliveries are taken'
    faults.push({ variable: 'HEALTH_PORT', problem, remedy: aboutVariable('HEALTH_PORT').from })
  }
  return faults
}

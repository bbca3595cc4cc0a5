import type { ConfigFault } from './config-fault.ts'
import type { Environment } from './given/environment.ts'
import { misspeltNames } from './given/misspelt-names.ts'
import { missingVariables } from './missing-variables.ts'

/** What to tell the one who asked to serve and gave no platform. */
export function missingPlatform(environment: Environment): readonly ConfigFault[] {
  const why = 'there is neither Telegram nor Slack to serve'
  const missing = missingVariables(['TELEGRAM_BOT_TOKEN', 'SLACK_BOT_TOKEN'], new Set(), why)
  return [...missing, ...misspeltNames(environment)]
}

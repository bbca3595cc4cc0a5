import { OPERATOR } from '../../people/actor.ts'
import { invite } from '../../people/invite.ts'
import { ROLES } from '../../store/tables/people-tables.ts'
import { operatorCommand } from '../operator-command.ts'
import { OPERATOR_EXIT } from '../operator-exit.ts'

const PLATFORMS: readonly string[] = ['telegram', 'slack']

export const inviteCommand = operatorCommand({
  name: 'invite',
  usage: [
    `invite ${ROLES.join('|')} [--platform ${PLATFORMS.join('|')}]`,
    'Makes a code that lets one person in, once, within three days: it is sent to the bot in a private chat. It is shown',
    'here and kept nowhere.',
  ],
  options: { platform: { type: 'string' } },
  words: [1, 1],
  run: ({ options: { platform = null }, words: [word], misused }, operator) => {
    const role = ROLES.find((one) => one === word)
    if (role === undefined) return misused(`the role must be one of ${ROLES.join(', ')}`)
    if (platform !== null && !PLATFORMS.includes(platform))
      return misused(`the platform must be one of ${PLATFORMS.join(', ')}`)
    return operator.withAnyStore(async (store) => {
      const invited = await invite(store, { role, platform, by: OPERATOR, at: operator.now() })
      if (invited === null) return OPERATOR_EXIT.refused
      operator.say([
        `A code for one ${role}, for three days. To take it back: revoke ${invited.handle}`,
        '',
        invited.code,
      ])
      return OPERATOR_EXIT.done
    })
  },
})

import { listMembers } from '../../people/list-members.ts'
import { openInvitations } from '../../people/open-invitations.ts'
import { momentLine } from '../moment-line.ts'
import { operatorCommand } from '../operator-command.ts'
import { OPERATOR_EXIT } from '../operator-exit.ts'

export const peopleCommand = operatorCommand({
  name: 'people',
  usage: ['people', 'Who was let in, by handles that tell nothing, and the invitations that can still be used.'],
  options: {},
  words: [0, 0],
  run: (_, operator) =>
    operator.withStore(async (store) => {
      const members = await listMembers(store)
      const invitations = await openInvitations(store, operator.now())
      operator.say([
        ...members.map(
          ({ handle, role, platform, since, isByWorkspace }) =>
            `${handle}  ${role}  ${platform}  since ${momentLine(since)}${isByWorkspace ? '  by an open workspace' : ''}`,
        ),
        ...invitations.map(
          ({ handle, role, platform, expires_at }) =>
            `${handle}  invitation for one ${role}${platform === null ? '' : ` on ${platform}`}, until ${momentLine(expires_at)}`,
        ),
        ...(members.length + invitations.length === 0 ? ['Nobody was let in. invite administrator makes a code.'] : []),
      ])
      return OPERATOR_EXIT.done
    }),
})

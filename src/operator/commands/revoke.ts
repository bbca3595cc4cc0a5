import { OPERATOR } from '../../people/actor.ts'
import { changeRole } from '../../people/change-role.ts'
import { revokeInvitation } from '../../people/revoke-invitation.ts'
import { operatorCommand } from '../operator-command.ts'
import { OPERATOR_EXIT } from '../operator-exit.ts'

export const revokeCommand = operatorCommand({
  name: 'revoke',
  usage: [
    'revoke HANDLE',
    'Takes an invitation back, or lets a person in no more and deletes everything that is kept about them.',
  ],
  options: {},
  words: [1, 1],
  run: ({ words: [handle = ''] }, operator) =>
    operator.withStore(async (store) => {
      const change = { handle, by: OPERATOR, at: operator.now() }
      if ((await revokeInvitation(store, change)) === 'revoked') {
        operator.say([`The invitation ${handle} was taken back.`])
        return OPERATOR_EXIT.done
      }
      const changed = await changeRole(store, { ...change, role: null })
      if (changed === 'changed') {
        operator.say([`${handle} is let in no more. What was kept about them is deleted.`])
        return OPERATOR_EXIT.done
      }
      if (changed === 'last-administrator') {
        operator.complain([`${handle} is the last administrator. Make another one first: invite administrator.`])
        return OPERATOR_EXIT.refused
      }
      operator.complain([`Nobody and no open invitation has the handle ${handle}; people lists them.`])
      return OPERATOR_EXIT.nothingFound
    }),
})

import { storeKey } from '../../config/value/store-key.ts'
import { OPERATOR } from '../../people/actor.ts'
import { sweep } from '../../publishing/erasure/sweep.ts'
import { rotateKey } from '../../store/keys/rotate.ts'
import type { Resealed } from '../../store/keys/rotate-rows.ts'
import { keyPlace } from '../../store/open-store.ts'
import { operatorCommand } from '../operator-command.ts'
import { OPERATOR_EXIT } from '../operator-exit.ts'

export const keyRotate = operatorCommand({
  name: 'key rotate',
  usage: [
    'key rotate',
    'Gives the store a new key and seals all that tells of people anew. Invitations that are open end. Stop Panoh before,',
    'and copy the old key to where your old backups are: they need it. A key in PANOH_KEY is replaced by the one in',
    'PANOH_KEY_NEXT; a key file gets a new key.',
  ],
  options: {},
  words: [0, 0],
  run: (_, operator) => {
    const place = keyPlace(operator.place())
    const next = place.given === null ? null : nextIn(operator.env['PANOH_KEY_NEXT'])
    if (next === undefined) {
      operator.complain([
        'The key is given in PANOH_KEY: give the new one in PANOH_KEY_NEXT. Make one: openssl rand -base64 32',
      ])
      return Promise.resolve(OPERATOR_EXIT.refused)
    }
    return operator.withStore(async (store) => {
      const resealed = await rotateKey(store, { place, next, by: OPERATOR, at: operator.now() })
      await sweep(store)
      operator.say(rotatedLines(resealed, place.file, next !== null))
      return OPERATOR_EXIT.done
    })
  },
})

/** Undefined for none, or none that could be a key. */
function nextIn(text: string | undefined): Uint8Array | undefined {
  const read = storeKey.safeParse(text)
  return read.success ? read.data : undefined
}

function rotatedLines(
  { people, subscriptions, endedInvitations, droppedSubscriptions }: Resealed,
  file: string,
  isGiven: boolean,
): readonly string[] {
  return [
    `The store has a new key: ${people} people and ${subscriptions} subscriptions were sealed anew.`,
    ...(endedInvitations === 0 ? [] : [`Ended with the old key: ${endedInvitations} open invitations. Make new ones.`]),
    ...(droppedSubscriptions === 0
      ? []
      : [`Deleted, since nobody knows whose they were: ${droppedSubscriptions} subscriptions.`]),
    isGiven
      ? 'Now set PANOH_KEY to what PANOH_KEY_NEXT holds, unset PANOH_KEY_NEXT, and start every Panoh again.'
      : `The new key is in ${file}: keep a copy elsewhere, and start every Panoh again.`,
    'Make a new backup: those made before can only be restored with the old key.',
  ]
}

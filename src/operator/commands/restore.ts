import { restore } from '../../store/backup-restore.ts'
import { operatorCommand } from '../operator-command.ts'
import { OPERATOR_EXIT } from '../operator-exit.ts'
import { momentLine } from '../moment-line.ts'

export const restoreCommand = operatorCommand({
  name: 'restore',
  usage: [
    'restore FILE [--yes]',
    'Puts a backup into an empty store, of SQLite or PostgreSQL, after the whole file and the key were checked. Stop Panoh',
    'before. --yes replaces what the store holds.',
  ],
  options: { yes: { type: 'boolean', default: false } },
  words: [1, 1],
  run: async ({ options: { yes }, words: [file = ''] }, operator) => {
    const restored = await restore(operator.place(), file, { replaces: yes, at: operator.now() })
    if (restored.outcome === 'not-empty') {
      operator.complain([
        'The store holds records or people already. Nothing was done; --yes replaces all of it with the backup.',
      ])
      return OPERATOR_EXIT.refused
    }
    const { publications = 0, people = 0 } = restored.header.counts
    operator.say([
      `Restored: the store of ${momentLine(restored.header.madeAt)}, ${publications} publications, ${people} people.`,
      ...(restored.revived.length === 0
        ? []
        : [
            `Removed on request after this backup was made, and in it again: ${restored.revived.join(', ')}.`,
            'Before anything is started: records erase with these ids and --confirm, then make a new backup.',
          ]),
      'Sending is halted: what waited when the backup was made may have been sent since. `sending` shows it, `resume` sends it.',
      'Whoever was removed since is in again, and whoever came since is not: see people.',
      'Start every Panoh on this store again.',
    ])
    return OPERATOR_EXIT.done
  },
})

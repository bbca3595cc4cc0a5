import { backup } from '../../store/backup.ts'
import { keyPlace } from '../../store/open-store.ts'
import { operatorCommand } from '../operator-command.ts'
import { OPERATOR_EXIT } from '../operator-exit.ts'

export const backupCommand = operatorCommand({
  name: 'backup',
  usage: [
    'backup FILE',
    'Writes all that the store holds into a new file, of one moment, while Panoh goes on. From SQLite or PostgreSQL, for',
    'either. The key is not in it: without the key nobody can restore it, nor read from it who uses Panoh.',
  ],
  options: {},
  words: [1, 1],
  run: ({ words: [file = ''] }, operator) =>
    operator.withStore(async (store) => {
      const { counts } = await backup(store, file, operator.now())
      const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
      const { given, file: keyFile } = keyPlace(operator.place())
      const where = given === null ? `in ${keyFile}` : 'in PANOH_KEY'
      operator.say([
        `${rows} rows are in ${file}, for its owner alone.`,
        `The key is not in it. It is ${where}: keep a copy in another place than the backup. Without it the backup is lost.`,
      ])
      return OPERATOR_EXIT.done
    }),
})

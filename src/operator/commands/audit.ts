import { readAudit } from '../../people/audit/read-audit.ts'
import { verifyAudit } from '../../people/audit/verify-audit.ts'
import { momentLine } from '../moment-line.ts'
import { operatorCommand } from '../operator-command.ts'
import { OPERATOR_EXIT } from '../operator-exit.ts'

const DEFAULT_LINES = 50
/** Of a keyed hash, enough to see that two lines are of one person. */
const SHOWN_OF_HASH = 6

export const auditCommand = operatorCommand({
  name: 'audit',
  usage: [
    'audit [--lines N] [--verify]',
    `The trail of what was done, newest first: ${DEFAULT_LINES} lines, or N. --verify follows it from its first line to its`,
    'last and tells whether one is missing or was changed.',
  ],
  options: { verify: { type: 'boolean', default: false }, lines: { type: 'string', default: String(DEFAULT_LINES) } },
  words: [0, 0],
  run: ({ options: { verify, lines }, misused }, operator) => {
    if (!/^\d{1,6}$/.test(lines)) return misused('--lines must be a number')
    return operator.withStore(async (store) => {
      if (verify) {
        const verdict = await verifyAudit(store)
        if (verdict.isWhole) operator.say([`Whole: ${verdict.lines} lines, each chained to the one before.`])
        else
          operator.complain([
            `Line ${verdict.brokenAt} is missing, was changed or does not belong there. Compare the last backup.`,
          ])
        return verdict.isWhole ? OPERATOR_EXIT.done : OPERATOR_EXIT.fault
      }
      const stretch = await readAudit(store, { skip: 0, limit: Number(lines) })
      operator.say(
        stretch.map(({ number, at, action, role, actor_hash, subject }) => {
          const who = actor_hash === null ? role : `${role} ${actor_hash.slice(0, SHOWN_OF_HASH)}`
          return `${number}  ${momentLine(at)}  ${action}  by ${who}  ${subject}`.trimEnd()
        }),
      )
      return OPERATOR_EXIT.done
    })
  },
})

import { auditCommand } from './commands/audit.ts'
import { backupCommand } from './commands/backup.ts'
import { inviteCommand } from './commands/invite.ts'
import { keyRotate } from './commands/key-rotate.ts'
import { peopleCommand } from './commands/people.ts'
import { recordsCorrect } from './commands/records-correct.ts'
import { recordsErase } from './commands/records-erase.ts'
import { recordsExport } from './commands/records-export.ts'
import { recordsHistory } from './commands/records-history.ts'
import { recordsImport } from './commands/records-import.ts'
import { recordsRelease, recordsRestrict } from './commands/records-restrict.ts'
import { recordsRetract } from './commands/records-retract.ts'
import { recordsSeeds } from './commands/records-seeds.ts'
import { recordsValidate } from './commands/records-validate.ts'
import { restoreCommand } from './commands/restore.ts'
import { revokeCommand } from './commands/revoke.ts'
import { haltCommand, resumeCommand, sendingCommand } from './commands/sending.ts'
import type { OperatorCommand } from './operator-command.ts'

/** Every command for who runs an instance, in the order of `help`. */
export const OPERATOR_COMMANDS: readonly OperatorCommand[] = [
  recordsValidate,
  recordsImport,
  recordsSeeds,
  recordsCorrect,
  recordsRetract,
  recordsHistory,
  recordsRestrict,
  recordsRelease,
  recordsExport,
  recordsErase,
  backupCommand,
  restoreCommand,
  inviteCommand,
  peopleCommand,
  revokeCommand,
  auditCommand,
  keyRotate,
  haltCommand,
  resumeCommand,
  sendingCommand,
]

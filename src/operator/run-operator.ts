import { validateFolder } from '../../knowledge/records/validate-folder.ts'
import { SHIPPED_RECORDS } from '../open-records.ts'

/** What of the process an operator's command touches. */
export interface OperatorProcess {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: { readonly write: (text: string) => unknown }
  readonly stderr: { readonly write: (text: string) => unknown }
}

const BAD_USAGE = 2

/** Runs a command for who runs an instance, and gives its exit code. */
export function runOperator(
  [group, command, folder, ...more]: readonly string[],
  { stdout, stderr }: OperatorProcess,
  usage: string,
): Promise<number> {
  if (group !== 'records' || command !== 'validate' || more.length > 0) {
    stderr.write(usage)
    return Promise.resolve(BAD_USAGE)
  }
  const { lines, exitCode } = validateFolder(folder ?? SHIPPED_RECORDS)
  ;(exitCode === 0 ? stdout : stderr).write(`${lines.join('\n')}\n`)
  return Promise.resolve(exitCode)
}

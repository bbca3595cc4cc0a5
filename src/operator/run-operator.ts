import { tellSubscribers } from '../alerts/outbox/tell-subscribers.ts'
import { Fault } from '../fault.ts'
import { OPERATOR_COMMANDS } from './operator-commands.ts'
import { usageLines, type OperatorCommand } from './operator-command.ts'
import { OPERATOR_EXIT, type OperatorExit } from './operator-exit.ts'
import type { OperatorProcess } from './operator-process.ts'
import { operator, type OperatorOptions } from './operator.ts'

/**
 * Runs a command for who runs an instance, and gives its exit code. A fault is told in a sentence with what to do; one
 * of our own is thrown, and shows itself whole.
 */
export async function runOperator(
  argv: readonly string[],
  process: OperatorProcess,
  usage: string,
  options: OperatorOptions = { tells: ({ sealing }) => tellSubscribers(sealing) },
): Promise<OperatorExit> {
  const known = OPERATOR_COMMANDS.find(({ name }) => name.split(' ').every((word, at) => argv[at] === word))
  const context = operator(process, options)
  if (known === undefined) return unknown(argv, process, usage)
  const rest = argv.slice(known.name.split(' ').length)
  if (rest.includes('--help')) {
    context.say(usageLines(known.usage))
    return OPERATOR_EXIT.done
  }
  try {
    return await known.run(rest, context)
  } catch (error) {
    if (!(error instanceof Fault) || error.code === 'bug') throw error
    context.complain([`${sentence(error.message)}. ${error.remedy}`])
    return error.code === 'config' ? OPERATOR_EXIT.refused : OPERATOR_EXIT.fault
  }
}

function unknown([group]: readonly string[], { stdout, stderr }: OperatorProcess, usage: string): OperatorExit {
  if (group === 'help' || group === '--help') {
    stdout.write(`${helpLines(OPERATOR_COMMANDS).join('\n')}\n`)
    return OPERATOR_EXIT.done
  }
  const own = OPERATOR_COMMANDS.filter(({ name }) => name.split(' ')[0] === group)
  stderr.write(own.length > 0 ? `${helpLines(own).join('\n')}\n` : usage)
  return OPERATOR_EXIT.refused
}

function helpLines(commands: readonly OperatorCommand[]): readonly string[] {
  return commands.flatMap((command, at) => [...(at > 0 ? [''] : []), ...usageLines(command.usage)])
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

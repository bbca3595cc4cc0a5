import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util'
import type { Operator } from './operator.ts'
import { OPERATOR_EXIT, type OperatorExit } from './operator-exit.ts'

type Options = Readonly<Record<string, ParseArgsOptionDescriptor>>
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>

/** A command for who runs an instance. */
export interface OperatorCommand {
  /** One or two words: `records import`. */
  readonly name: string
  /** How it is called, then what it does; the first line is the call. */
  readonly usage: readonly [string, ...string[]]
  readonly run: (argv: readonly string[], operator: Operator) => Promise<OperatorExit>
}

interface CommandParts<T extends Options> extends Pick<OperatorCommand, 'name' | 'usage'> {
  readonly options: T
  /** How many words may follow the name. */
  readonly words: readonly [least: number, most: number]
  readonly run: (given: Given<T>, operator: Operator) => Promise<OperatorExit>
}

export interface Given<T extends Options> {
  readonly options: Parsed<T>['values']
  readonly words: readonly string[]
  /** Says what is wrong with the call, and how it should be. */
  readonly misused: (wrong: string) => Promise<OperatorExit>
}

/** Makes a command that tells its usage where it is called in another way. */
export function operatorCommand<const T extends Options>(parts: CommandParts<T>): OperatorCommand {
  const { name, usage, options, run } = parts
  return {
    name,
    usage,
    run: async (argv, operator) => {
      const read = parsed<T>(argv, options)
      if ('wrong' in read) return misused(operator, usage, read.wrong)
      const [least, most] = parts.words
      const { values, positionals: words } = read
      if (words.length < least) return misused(operator, usage, 'something is missing')
      if (words.length > most) return misused(operator, usage, `not expected: ${words.slice(most).join(' ')}`)
      const wrongly = (wrong: string) => Promise.resolve(misused(operator, usage, wrong))
      return run({ options: values, words, misused: wrongly }, operator)
    },
  }
}

function parsed<T extends Options>(argv: readonly string[], options: T): Parsed<T> | { readonly wrong: string } {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    const isOurs = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    if (!isOurs) throw error
    return { wrong: error.message.split(/[.\n]/, 1)[0] ?? error.message }
  }
}

function misused(operator: Operator, usage: readonly string[], wrong: string): OperatorExit {
  operator.complain([wrong, '', ...usageLines(usage)])
  return OPERATOR_EXIT.refused
}

/** The call, and under it what it does. */
export function usageLines([call = '', ...rest]: readonly string[]): readonly string[] {
  return [`npm run -s panoh -- ${call}`, ...rest.map((line) => `    ${line}`)]
}

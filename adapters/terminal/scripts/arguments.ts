import { parseArgs } from 'node:util'
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../../src/reply/reply.ts'
import { safeText } from '../../../src/reply/safe-text.ts'

/** What `ask` was told on its command line. */
export interface AskArguments {
  /** Null for a batch, whose questions come from standard input. */
  readonly question: string | null
  readonly json: boolean
  readonly batch: boolean
  /** Folder of record files to read instead of the shipped ones. */
  readonly records: string | null
  /** `YYYY-MM-DD`, the day that “recent” is counted from. */
  readonly today: string | null
  readonly language: ReplyLanguage | null
}

/** The arguments, or in words why they cannot be used. */
export type AskCommand =
  | { readonly outcome: 'ask'; readonly arguments: AskArguments }
  | { readonly outcome: 'usage'; readonly message: string }

export const ASK_USAGE =
  'Usage: ask [--json] [--records DIR] [--today YYYY-MM-DD] [--language en|ru] "question"\n' +
  '       ask --batch [--json] [--records DIR] [--today YYYY-MM-DD] [--language en|ru] < questions'

const OPTIONS = {
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  records: { type: 'string' },
  today: { type: 'string' },
  language: { type: 'string' },
} as const

type Values = ReturnType<typeof parsed>['values']

/** Reads what follows the word `ask`. Words that no quotes held together are one question all the same. */
export function parseAskArguments(argv: readonly string[]): AskCommand {
  try {
    const { values, positionals } = parsed(argv)
    const question = positionals.join(' ').trim()
    const problem = problemOf(values, question)
    return problem === null ? { outcome: 'ask', arguments: argumentsOf(values, question) } : usage(problem)
  } catch (error) {
    if (isParseFault(error)) return usage(faultWords(error))
    throw error
  }
}

function parsed(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true })
}

function argumentsOf(values: Values, question: string): AskArguments {
  return {
    question: values.batch === true ? null : question,
    json: values.json === true,
    batch: values.batch === true,
    records: values.records ?? null,
    today: values.today ?? null,
    language: languageOf(values.language) ?? null,
  }
}

function problemOf({ batch, records, today, language }: Values, question: string): string | null {
  if (batch === true && question !== '')
    return 'With --batch the questions come from standard input, not from the line.'
  if (batch !== true && question === '') return 'The question is missing.'
  if (records === '') return '--records needs a folder.'
  if (today !== undefined && !isDay(today))
    return `--today needs a day that exists, as YYYY-MM-DD${butNot(today, /^[\d./-]{1,10}$/)}.`
  if (language !== undefined && languageOf(language) === undefined)
    return `--language is one of ${REPLY_LANGUAGES.join(', ')}${butNot(language, /^[a-z]{2,3}$/i)}.`
  return null
}

function languageOf(value: string | undefined): ReplyLanguage | undefined {
  return REPLY_LANGUAGES.find((language) => language === value)
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function usage(problem: string): AskCommand {
  return { outcome: 'usage', message: `${safeText(problem)}\n${ASK_USAGE}` }
}

/** What was given, where it has the form of a slip. Anything else may be a client's name or number and is not repeated. */
function butNot(given: string, slip: RegExp): string {
  return slip.test(given) ? `, not "${given}"` : ''
}

/** An unknown option as it may be repeated: one word of small letters, or one letter. Any other may be somebody's name. */
const PLAUSIBLE_OPTION = /^Unknown option '(--[a-z][a-z-]{1,19}|-[a-z])'(?:\. To specify|$)/

/** Node's own words repeat an unknown option whole; its other faults name only the options that there are. */
function faultWords(error: Error & { readonly code: string }): string {
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return error.message
  const option = PLAUSIBLE_OPTION.exec(error.message)?.[1]
  const unknown = option === undefined ? 'Unknown option' : `Unknown option '${option}'`
  return `${unknown}. A question that begins with a dash goes after --.`
}

/** https://nodejs.org/api/errors.html: unknown option, option without its value, value where none belongs. */
function isParseFault(error: unknown): error is Error & { readonly code: string } {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS_')
  )
}

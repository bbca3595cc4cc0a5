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
    if (isParseFault(error)) return usage(error.message)
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
  if (today !== undefined && !isDay(today)) return `--today needs a day that exists, as YYYY-MM-DD, not "${today}".`
  if (language !== undefined && languageOf(language) === undefined)
    return `--language is one of ${REPLY_LANGUAGES.join(', ')}, not "${language}".`
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

/** https://nodejs.org/api/errors.html: unknown option, option without its value, value where none belongs. */
function isParseFault(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
}

import { parseAskArguments, type AskArguments } from '../adapters/terminal/scripts/arguments.ts'
import { askOnce } from '../adapters/terminal/scripts/ask-once.ts'
import { answerBatch } from '../adapters/terminal/scripts/batch.ts'
import { EXIT, type ExitCode } from '../adapters/terminal/scripts/exit-code.ts'
import { terminal } from '../adapters/terminal/terminal.ts'
import { validateFolder } from '../knowledge/records/validate-folder.ts'
import { configFaultLine } from './config/config-fault.ts'
import { missingPlatform } from './config/missing-platform.ts'
import { readConfig } from './config/read-config.ts'
import { COMMANDS } from './ask/commands.ts'
import { wordsOf } from './locales/words.ts'
import { openRecords, SHIPPED_RECORDS, type OpenedRecords } from './open-records.ts'
import { panoh, type Panoh } from './panoh.ts'

const USAGE = `Usage: npm start                              Telegram and Slack where they have tokens, else a chat in this terminal
       npm run -s ask -- "question"           one answer; see --help there for more
       npm run records -- validate [DIR]      every fault in a folder of records
`

/** Runs a command of the command line, the chat where none is given, and gives the exit code. */
export async function run([command, ...rest]: readonly string[]): Promise<number> {
  if (command === undefined) return open()
  if (command === 'serve') return open('serve')
  if (command === 'ask') return ask(rest)
  if (command === 'records') return records(rest)
  process.stderr.write(USAGE)
  return EXIT.badUsage
}

/** Serves whatever platform has a token; without one opens the chat, unless serving was asked for. */
async function open(wanted?: 'serve'): Promise<number> {
  const read = readConfig(process.env)
  if (!read.ok) return refused(read.faults.map(configFaultLine))
  const { telegram, slack } = read.config
  if (telegram === null && slack === null)
    return wanted ? refused(missingPlatform(process.env).map(configFaultLine)) : chat()
  const opened = openRecords()
  if (!opened.ok) return refused(opened.lines)
  // The platforms' libraries are loaded for serving alone: a question in the terminal should not wait for them.
  const { servePlatforms } = await import('./serve-platforms.ts')
  // What a platform's library left open must not keep a process that was told to end.
  process.exit(await servePlatforms(read.config, opened))
}

async function chat(): Promise<ExitCode> {
  const opened = openRecords()
  if (!opened.ok) return refused(opened.lines)
  const bot = botOf(opened)
  const completions = COMMANDS.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => `/${word} `))
  const { stdin, stdout, env } = process
  const language = /^ru/i.test(env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '') ? 'ru' : 'en'
  const words = wordsOf(language)
  const { persons, cases } = opened.records
  const greeting = words.say('greeting', {
    persons: persons.length,
    cases: cases.length,
    date: words.date(opened.today),
  })
  const adapter = terminal({ stdin, stdout, env, greeting, completions, reportFault: bot.reportFault })
  await adapter.start(bot.answer)
  return EXIT.answered
}

async function ask(argv: readonly string[]): Promise<ExitCode> {
  const command = parseAskArguments(argv)
  if (command.outcome === 'usage') {
    process.stderr.write(`${command.message}\n`)
    return EXIT.badUsage
  }
  const { records: folder, today } = command.arguments
  const opened = openRecords(folder ?? SHIPPED_RECORDS, today)
  return opened.ok ? answer(command.arguments, botOf(opened)) : refused(opened.lines)
}

function answer(given: AskArguments, bot: Panoh): Promise<ExitCode> {
  const { stdin, stdout, stderr, env } = process
  if (given.question === null) return answerBatch({ ...given, stdin, stdout, stderr, env }, bot)
  return askOnce({ ...given, question: given.question, stdout, env }, bot)
}

function records([command, folder, ...more]: readonly string[]): ExitCode {
  if (command !== 'validate' || more.length > 0) {
    process.stderr.write(USAGE)
    return EXIT.badUsage
  }
  const { lines, exitCode } = validateFolder(folder ?? SHIPPED_RECORDS)
  const out = exitCode === EXIT.answered ? process.stdout : process.stderr
  out.write(`${lines.join('\n')}\n`)
  return exitCode
}

function botOf({ records, today }: Extract<OpenedRecords, { ok: true }>): Panoh {
  return panoh({ records, today, log: (line) => process.stderr.write(`${line}\n`) })
}

function refused(lines: readonly string[]): ExitCode {
  process.stderr.write(`${lines.join('\n')}\n`)
  return EXIT.badUsage
}

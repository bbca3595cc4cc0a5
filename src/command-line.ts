import { parseAskArguments, type AskArguments } from '../adapters/terminal/scripts/arguments.ts'
import { askOnce } from '../adapters/terminal/scripts/ask-once.ts'
import { answerBatch } from '../adapters/terminal/scripts/batch.ts'
import { EXIT, type ExitCode } from '../adapters/terminal/scripts/exit-code.ts'
import { terminal } from '../adapters/terminal/terminal.ts'
import { configFaultLine } from './config/config-fault.ts'
import { missingPlatform } from './config/missing-platform.ts'
import { readConfig } from './config/read-config.ts'
import { readStorePlace } from './config/read-store-place.ts'
import { READERS_COMMANDS } from './ask/commands.ts'
import { wordsOf } from './locales/words.ts'
import { knowledgeOf } from './knowledge-of.ts'
import { Fault } from './fault.ts'
import { openPublished } from './open-published.ts'
import { openRecords, type OpenedRecords } from './open-records.ts'
import type { StorePlace } from './store/store-place.ts'
import { panoh, type Panoh } from './panoh.ts'

const USAGE = `Usage: npm start                              Telegram and Slack where they have tokens, else a chat in this terminal
       npm run -s ask -- "question"           one answer; see --help there for more
       npm run -s panoh -- help               commands for who runs an instance: records, people, backups, sending
`

/** Runs a command of the command line, the chat where none is given, and gives the exit code. */
export async function run([command, ...rest]: readonly string[]): Promise<number> {
  if (command === undefined) return open()
  if (command === 'serve') return open('serve')
  if (command === 'ask') return ask(rest)
  // What an operator does now and then is not waited for by a question in the terminal.
  const { runOperator } = await import('./operator/run-operator.ts')
  return runOperator([command, ...rest], process, USAGE)
}

/** Serves whatever platform has a token; without one opens the chat, unless serving was asked for. */
async function open(wanted?: 'serve'): Promise<number> {
  const read = readConfig(process.env)
  if (!read.ok) return refused(read.faults.map(configFaultLine))
  const { telegram, slack } = read.config
  if (telegram === null && slack === null)
    return wanted ? refused(missingPlatform(process.env).map(configFaultLine)) : chat(read.config.store)
  const opened = openRecords()
  if (!opened.ok) return refused(opened.lines)
  // The platforms' libraries are loaded for serving alone: a question in the terminal should not wait for them.
  const { servePlatforms } = await import('./serve-platforms.ts')
  // What a platform's library left open must not keep a process that was told to end.
  process.exit(await servePlatforms(read.config, opened).catch(failed))
}

/** A start that failed for a reason with a remedy is told in a sentence; any other shows itself whole. */
function failed(error: unknown): ExitCode {
  if (!(error instanceof Fault)) throw error
  refused([`${error.message}. ${error.remedy}`])
  return error.code === 'config' ? EXIT.badUsage : EXIT.fault
}

async function chat(store: StorePlace): Promise<ExitCode> {
  const opened = await openPublished(store, { today: null, isReviewer: false })
  if (!opened.ok) return refused(opened.lines)
  const bot = botOf(opened)
  const completions = READERS_COMMANDS.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => `/${word} `))
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
  const opened = folder === null ? await openStored(today) : openRecords(folder, today)
  return opened.ok ? answer(command.arguments, botOf(opened)) : refused(opened.lines)
}

/** The store’s variables alone are asked for: a question needs no platform. */
function openStored(today: string | null): Promise<OpenedRecords> {
  const read = readStorePlace(process.env)
  if (!read.ok) return Promise.resolve({ ok: false, lines: read.faults.map(configFaultLine) })
  return openPublished(read.place, { today, isReviewer: false })
}

function answer(given: AskArguments, bot: Panoh): Promise<ExitCode> {
  const { stdin, stdout, stderr, env } = process
  if (given.question === null) return answerBatch({ ...given, stdin, stdout, stderr, env }, bot)
  return askOnce({ ...given, question: given.question, stdout, env }, bot)
}

function botOf({ records, today }: Extract<OpenedRecords, { ok: true }>): Panoh {
  const knowledge = knowledgeOf(records, today)
  return panoh({ knowledge: () => knowledge, log: (line) => process.stderr.write(`${line}\n`) })
}

function refused(lines: readonly string[]): ExitCode {
  process.stderr.write(`${lines.join('\n')}\n`)
  return EXIT.badUsage
}

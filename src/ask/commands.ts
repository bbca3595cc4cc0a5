import type { Intent, Topic } from './query.ts'

/**
 * A command as data: from this one declaration come the help text, the terminal's completion, the README's table
 * and the menus of every platform. Its summary and usage stand in the locale files under `command-NAME` and
 * `command-NAME-usage`.
 */
export interface Command {
  /** ASCII lower case, at most 32 (core.telegram.org/bots/api#botcommand, 2026-08). */
  readonly name: string
  /** The same command in Russian letters, and short forms. */
  readonly aliases: readonly string[]
  readonly intent: Intent
  readonly topic: Topic | null
  /** A question that works on the shipped records, shown in help. */
  readonly example: string
}

export const COMMANDS = [
  { name: 'who', aliases: ['кто'], intent: 'lookup', topic: null, example: 'Farrukh Ikromov' },
  {
    name: 'precedents',
    aliases: ['прецеденты', 'cases'],
    intent: 'precedents',
    topic: null,
    example: 'EU to Tajikistan, prison',
  },
  { name: 'export', aliases: ['выгрузка'], intent: 'precedents', topic: 'export', example: 'Germany to Tajikistan' },
  { name: 'host', aliases: ['страна', 'risk', 'риск'], intent: 'risk', topic: null, example: 'Germany Tajikistan' },
  { name: 'chart', aliases: ['график'], intent: 'risk', topic: 'chart', example: 'Germany Tajikistan' },
  { name: 'record', aliases: ['запись', 'source'], intent: 'record', topic: null, example: '20999/14' },
  {
    name: 'verify',
    aliases: ['проверить'],
    intent: 'verify',
    topic: null,
    example: 'Garabayev v. Russia, no. 38411/02, 7 June 2007',
  },
  { name: 'cite', aliases: ['цитата'], intent: 'cite', topic: null, example: 'Mukhitdinov in OSCOLA' },
  { name: 'group', aliases: ['группа'], intent: 'group', topic: null, example: 'IRPT' },
  {
    name: 'stats',
    aliases: ['статистика'],
    intent: 'statistics',
    topic: null,
    example: 'Tajik asylum applications Poland 2015',
  },
  { name: 'recent', aliases: ['новое', 'latest'], intent: 'recent', topic: null, example: 'removals to Tajikistan' },
  { name: 'help', aliases: ['помощь', 'start'], intent: 'help', topic: 'commands', example: '' },
  { name: 'about', aliases: ['о_проекте'], intent: 'help', topic: 'about', example: '' },
  { name: 'method', aliases: ['метод'], intent: 'help', topic: 'method', example: '' },
  { name: 'privacy', aliases: ['приватность'], intent: 'help', topic: 'privacy', example: '' },
] as const satisfies readonly Command[]

export type CommandName = (typeof COMMANDS)[number]['name']

const byWord = new Map<string, Command>(
  COMMANDS.flatMap((command) => [command.name, ...command.aliases].map((word) => [word, command] as const)),
)

/** The command that a word names, in any language; undefined when none does. */
export function commandNamed(word: string): Command | undefined {
  return byWord.get(word.toLowerCase())
}

/** The command that leads to an intent, for the texts that name one. */
export function commandFor(intent: Intent, topic: Topic | null = null): Command | undefined {
  const commands: readonly Command[] = COMMANDS.filter((command) => command.intent === intent)
  return commands.find((command) => command.topic === topic) ?? commands[0]
}

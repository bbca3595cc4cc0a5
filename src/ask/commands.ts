import type { Role } from '../store/tables/people-tables.ts'
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
  /** Only those of this role, or a higher one, are shown it and obeyed; without it everybody is. */
  readonly needs?: Role
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
  {
    name: 'follow',
    aliases: ['следить', 'subscribe'],
    intent: 'subscribe',
    topic: 'follow',
    example: 'Germany to Tajikistan, deportations, weekly',
  },
  { name: 'alerts', aliases: ['оповещения', 'subscriptions'], intent: 'subscribe', topic: 'list', example: '' },
  { name: 'unfollow', aliases: ['отписка', 'unsubscribe'], intent: 'subscribe', topic: 'unfollow', example: '' },
  { name: 'mute', aliases: ['тихо', 'pause', 'пауза'], intent: 'subscribe', topic: 'mute', example: '' },
  { name: 'unmute', aliases: ['громче', 'unpause'], intent: 'subscribe', topic: 'unmute', example: '' },
  { name: 'help', aliases: ['помощь', 'start'], intent: 'help', topic: 'commands', example: '' },
  { name: 'rule39', aliases: ['правило39', 'r39'], intent: 'help', topic: 'rule39', example: '' },
  { name: 'about', aliases: ['о_проекте'], intent: 'help', topic: 'about', example: '' },
  { name: 'method', aliases: ['метод'], intent: 'help', topic: 'method', example: '' },
  { name: 'privacy', aliases: ['приватность'], intent: 'help', topic: 'privacy', example: '' },
  { name: 'forget', aliases: ['забыть'], intent: 'service', topic: 'forget', example: '' },
  { name: 'object', aliases: ['возражение'], intent: 'service', topic: 'object', example: '' },
  {
    name: 'objections',
    aliases: ['возражения'],
    intent: 'service',
    topic: 'objections',
    example: '',
    needs: 'reviewer',
  },
  { name: 'tasks', aliases: ['задачи'], intent: 'service', topic: 'tasks', example: '', needs: 'reviewer' },
  { name: 'invite', aliases: ['пригласить'], intent: 'service', topic: 'invite', example: '', needs: 'administrator' },
  { name: 'people', aliases: ['люди'], intent: 'service', topic: 'people', example: '', needs: 'administrator' },
  { name: 'revoke', aliases: ['отозвать'], intent: 'service', topic: 'revoke', example: '', needs: 'administrator' },
  { name: 'role', aliases: ['роль'], intent: 'service', topic: 'role', example: '', needs: 'administrator' },
  { name: 'workspace', aliases: [], intent: 'service', topic: 'workspace', example: '', needs: 'administrator' },
  { name: 'audit', aliases: ['журнал'], intent: 'service', topic: 'audit', example: '', needs: 'administrator' },
  { name: 'sending', aliases: ['отправка'], intent: 'service', topic: 'sending', example: '', needs: 'administrator' },
  { name: 'halt', aliases: ['стоп'], intent: 'service', topic: 'halt', example: '', needs: 'administrator' },
  { name: 'resume', aliases: ['возобновить'], intent: 'service', topic: 'resume', example: '', needs: 'administrator' },
] as const satisfies readonly Command[]

/** What everybody who was let in is shown: in platforms’ menus, in a completion, in hints. */
export const READERS_COMMANDS: readonly Command[] = COMMANDS.filter(({ needs }: Command) => needs === undefined)

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

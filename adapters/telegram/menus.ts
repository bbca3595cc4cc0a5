import type { Api } from 'grammy'
import type { BotCommand, LanguageCode } from 'grammy/types'
import { READERS_COMMANDS } from '../../src/ask/commands.ts'
import { allWords, type Words } from '../../src/locales/words.ts'
import type { ReplyLanguage } from '../../src/reply/reply.ts'

/**
 * Tells Telegram the commands, the name and the descriptions, in every language, where it has others: it allows few
 * changes a day. English is what people of all other languages see.
 */
export async function setMenus(api: Api): Promise<number> {
  let changes = 0
  for (const words of allWords()) {
    const language = codeOf(words.language)
    for (const menu of menusOf(api, words, language)) {
      if ((await menu.current()) === menu.wanted) continue
      await menu.set()
      changes += 1
    }
  }
  return changes
}

/** One thing that Telegram shows of the bot, as text to be compared. */
interface Menu {
  readonly wanted: string
  readonly current: () => Promise<string>
  readonly set: () => Promise<true>
}

type Language = { readonly language_code?: LanguageCode }

function codeOf(language: ReplyLanguage): Language {
  return language === 'en' ? {} : { language_code: language }
}

function menusOf(api: Api, words: Words, language: Language): readonly Menu[] {
  const name = words.say('telegram-name')
  const description = words.say('telegram-description')
  const short_description = words.say('telegram-short-description')
  return [
    commandMenu(api, commandsIn(words), { ...language, scope: { type: 'default' } }),
    commandMenu(api, groupCommandsIn(words), { ...language, scope: { type: 'all_group_chats' } }),
    {
      wanted: name,
      current: async () => (await api.getMyName(language)).name,
      set: () => api.setMyName(name, language),
    },
    {
      wanted: description,
      current: async () => (await api.getMyDescription(language)).description,
      set: () => api.setMyDescription(description, language),
    },
    {
      wanted: short_description,
      current: async () => (await api.getMyShortDescription(language)).short_description,
      set: () => api.setMyShortDescription(short_description, language),
    },
  ]
}

type Scope = Language & { readonly scope: { readonly type: 'default' | 'all_group_chats' } }

function commandMenu(api: Api, commands: readonly BotCommand[], scope: Scope): Menu {
  return {
    wanted: asText(commands),
    current: async () => asText(await api.getMyCommands(scope)),
    set: () => api.setMyCommands(commands, scope),
  }
}

function asText(commands: readonly BotCommand[]): string {
  return commands
    .map(({ command, description, is_ephemeral = false }) => `${command} ${is_ephemeral} ${description}`)
    .join('\n')
}

/** One declaration for help, completion and this menu; a summary is at most 256 characters. */
export function commandsIn(words: Words): readonly BotCommand[] {
  return READERS_COMMANDS.map(({ name }) => ({
    command: name,
    description: words.say(`command-${name}`).slice(0, 256),
  }))
}

/** In a group, nobody else is to see whom one asks about: such a command is hidden, and so is its answer. */
export function groupCommandsIn(words: Words): readonly BotCommand[] {
  const hidden = new Set<string>(READERS_COMMANDS.filter(({ intent }) => intent === 'lookup').map(({ name }) => name))
  return commandsIn(words).map((one) => (hidden.has(one.command) ? { ...one, is_ephemeral: true } : one))
}

import { describe, expect, it } from 'vitest'
import { commandsIn, groupCommandsIn } from '../../../adapters/telegram/menus.ts'
import { READERS_COMMANDS } from '../../../src/ask/commands.ts'
import { allWords } from '../../../src/locales/words.ts'

describe.each(allWords())('the menu in $language', (words) => {
  it('lists the commands of readers, as Telegram takes them, and none that needs a role', () => {
    const commands = commandsIn(words)
    expect(commands.map(({ command }) => command)).toEqual(READERS_COMMANDS.map(({ name }) => name))
    expect(commands.map(({ command }) => command)).not.toContain('invite')
    for (const { command, description } of commands) {
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/)
      expect(description).toBe(words.say(`command-${command}`))
      expect(description.length).toBeLessThanOrEqual(256)
    }
  })

  it('hides in groups the command that names a person, and no other', () => {
    const hidden = groupCommandsIn(words).filter(({ is_ephemeral }) => is_ephemeral === true)
    expect(hidden.map(({ command }) => command)).toEqual(['who'])
  })

  it('has names and descriptions within Telegram’s bounds', () => {
    expect(words.say('telegram-name').length).toBeLessThanOrEqual(64)
    expect(words.say('telegram-short-description').length).toBeLessThanOrEqual(120)
    expect(words.say('telegram-description').length).toBeLessThanOrEqual(512)
    for (const id of ['telegram-button-expired', 'telegram-button-foreign'])
      expect(words.say(id).length).toBeLessThanOrEqual(200)
    expect(words.say('telegram-whole-answer').length).toBeLessThanOrEqual(1024)
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { manifest } from '../../../adapters/slack/manifest.ts'
import { EVENTS, SCOPES } from '../../../adapters/slack/surfaces.ts'
import { COMMANDS, type Command } from '../../../src/ask/commands.ts'
import { MANIFEST } from './manifest-file.ts'
import { heard } from './heard.ts'

describe('the manifest of the Slack app', () => {
  it('is the one in the adapter’s folder', () => {
    expect(JSON.parse(readFileSync(MANIFEST, 'utf8'))).toEqual(manifest())
  })

  it('offers every command that anyone may use, under one', () => {
    const [command, ...others] = manifest().features.slash_commands
    expect(others).toEqual([])
    const offered = (command?.usage_hint ?? '').split(' | ').map((hint) => hint.split(' ', 1)[0])
    const open = COMMANDS.filter(({ needs }: Command) => needs === undefined)
    expect(offered).toEqual(open.map(({ name }) => name))
  })

  it('keeps within what Slack takes of a manifest', () => {
    const { display_information: shown, features } = manifest()
    expect(shown.name.length).toBeLessThanOrEqual(35)
    expect(shown.description.length).toBeLessThanOrEqual(140)
    // Shorter ones are refused by the app settings: docs.slack.dev/reference/app-manifest (2026-11).
    expect(shown.long_description.length).toBeGreaterThanOrEqual(174)
    expect(shown.long_description.length).toBeLessThanOrEqual(4_000)
    for (const { usage_hint: hint, description } of features.slash_commands) {
      expect(hint.length).toBeLessThanOrEqual(1_000)
      expect(description.length).toBeLessThanOrEqual(2_000)
    }
    for (const { name, description } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24)
      expect(description.length).toBeLessThanOrEqual(150)
    }
  })

  it('has mentions in commands come with ids, since a name may be anybody’s', () => {
    expect(manifest().features.slash_commands.map((command) => command.should_escape)).toEqual([true])
  })

  it('asks for no scope that reads channels, files or people', () => {
    expect(manifest().oauth_config.scopes.bot).toEqual([...SCOPES])
    expect(SCOPES.filter((scope) => /^(channels|groups|mpim|users|files:read|search|team)/.test(scope))).toEqual([])
  })

  it('names the address that Slack calls in each place, and only over HTTP', () => {
    const text = JSON.stringify(manifest('https://panoh.example'))
    expect(text.match(/https:\/\/panoh\.example\/slack\/events/g)).toHaveLength(3)
    expect(text).toContain('"socket_mode_enabled":false')
    expect(JSON.stringify(manifest())).not.toContain('http')
  })

  it('names every event, command and shortcut that the bot hears, and none that it does not', async () => {
    const { features, settings } = manifest()
    const told = [
      ...settings.event_subscriptions.bot_events.map((event) => `event ${event}`),
      ...features.slash_commands.map(({ command }) => `command ${command}`),
      ...features.shortcuts.map(({ type, callback_id }) => `${type} ${callback_id}`),
    ]
    expect(await heard(told)).toEqual(told)
    expect(await heard(['event reaction_added', 'command /other', 'global other'])).toEqual([])
    expect([...EVENTS]).toEqual(settings.event_subscriptions.bot_events)
  })
})

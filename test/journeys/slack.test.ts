import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bot } from '../src/shipped-bot.ts'
import { improperLogLines, readySlack, type ServedSlack } from '../adapters/slack/served-slack.ts'
import { readText } from '../peers/slack-person.ts'

let slack: ServedSlack
beforeEach(async () => {
  slack = await readySlack({ replyTo: bot.answer })
})
afterEach(async () => {
  await slack.end()
  expect(slack.faults).toEqual([])
  expect(improperLogLines(slack.logged)).toEqual([])
})

describe('in a channel of a law office', () => {
  it('Anna asks about a host country; only she sees the answer, until she shares it with all', async () => {
    const { anna, boris } = slack
    await anna.command('host Germany Tajikistan')
    const answer = await anna.reads('what the record shows')
    expect(readText(answer)).toContain('Sources:')
    expect(boris.sees()).toEqual([])

    await anna.press(answer, 'Share here')
    const shared = await boris.reads('what the record shows')
    expect(readText(shared)).toContain('Shared by @U0ANNA')
  })
})

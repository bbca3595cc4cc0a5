import { afterEach, describe, expect, it } from 'vitest'
import { readySlack, type ServedSlack } from '../adapters/slack/served-slack.ts'
import { person, readText } from '../peers/slack-person.ts'
import { bot } from '../src/shipped-bot.ts'

let slack: ServedSlack
afterEach(() => slack.endWell())

const QUESTION = 'EU deportations to Tajikistan that ended in prison'

describe('by Socket Mode', () => {
  it('Slack renews the connection, then the network is cut; Anna is answered after each', async () => {
    slack = await readySlack({ replyTo: bot.answer })
    const { anna, peer } = slack
    peer.socket.refresh()
    await peer.until('a second connection', () => peer.socket.opened() === 2 && peer.socket.isOpen())
    await anna.command('who Farrukh Ikromov')
    await anna.reads('Azda TV')

    peer.socket.drop()
    await peer.until('a third connection', () => peer.socket.opened() === 3 && peer.socket.isOpen())
    await anna.command('host Germany Tajikistan')
    expect((await anna.reads('what the record shows')).onlyFor).toBe('U0ANNA')
  })

  it('Slack sends a mention again; Anna is answered once', async () => {
    slack = await readySlack({ replyTo: bot.answer })
    const { anna, peer, saw, answered } = slack
    await anna.mention(QUESTION, { eventId: 'Ev1' })
    await anna.mention(QUESTION, { eventId: 'Ev1', retry: 1 })
    await saw('slack-request-repeated')
    await answered(1)
    expect(peer.messages).toHaveLength(1)
  })
})

describe('over HTTP', () => {
  it('Anna asks, turns a page and shares; a mention that Slack sends again is answered once', async () => {
    slack = await readySlack({ replyTo: bot.answer, mode: 'http' })
    const { anna, boris, peer, saw, answered } = slack
    await anna.command('EU deportations to Tajikistan, what happened after')
    const answer = await anna.reads('Page 1')
    await anna.press(answer, 'Next ›')
    await peer.until('the next part is shown', () => answer.changes === 1)
    await anna.press(answer, 'Share here')
    await boris.reads('Shared by @U0ANNA')

    const before = peer.messages.length
    await anna.mention(QUESTION, { eventId: 'Ev2' })
    await anna.mention(QUESTION, { eventId: 'Ev2', retry: 1 })
    await saw('slack-request-repeated')
    await answered(4)
    expect(peer.messages).toHaveLength(before + 1)
  })
})

describe('in several workspaces', () => {
  it('an organisation installs the app, asks, and removes it; then it is not answered any more', async () => {
    slack = await readySlack({ replyTo: bot.answer, mode: 'oauth' })
    const { peer, saw } = slack
    peer.members.set('C0HELP', new Set(['U0BOT', 'U0CLARA']))
    const clara = person(peer, 'U0CLARA', 'T0CLARA')

    await clara.command('who Farrukh Ikromov', 'C0HELP')
    await saw('slack-workspace-unknown')
    expect(peer.messages).toEqual([])

    await install(slack, 'T0CLARA')
    await clara.mention(QUESTION, { channel: 'C0HELP' })
    const answer = await clara.reads('prison sentence', 'C0HELP')
    expect(readText(answer)).toContain('Sources:')

    await peer.send('events_api', {
      type: 'event_callback',
      team_id: 'T0CLARA',
      event_id: 'Ev3',
      event: { type: 'app_uninstalled' },
    })
    await saw('slack-workspace-removed')
    await clara.mention(QUESTION, { channel: 'C0HELP' })
    expect(peer.messages).toHaveLength(1)
  })
})

/** What a person does at `/slack/install`, and Slack after they have agreed. */
async function install({ saw, peer }: ServedSlack, team: string): Promise<void> {
  const address = `http://127.0.0.1:${(await saw('slack-listening')).fields['port']}/slack`
  const begun = await fetch(`${address}/install`, { redirect: 'manual' })
  const agreeAt = new URL(begun.headers.get('location') ?? '')
  expect(agreeAt.searchParams.get('scope')).toContain('chat:write')
  peer.codes.set('agreed', team)
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''
  const back = `${address}/oauth_redirect?code=agreed&state=${agreeAt.searchParams.get('state')}`
  expect((await fetch(back, { headers: { cookie } })).status).toBe(200)
  await saw('slack-workspace-installed')
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saying } from '../../contract/claims.ts'
import { person } from '../../peers/slack-person.ts'
import { faultOf } from './fault-of.ts'
import { readySlack, type ServedSlack } from './served-slack.ts'

let slack: ServedSlack
beforeEach(async () => {
  slack = await readySlack({ replyTo: () => ({ reply: saying('The answer.') }), mode: 'oauth' })
  slack.peer.tokens.set('xoxb-clara', 'T0CLARA')
  slack.peer.members.set('C0HELP', new Set(['U0BOT', 'U0CLARA']))
  const bot = { token: 'xoxb-clara', id: 'B0BOT', userId: 'U0BOT', scopes: ['chat:write'] }
  await slack.shelf.put('T0CLARA', JSON.stringify({ team: { id: 'T0CLARA' }, bot }))
})
afterEach(() => slack.end())

const event = (content: object) => ({ type: 'event_callback', team_id: 'T0CLARA', event_id: 'Ev1', event: content })

describe('the installation of one workspace of several', () => {
  it('that cannot be read is reported, and the workspace is not answered', async () => {
    const { peer, faults, shelf } = slack
    await shelf.put('T0CLARA', '{"team":')
    await person(peer, 'U0CLARA', 'T0CLARA').mention('x', { channel: 'C0HELP' })
    await peer.until('a fault is reported', () => faults.length > 0)
    expect(faultOf(faults[0]).remedy).toContain('/slack/install')
    expect(peer.messages).toEqual([])
  })

  it('is deleted when Slack refuses its token, and the others are served on', async () => {
    const { peer, saw, ended } = slack
    peer.revoked.add('xoxb-clara')
    await person(peer, 'U0CLARA', 'T0CLARA').mention('x', { channel: 'C0HELP' })
    await saw('slack-workspace-removed')
    expect(slack.shelf.kept.size).toBe(0)
    expect(await Promise.race([ended, Promise.resolve('served')])).toBe('served')
  })

  it('is deleted when Slack tells that its token was revoked, not when a person’s was', async () => {
    const { peer, saw } = slack
    await peer.send('events_api', event({ type: 'tokens_revoked', tokens: { oauth: ['U0CLARA'] } }))
    await peer.send('events_api', event({ type: 'tokens_revoked', tokens: { oauth: ['U0CLARA'], bot: [] } }))
    const clara = person(peer, 'U0CLARA', 'T0CLARA')
    await clara.mention('x', { channel: 'C0HELP' })
    await clara.reads('The answer.', 'C0HELP')
    await peer.send('events_api', event({ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }))
    await saw('slack-workspace-removed')
    expect(slack.shelf.kept.size).toBe(0)
  })

  it('is made by nobody who was not sent to Slack from here', async () => {
    const { peer, saw } = slack
    peer.codes.set('agreed', 'T0MALLORY')
    const address = `http://127.0.0.1:${(await saw('slack-listening')).fields['port']}/slack`
    const forged = await fetch(`${address}/oauth_redirect?code=agreed&state=forged`, {
      headers: { cookie: 'slack-app-oauth-state=forged' },
    })
    expect(forged.status).toBe(400)
    await saw('slack-install-refused')
    expect(peer.calls.map(({ method }) => method)).not.toContain('oauth.v2.access')
  })
})

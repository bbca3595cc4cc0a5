import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saying } from '../../contract/claims.ts'
import { postSigned, signedHeaders } from '../../peers/slack-signing.ts'
import { readySlack, SIGNING_SECRET, type ServedSlack } from './served-slack.ts'

let slack: ServedSlack
let url: string
let asked: string[]
beforeEach(async () => {
  asked = []
  slack = await readySlack({
    mode: 'http',
    replyTo: ({ text }) => {
      asked.push(text)
      return { reply: saying('The answer.') }
    },
  })
  url = `http://127.0.0.1:${(await slack.saw('slack-listening')).fields['port']}/slack/events`
})
afterEach(() => slack.endWell())

const MENTION = {
  type: 'event_callback',
  team_id: 'T0PEER',
  event_id: 'Ev1',
  event: { type: 'app_mention', user: 'U0ANNA', channel: 'C0LAW', text: '<@U0BOT> x', ts: '1.1' },
}
const JSON_BODY = { 'content-type': 'application/json' }
const post = (body: string, headers: Record<string, string>, to = url) =>
  fetch(to, { method: 'POST', body, headers: { ...JSON_BODY, ...headers } })

describe('the address that Slack calls', () => {
  it('takes what Slack has signed, and acknowledges before it answers', async () => {
    expect((await postSigned({ url, signingSecret: SIGNING_SECRET }, 'events_api', MENTION)).status).toBe(200)
    await slack.anna.reads('The answer.')
    expect(asked).toEqual(['x'])
  })

  const body = JSON.stringify(MENTION)
  const seconds = Math.floor(Date.now() / 1000)
  it.each([
    ['signed with another secret', signedHeaders(body, 'another')],
    ['signed for another body', signedHeaders(`${body} `, SIGNING_SECRET)],
    ['not signed', {}],
    ['signed in another way', { ...signedHeaders(body, SIGNING_SECRET), 'x-slack-signature': 'v9=00' }],
    ['of no moment', { ...signedHeaders(body, SIGNING_SECRET), 'x-slack-request-timestamp': 'now' }],
    ['sent again after more than five minutes', signedHeaders(body, SIGNING_SECRET, seconds - 301)],
  ])('refuses a request that is %s', async (_, headers) => {
    expect((await post(body, headers)).status).toBe(401)
    await slack.saw('slack-signature-refused')
    expect(asked).toEqual([])
  })

  it.each([
    ['no JSON', 'nothing'],
    ['an event without content', '{"type":"event_callback","event":null}'],
    ['an event of an odd shape', '{"type":"event_callback","team_id":"T0PEER","event":{"type":"message","user":null}}'],
  ])('refuses %s, signed or not', async (_, odd) => {
    expect((await post(odd, signedHeaders(odd, SIGNING_SECRET))).status).toBe(400)
    expect(asked).toEqual([])
  })

  it('refuses a body that is too large', async () => {
    const large = `"${'x'.repeat(1_000_000)}"`
    const status = await post(large, signedHeaders(large, SIGNING_SECRET)).then(
      (response) => response.status,
      () => 413,
    )
    expect(status).toBe(413)
  })

  it('answers Slack’s question whether it is there', async () => {
    const challenge = '{"type":"url_verification","challenge":"a-challenge"}'
    const response = await post(challenge, signedHeaders(challenge, SIGNING_SECRET))
    expect(await response.json()).toEqual({ challenge: 'a-challenge' })
  })

  it('is the only one there, and offers no installation', async () => {
    for (const path of ['/', '/slack/install', '/slack/oauth_redirect', '/health'])
      expect((await fetch(new URL(path, url))).status).toBe(404)
  })

  it('passes over a request of another workspace', async () => {
    const other = { ...MENTION, team_id: 'T0OTHER' }
    expect((await postSigned({ url, signingSecret: SIGNING_SECRET }, 'events_api', other)).status).toBe(200)
    await slack.saw('slack-workspace-unknown')
    expect(asked).toEqual([])
  })
})

describe('a stop', () => {
  it('waits for the answers that are on their way, and takes in no more', async () => {
    const release = Promise.withResolvers<void>()
    const slow = await readySlack({
      mode: 'http',
      replyTo: async () => {
        await release.promise
        return { reply: saying('The answer.') }
      },
    })
    const address = `http://127.0.0.1:${(await slow.saw('slack-listening')).fields['port']}/slack/events`
    await postSigned({ url: address, signingSecret: SIGNING_SECRET }, 'events_api', MENTION)
    const stopped = slow.adapter.stop()
    await expect(fetch(address)).rejects.toThrow('fetch failed')
    release.resolve()
    await stopped
    expect(slow.peer.messages).toHaveLength(1)
    expect(await slow.ended).toBe('ended')
    await slow.endWell()
  })
})

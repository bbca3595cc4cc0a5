import { createHmac } from 'node:crypto'

/** What Slack sends to the bot, by the names of Socket Mode's envelopes. */
export type EnvelopeKind = 'events_api' | 'interactive' | 'slash_commands'

/** Where Slack calls the bot, and with what it signs. */
export interface CallAddress {
  readonly url: string
  readonly signingSecret: string
}

/** As Slack signs: docs.slack.dev/authentication/verifying-requests-from-slack (2026-11). Seconds since 1970. */
export function signedHeaders(body: string, signingSecret: string, seconds = Math.floor(Date.now() / 1000)) {
  const signature = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${signature}` }
}

/** Events as JSON, interactions as a form with JSON in it, commands as a form. */
export async function postSigned(
  { url, signingSecret }: CallAddress,
  kind: EnvelopeKind,
  payload: object,
  retry = 0,
): Promise<{ readonly status: number; readonly text: string }> {
  const isJson = kind === 'events_api'
  const form = kind === 'interactive' ? { payload: JSON.stringify(payload) } : payload
  const body = isJson ? JSON.stringify(payload) : new URLSearchParams(Object.entries(form)).toString()
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded',
      ...signedHeaders(body, signingSecret),
      ...(retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {}),
    },
  })
  return { status: response.status, text: await response.text() }
}

import type { SlackMessage } from '../slack-payload.ts'
import { LIMITS } from '../limits.ts'
import { networkCode } from './refusal-code.ts'
import type { Called } from './called.ts'
import { slackFault } from './slack-fault.ts'

/** Who sees a message sent to a response_url, and whether it takes the place of the one that was pressed. */
export interface ResponseForm {
  readonly response_type: 'ephemeral' | 'in_channel'
  readonly replace_original: boolean
  readonly thread_ts?: string
}

/**
 * Answers by the address that came with a command or a press: it needs no membership of the channel, lives 30 minutes
 * and serves five times (docs.slack.dev/interactivity/handling-user-interaction, 2026-11). Not repeated: a caller that
 * is refused has the Web API.
 */
export async function postToResponseUrl(
  url: string,
  message: SlackMessage,
  form: ResponseForm,
  milliseconds: number = LIMITS.callMilliseconds,
): Promise<Called<null>> {
  const { text, blocks } = message
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, blocks, ...form, unfurl_links: false, unfurl_media: false }),
      redirect: 'error',
      signal: AbortSignal.timeout(milliseconds),
    })
    const code = refusalOf(response.status, await response.text())
    return code === null ? { ok: true, value: null } : { ok: false, code, fault: slackFault(code), pause: null }
  } catch (error) {
    const code = networkCode(error)
    return { ok: false, code, fault: slackFault(code, error), pause: null }
  }
}

/** Slack answers with a status and a word, bare or as `{"ok":false,"error":"…"}`. */
function refusalOf(status: number, body: string): string | null {
  const word = /^[a-z_]{1,60}$/.exec(body.trim())?.[0] ?? ERROR_FIELD.exec(body)?.[1]
  if (status >= 200 && status < 300) return ERROR_FIELD.exec(body)?.[1] ?? null
  return word ?? `http_${status}`
}

const ERROR_FIELD = /"error":\s{0,4}"([a-z_]{1,60})"/

import { webApi } from '@slack/bolt'

/** Why a call of Slack's library failed, in Slack's word or ours; the words of an error may quote what was sent. */
export function refusalCode(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return wordOf(error.data.error)
  if (error instanceof webApi.WebAPIRateLimitedError) return 'ratelimited'
  if (error instanceof webApi.WebAPIHTTPError) return `http_${error.statusCode}`
  if (error instanceof webApi.WebAPIRequestError) return networkCode(error.original)
  return isTimeout(error) ? 'timeout' : 'garbage'
}

/** `unreachable`: the request was surely not taken; `timeout` and `cut_off`: it may have been. */
export function networkCode(error: unknown): string {
  if (isTimeout(error)) return 'timeout'
  return NEVER_SENT.has(causeCode(error)) ? 'unreachable' : 'cut_off'
}

const NEVER_SENT: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
])

function causeCode(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return causeCode(error.cause)
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || isTimeout(error.cause))
}

/** Slack's words are lower case and underscores; anything else is a page of a proxy. */
function wordOf(error: unknown): string {
  return typeof error === 'string' && /^[a-z_]{1,60}$/.test(error) ? error : 'garbage'
}

/** Made-up values in the right form; no such token exists. */
export const TELEGRAM_TOKEN = '123456789:AAmadeUpForTestsOnly_0123456789-abc'
export const WEBHOOK_SECRET = 'madeUpWebhookSecret_0123456789'
export const SLACK_BOT = 'xoxb-0000-1111-madeUpForTestsOnly'
export const SLACK_APP = 'xapp-1-A000-1111-madeUpForTestsOnly'
export const SIGNING = 'madeUpSigning0123456789abcdef'
export const CLIENT_SECRET = 'madeUpClientSecret0123456789'
export const STATE_SECRET = 'made-up-state-secret-0123456789'

export const POLLING = { TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN }
export const WEBHOOK = {
  ...POLLING,
  TELEGRAM_WEBHOOK_URL: 'https://panoh.example.org/telegram',
  TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
}
export const SOCKET = { SLACK_BOT_TOKEN: SLACK_BOT, SLACK_APP_TOKEN: SLACK_APP }
export const HTTP = { SLACK_BOT_TOKEN: SLACK_BOT, SLACK_SIGNING_SECRET: SIGNING }
export const OAUTH = {
  SLACK_CLIENT_ID: '111.222',
  SLACK_CLIENT_SECRET: CLIENT_SECRET,
  SLACK_STATE_SECRET: STATE_SECRET,
  SLACK_SIGNING_SECRET: SIGNING,
}

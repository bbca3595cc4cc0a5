import { z } from 'zod'
import { LOG_LEVELS } from './value/log-level.ts'
import { portNumber } from './value/port-number.ts'
import { storeKey } from './value/store-key.ts'
import { webAddress } from './value/web-address.ts'

/** What the one who runs the bot needs to know of a variable. */
export interface AboutVariable {
  readonly about: string
  readonly example: string
  /** Where its value comes from; a sentence. */
  readonly from: string
  /** Never shown, and may be given as a file: `NAME_FILE`. */
  readonly secret?: true
}

/** What is known of each variable, by its schema. */
export const ABOUT = z.registry<AboutVariable>()

const TELEGRAM_BOTS = '@BotFather in Telegram'
const SLACK_APP = 'api.slack.com/apps → the app'
const RANDOM = 'Make one: `openssl rand -hex 32`.'

/**
 * Every variable that the bot reads. A message here follows the variable's name and never quotes its value; it checks
 * only what a slip of the clipboard would break, since the platform itself knows whether a token is good.
 */
export const variables = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(
      /^\d{3,20}:[\w-]{20,100}$/,
      'is not a bot token, which is a number, a colon, and about 35 letters and digits',
    )
    .optional()
    .register(ABOUT, {
      about: 'The Telegram bot. With it, Telegram is served.',
      example: '123456789:AAF…',
      from: `${TELEGRAM_BOTS}: /newbot, or /mybots → API Token.`,
      secret: true,
    }),
  TELEGRAM_API_ROOT: webAddress.optional().register(ABOUT, {
    about: 'A Bot API server of one’s own, instead of https://api.telegram.org.',
    example: 'http://localhost:8081',
    from: 'Run one: github.com/tdlib/telegram-bot-api.',
  }),
  TELEGRAM_WEBHOOK_URL: webAddress.optional().register(ABOUT, {
    about: 'Where Telegram delivers what people write; without it, the bot asks Telegram (long polling).',
    example: 'https://panoh.example.org/telegram',
    from: 'The public address of this machine, on port 443, 80, 88 or 8443, passed on to PORT by a web server.',
  }),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'is not a secret of 16 to 256 letters, digits, _ and -')
    .optional()
    .register(ABOUT, {
      about: 'By which the bot knows that a delivery is Telegram’s. Needed with TELEGRAM_WEBHOOK_URL.',
      example: '3f9a…',
      from: RANDOM,
      secret: true,
    }),
  TELEGRAM_WEBHOOK_PORT: portNumber.optional().register(ABOUT, {
    about: 'The port for Telegram’s deliveries where Slack has PORT; without it, PORT.',
    example: '8082',
    from: 'Any free port.',
  }),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^(?:xoxe\.)?xoxb-[\w-]{8,250}$/, 'is not a bot token, which begins with xoxb-')
    .optional()
    .register(ABOUT, {
      about: 'The Slack app in one workspace. With it, Slack is served.',
      example: 'xoxb-…',
      from: `${SLACK_APP} → OAuth & Permissions → Bot User OAuth Token.`,
      secret: true,
    }),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-[\w-]{8,250}$/, 'is not an app-level token, which begins with xapp-')
    .optional()
    .register(ABOUT, {
      about: 'Slack by Socket Mode: no public address is needed.',
      example: 'xapp-…',
      from: `${SLACK_APP} → Basic Information → App-Level Tokens, with the scope connections:write.`,
      secret: true,
    }),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9]{16,128}$/, 'is not a signing secret, which is 32 letters and digits')
    .optional()
    .register(ABOUT, {
      about: 'Slack over HTTP, at PORT: by it the bot knows that a request is Slack’s.',
      example: '8f74…',
      from: `${SLACK_APP} → Basic Information → App Credentials → Signing Secret.`,
      secret: true,
    }),
  SLACK_API_URL: webAddress.optional().register(ABOUT, {
    about: 'Another Slack than https://slack.com/api/, as GovSlack.',
    example: 'https://slack-gov.com/api/',
    from: 'The documentation of that Slack.',
  }),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^\d{1,40}\.\d{1,40}$/, 'is not a client id, which is two numbers with a dot between them')
    .optional()
    .register(ABOUT, {
      about: 'Slack over HTTP in several workspaces, each of which installs the app (OAuth).',
      example: '1234567890.1234567890',
      from: `${SLACK_APP} → Basic Information → App Credentials → Client ID.`,
    }),
  SLACK_CLIENT_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9]{16,128}$/, 'is not a client secret, which is 32 letters and digits')
    .optional()
    .register(ABOUT, {
      about: 'Needed with SLACK_CLIENT_ID.',
      example: '5c1b…',
      from: `${SLACK_APP} → Basic Information → App Credentials → Client Secret.`,
      secret: true,
    }),
  SLACK_STATE_SECRET: z
    .string()
    .regex(/^[\x21-\x7e]{16,256}$/, 'is not a secret of 16 to 256 characters without spaces')
    .optional()
    .register(ABOUT, {
      about: 'Seals an installation against forgery. Needed with SLACK_CLIENT_ID.',
      example: '77d0…',
      from: RANDOM,
      secret: true,
    }),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\/[^\s]{3,2000}$/, 'is not the address of a database, which begins with postgres://')
    .optional()
    .register(ABOUT, {
      about: 'PostgreSQL 15 or later as the store, for several processes; without it, a file in PANOH_DATA.',
      example: 'postgres://…',
      from: 'Make a database and a user that owns it: `createuser -P panoh; createdb -O panoh panoh`.',
      secret: true,
    }),
  PANOH_KEY: storeKey.optional().register(ABOUT, {
    about:
      'The key under which chat ids are kept; without it, the file panoh.key in PANOH_DATA, made at the first start.',
    example: 'q8Zc…',
    from: 'Make one: `openssl rand -base64 32`. Keep it elsewhere too: without it the store cannot be opened.',
    secret: true,
  }),
  PORT: portNumber.default(8080).register(ABOUT, {
    about: 'Where deliveries over HTTP are taken (TELEGRAM_WEBHOOK_URL, SLACK_SIGNING_SECRET); 0 for any free port.',
    example: '8080',
    from: 'Any free port, to which a web server with the certificate passes on.',
  }),
  HEALTH_PORT: portNumber.default(0).register(ABOUT, {
    about: 'Where this machine alone may ask /live, /ready and /status; 0 for nowhere.',
    example: '9090',
    from: 'Any free port.',
  }),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS, `is not one of ${LOG_LEVELS.join(', ')}`))
    .default('info')
    .register(ABOUT, { about: 'The least that is written to the log.', example: 'warn', from: 'Your choice.' }),
  PANOH_OPERATOR: z
    .string()
    .max(200, 'is longer than 200 characters')
    .regex(/^[^\p{Cc}]+$/u, 'is not one line of text')
    .optional()
    .register(ABOUT, {
      about:
        'Who runs this instance and how to reach them, as /privacy says it; without it: ask the one who invited you.',
      example: 'Example Refugee Council, privacy@example.org',
      from: 'Your own words.',
    }),
  PANOH_DATA: z
    .string()
    .max(4_096, 'is not the path of a folder')
    .refine((path) => !path.includes('\0'), 'is not the path of a folder')
    .default('data')
    .register(ABOUT, {
      about: 'The folder for what must outlive a restart: the store and its key.',
      example: '/var/lib/panoh',
      from: 'A folder that only the bot’s user can read.',
    }),
})

/** What was given, checked; a variable without a value of its own has its default, or undefined. */
export type Values = z.output<typeof variables>
export type VariableName = keyof Values

export const VARIABLE_NAMES = variables.keyof().options

/** What the one who runs the bot needs to know of the variable. */
export function aboutVariable(name: VariableName): AboutVariable {
  return ABOUT.get(variables.shape[name]) ?? { about: '', example: '', from: '' }
}

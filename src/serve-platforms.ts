import packageJson from '../package.json' with { type: 'json' }
import { alerting, type Alerting } from './alerts/alerting.ts'
import { repeating } from './alerts/sending/repeating.ts'
import { sendable, type Sendable } from './alerts/sending/sendable.ts'
import type { Config } from './config/config.ts'
import { faultReporter } from './fault-reporter.ts'
import { health } from './health.ts'
import { instance } from './instance.ts'
import { logLines } from './log-lines.ts'
import type { Log } from './log.ts'
import { tellOfDeadLetters } from './office/alerts/administrator-news.ts'
import type { OpenedRecords } from './open-records.ts'
import { firstCode } from './people/first-code.ts'
import { seedStore } from './publishing/seed-store.ts'
import { serve, type Served } from './serve.ts'
import { keyWatch } from './store/keys/key-watch.ts'
import { keptInstallations } from './store/kept-installations.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

/** The shipped records, valid, and their data date. */
type Opened = Extract<OpenedRecords, { ok: true }>

/** Serves Telegram and Slack, whichever is configured, until the process is told to stop; gives the exit code. */
export async function servePlatforms(config: Config, shipped: Opened): Promise<number> {
  const log = logLines({ stream: process.stdout, level: config.logLevel })
  const reportFault = faultReporter((report) => log.error('fault', { ...report }))
  const store = await openStore(config.store, (fault) =>
    log.warn('store-connection-lost', { reference: reportFault(fault) }),
  )
  try {
    await prepare(store, shipped, log)
    return await serveFrom(store, config, { log, reportFault })
  } finally {
    await store.close()
  }
}

/** An empty store gets the shipped records and an administrator's code, which is shown here once and written nowhere. */
async function prepare(store: Store, shipped: Opened, log: Log): Promise<void> {
  const { lists, restricted, today: dataDate } = shipped
  const seeding = await seedStore(store, { lists, restricted, dataDate }, Date.now())
  if (seeding === 'newer') log.info('newer-records-shipped')
  const code = await firstCode(store, Date.now())
  if (code !== null) say(`${FIRST_CODE}\n\n    ${code}\n`)
}

const FIRST_CODE =
  'Nobody administers this instance yet. Whoever sends this code to the bot, in a private chat, becomes its first ' +
  'administrator. It works once, for three days, and is not shown again:'

interface Shared {
  readonly log: Log
  readonly reportFault: (fault: unknown) => string
}

async function serveFrom(store: Store, config: Config, { log, reportFault }: Shared): Promise<number> {
  const { replyTo, knowledge } = instance({ store, log, reportFault, say, operator: config.operator, now: Date.now })
  await knowledge.start()
  const platforms = await platformsOf(config, {
    log,
    reportFault,
    store,
    // Told only once a platform was started, when the rest below is there.
    started: (name) => state.started(name),
    moved: (from, to) => void alerts.moved(from, to).catch(reportFault),
  })
  const alerts = alerting({
    store,
    platforms: platforms.map(({ sendable }) => sendable),
    knowledge,
    now: Date.now,
    log,
    reportFault,
  })
  const state = health({
    port: config.healthPort,
    platforms: platforms.map(({ served }) => served.name),
    dataDate: knowledge.dataDate(),
    version: packageJson.version,
    now: Date.now,
    log,
    sending: alerts.metrics,
  })
  const news = repeating(() => tellOfDeadLetters(store, Date.now()), NEWS_MILLISECONDS, reportFault)
  alerts.start()
  news.start()
  try {
    const adapters = [...platforms.map(({ served }) => withAlerts(served, alerts)), keyWatch(store)]
    return await serve({ adapters, replyTo, health: state, log, reportFault, signals: process, say })
  } finally {
    await Promise.all([alerts.stop(), news.stop()])
    knowledge.stop()
  }
}

/** How often administrators are told of what could not be sent. */
const NEWS_MILLISECONDS = 60 * 60 * 1000

/** What is being sent unasked ends while the talk does, within the same few seconds. */
function withAlerts(served: Served, alerts: Alerting): Served {
  return {
    ...served,
    stop: async () => {
      await Promise.all([alerts.stop(), served.stop()])
    },
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** A platform, to be talked with and to be written to unasked. */
interface Platform {
  readonly served: Served
  readonly sendable: Sendable
}

interface PlatformParts extends Shared {
  readonly store: Store
  /** A platform takes questions from now on. */
  readonly started: (name: string) => void
  /** A chat has got another address. */
  readonly moved: (from: string, to: string) => void
}

/** A platform's library is loaded where it is served: together they take some 40 MB. */
async function platformsOf(
  config: Config,
  { log, reportFault, store, started, moved }: PlatformParts,
): Promise<readonly Platform[]> {
  const common = { log, reportFault }
  const platforms: Platform[] = []
  if (config.telegram) {
    const { telegram } = await import('../adapters/telegram/telegram.ts')
    const adapter = telegram({
      ...config.telegram,
      ...common,
      started: () => started('telegram'),
      moved,
    })
    platforms.push({ served: adapter, sendable: sendable(adapter) })
  }
  if (config.slack) {
    const { slack } = await import('../adapters/slack/slack.ts')
    const adapter = slack({ ...slackSettings(config.slack, store), ...common, started: () => started('slack') })
    platforms.push({ served: adapter, sendable: sendable(adapter) })
  }
  return platforms
}

function slackSettings(config: NonNullable<Config['slack']>, store: Store) {
  return config.mode === 'oauth' ? { ...config, installations: keptInstallations(store, 'slack') } : config
}

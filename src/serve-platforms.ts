import packageJson from '../package.json' with { type: 'json' }
import { slack } from '../adapters/slack/slack.ts'
import { telegram } from '../adapters/telegram/telegram.ts'
import type { Config } from './config/config.ts'
import { faultReporter } from './fault-reporter.ts'
import { health, type Health } from './health.ts'
import { logLines } from './log-lines.ts'
import type { Log } from './log.ts'
import { wordsOf } from './locales/words.ts'
import type { OpenedRecords } from './open-records.ts'
import { panoh } from './panoh.ts'
import { admission } from './people/admission.ts'
import type { ReplyLanguage } from './reply/reply.ts'
import { serve, type Served } from './serve.ts'

/** What is opened at a start: the records, valid, and their data date. */
type Opened = Extract<OpenedRecords, { ok: true }>

/** Serves Telegram and Slack, whichever is configured, until the process is told to stop; gives the exit code. */
export async function servePlatforms(config: Config, opened: Opened): Promise<number> {
  const log = logLines({ stream: process.stdout, level: config.logLevel })
  if (config.allowed.length === 0) log.warn('nobody-allowed')
  const bot = panoh({ ...opened, log: say })
  const reportFault = faultReporter((report) => log.error('fault', { ...report }))
  const platforms = [config.telegram ? 'telegram' : '', config.slack ? 'slack' : ''].filter(Boolean)
  const state = health({
    port: config.healthPort,
    platforms,
    dataDate: opened.today,
    version: packageJson.version,
    now: Date.now,
    log,
  })
  const adapters = adaptersOf(config, { log, state, reportFault })
  return serve({
    adapters,
    replyTo: bot.answer,
    health: state,
    log,
    reportFault,
    signals: process,
    say,
  })
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

interface Shared {
  readonly log: Log
  readonly state: Health
  readonly reportFault: (fault: unknown) => string
}

function adaptersOf(config: Config, { log, state, reportFault }: Shared): readonly Served[] {
  const admit = admission({ allowed: config.allowed, now: Date.now })
  const seen = (platform: string) => (id: string) => {
    state.updateSeen(platform)
    return admit(id)
  }
  const common = { log, reportFault }
  return [
    ...(config.telegram
      ? [
          telegram({
            ...config.telegram,
            ...common,
            admit: seen('telegram'),
            refusal: refusals(),
            started: () => state.started('telegram'),
          }),
        ]
      : []),
    ...(config.slack
      ? [slack({ ...config.slack, ...common, admit: seen('slack'), refusal, started: () => state.started('slack') })]
      : []),
  ]
}

function refusal(language: ReplyLanguage): string {
  return wordsOf(language).say('refused-stranger')
}

function refusals(): Readonly<Record<ReplyLanguage, string>> {
  return { en: refusal('en'), ru: refusal('ru') }
}

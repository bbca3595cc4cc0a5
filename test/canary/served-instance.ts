import { slack } from '../../adapters/slack/slack.ts'
import { telegram } from '../../adapters/telegram/telegram.ts'
import type { ReplyTo } from '../../src/adapter.ts'
import { faultReporter } from '../../src/fault-reporter.ts'
import { instance } from '../../src/instance.ts'
import { logLines } from '../../src/log-lines.ts'
import { openRecords } from '../../src/open-records.ts'
import { firstCode } from '../../src/people/first-code.ts'
import { seedStore } from '../../src/publishing/seed-store.ts'
import { keptInstallations } from '../../src/store/kept-installations.ts'
import type { Store } from '../../src/store/store.ts'
import { slackPeer, type SlackPeer } from '../peers/slack-peer.ts'
import { TelegramPeer, TOKEN } from '../peers/telegram.ts'
import { SLACK_CHANNEL, SLACK_PEOPLE, SLACK_TEAM } from './canaries.ts'

/** An instance that serves both platforms from a store, put together as the bot itself is. */
export interface ServedInstance extends AsyncDisposable {
  readonly telegram: TelegramPeer
  readonly slack: SlackPeer & { readonly sent: readonly string[] }
  /** Of the first administrator. */
  readonly code: string
  /** All that it wrote: its log at the level `debug`, and what it says on the error stream. */
  readonly written: () => string
  /** So many faults were reported. */
  readonly faults: () => number
}

export const SIGNING_SECRET = 'a1b2c3d4e5f60718293a4b5c'

/** What makes an answer throw, with the question in its error, as a fault of ours might. */
export const THROWN_AT = 'THROW'

export async function servedInstance(store: Store): Promise<ServedInstance> {
  const lines: string[] = []
  let faults = 0
  const telegramPeer = await new TelegramPeer().listen()
  const slackAlone = await slackPeer()
  const sent: string[] = []
  const peer: ServedInstance['slack'] = {
    ...slackAlone,
    sent,
    send: (kind, payload, retry) => {
      sent.push(JSON.stringify(payload))
      return slackAlone.send(kind, payload, retry)
    },
  }
  peer.tokens.set('xoxb-peer', SLACK_TEAM)
  peer.members.set(SLACK_CHANNEL, new Set([peer.botUser, ...SLACK_PEOPLE]))
  const touch = (): void => {
    telegramPeer.touch()
    peer.changed()
  }
  const write = (line: string): void => {
    lines.push(line)
    touch()
  }
  const log = logLines({ stream: { write }, level: 'debug' })
  const reported = faultReporter((report) => log.error('fault', { ...report }))
  const reportFault = (fault: unknown): string => {
    faults += 1
    return reported(fault)
  }
  await seedShipped(store)
  const code = (await firstCode(store, Date.now())) ?? ''
  const { replyTo, knowledge } = instance({ store, log, reportFault, say: write, operator: null, now: Date.now })
  await knowledge.start()
  const throwing: ReplyTo = (message) => {
    if (message.text.includes(THROWN_AT)) throw new TypeError(`cannot read ${JSON.stringify(message)}`)
    return replyTo(message)
  }
  const common = { log, reportFault }
  const bot = telegram({
    ...common,
    mode: 'polling',
    token: TOKEN,
    apiRoot: telegramPeer.url,
    timing: { firstRetryMilliseconds: 1, stopMilliseconds: 500 },
  })
  const app = slack({
    ...common,
    mode: 'http',
    apiUrl: peer.apiUrl,
    botToken: 'xoxb-peer',
    signingSecret: SIGNING_SECRET,
    port: 0,
  })
  const ended = Promise.all([bot.start(throwing), app.start(throwing)])
  await Promise.race([ended, telegramPeer.until('the bot polls', () => telegramPeer.isPolled())])
  const port = await Promise.race([
    ended,
    peer.until('the bot listens', () => /"port":(\d+)/.exec(lines.join(''))?.[1]),
  ])
  peer.callAt(`http://127.0.0.1:${String(port)}/slack/events`, SIGNING_SECRET)
  return {
    telegram: telegramPeer,
    slack: peer,
    code,
    written: () => lines.join(''),
    faults: () => faults,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([bot.stop(), app.stop()])
      knowledge.stop()
      await Promise.all([telegramPeer.close(), peer.close()])
    },
  }
}

/** Also an installation of Slack is kept, as of a workspace that made one. */
async function seedShipped(store: Store): Promise<void> {
  const opened = openRecords()
  if (!opened.ok) throw new Error(opened.lines.join('\n'))
  await seedStore(store, { lists: opened.lists, restricted: opened.restricted, dataDate: opened.today }, Date.now())
  const installation = { team: { id: SLACK_TEAM, name: SLACK_CHANNEL }, user: { id: SLACK_PEOPLE[0] } }
  await keptInstallations(store, 'slack').put(SLACK_TEAM, JSON.stringify(installation))
}

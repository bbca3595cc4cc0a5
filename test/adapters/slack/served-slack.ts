import type { SlackMode, SlackOptions } from '../../../adapters/slack/slack-options.ts'
import { slack } from '../../../adapters/slack/slack.ts'
import type { ReplyTo } from '../../../src/adapter.ts'
import { isLogEvent, isLogField } from '../../../src/log-field.ts'
import { person, type Person } from '../../peers/slack-person.ts'
import { slackPeer, type SlackPeer } from '../../peers/slack-peer.ts'
import { memoryShelf, type MemoryShelf } from './memory-shelf.ts'

/** The adapter, served against a Slack of this process, with everything it writes to its log. */
export interface ServedSlack {
  readonly peer: SlackPeer
  readonly adapter: ReturnType<typeof slack>
  /** Resolves or rejects with how the talk ended. */
  readonly ended: Promise<unknown>
  readonly logged: readonly Logged[]
  readonly faults: readonly unknown[]
  /** Where installations are kept. */
  readonly shelf: MemoryShelf
  readonly anna: Person
  readonly boris: Person
  /** Milliseconds that calls were asked to wait. */
  readonly waits: readonly number[]
  readonly saw: (event: string) => Promise<Logged>
  /** So many requests are done with, whatever became of them. */
  readonly answered: (count: number) => Promise<unknown>
  /** Stops the adapter; throws where the log holds what it must not. */
  readonly end: () => Promise<void>
  /** The same where nothing was to go wrong; throws the first fault. */
  readonly endWell: () => Promise<void>
}

export interface Logged {
  readonly level: 'info' | 'warn' | 'error'
  readonly event: string
  readonly fields: Readonly<Record<string, string | number>>
}

export const SIGNING_SECRET = 'a-secret-of-the-peer'

export interface Serving {
  readonly replyTo: ReplyTo
  readonly mode?: SlackMode['mode']
  /** Over HTTP; any free one unless given. */
  readonly port?: number
  /** Before the adapter starts. */
  readonly prepare?: (peer: SlackPeer) => void
}

export async function servedSlack({ replyTo, mode = 'socket', port = 0, prepare }: Serving): Promise<ServedSlack> {
  const peer = await slackPeer()
  prepare?.(peer)
  const shelf = memoryShelf()
  const [logged, faults, waits]: [Logged[], unknown[], number[]] = [[], [], []]
  const note =
    (level: Logged['level']) =>
    (event: string, fields: Logged['fields'] = {}) => {
      logged.push({ level, event, fields })
      peer.changed()
    }
  const settings: Omit<SlackOptions, keyof SlackMode> & Pick<SlackOptions, 'apiUrl'> = {
    apiUrl: peer.apiUrl,
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    reportFault: (fault) => {
      faults.push(fault)
      peer.changed()
      return `0000000${faults.length}`
    },
    started: () => note('info')('started'),
    wait: (milliseconds) => {
      waits.push(milliseconds)
      return Promise.resolve()
    },
  }
  const adapter = slack({ ...settings, ...modeOf(mode, shelf, port) })
  const ended = adapter.start(replyTo).then(
    () => 'ended',
    (fault: unknown) => fault,
  )
  void ended.then(peer.changed)
  const saw = (event: string): Promise<Logged> =>
    peer.until(`the log has ${event}`, () => logged.find((line) => line.event === event))
  const end = async (): Promise<void> => {
    await adapter.stop()
    await peer.close()
    const improper = improperLogLines(logged)
    if (improper.length > 0) throw new Error(`the log holds what it must not: ${JSON.stringify(improper)}`)
  }
  return {
    peer,
    adapter,
    ended,
    logged,
    faults,
    shelf,
    anna: person(peer, 'U0ANNA'),
    boris: person(peer, 'U0BORIS'),
    waits,
    saw,
    answered: (count) =>
      peer.until(
        `${count} requests are done`,
        () => logged.filter(({ event }) => event === 'slack-request-answered').length + faults.length >= count,
      ),
    end,
    endWell: async () => {
      await end()
      if (faults.length > 0) throw faults[0]
    },
  }
}

/** Served, and ready for the first request. */
export async function readySlack(serving: Serving): Promise<ServedSlack> {
  const served = await servedSlack(serving)
  const { peer, saw } = served
  if (serving.mode === undefined || serving.mode === 'socket') await saw('slack-connected')
  else peer.callAt(`http://127.0.0.1:${(await saw('slack-listening')).fields['port']}/slack/events`, SIGNING_SECRET)
  return served
}

function modeOf(mode: SlackMode['mode'], installations: MemoryShelf, port: number): SlackMode {
  const token = { botToken: 'xoxb-peer' }
  if (mode === 'socket') return { mode, ...token, appToken: 'xapp-peer' }
  const http = { signingSecret: SIGNING_SECRET, port }
  if (mode === 'http') return { mode, ...token, ...http }
  return { mode, ...http, clientId: '1.2', clientSecret: 'client-secret', stateSecret: 'state-secret', installations }
}

/** What of the log breaks its rule: an event or a field that could hold a text, a name, an id or a token. */
function improperLogLines(logged: readonly Logged[]): readonly Logged[] {
  return logged.filter(
    ({ event, fields }) =>
      !isLogEvent(event) || Object.entries(fields).some(([name, value]) => !isLogField(name, value)),
  )
}

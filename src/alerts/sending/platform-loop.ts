import { setImmediate as loopTurn } from 'node:timers/promises'
import { ADDRESS } from '../../people/sealing-purposes.ts'
import type { Log } from '../../log.ts'
import type { Store } from '../../store/store.ts'
import { claim } from '../outbox/claim.ts'
import type { Claimed } from '../outbox/claimed.ts'
import { renewLeases } from '../outbox/renew-leases.ts'
import { later } from '../outbox/settle.ts'
import type { Pacer } from './pacer.ts'
import { sendClaimed, type SendOutcome, type SendingTools } from './send-claimed.ts'
import { waker, type Waker } from './waker.ts'

/** Sends what is due on one platform, as fast as it takes it. */
export interface PlatformLoop {
  readonly start: () => void
  /** Something may be due. */
  readonly wake: () => void
  /** Resolves when what was under way has ended. */
  readonly stop: () => Promise<void>
}

export interface PlatformLoopOptions {
  readonly store: Store
  readonly tools: SendingTools
  readonly pacer: Pacer
  readonly concurrency: number
  readonly leaseMilliseconds: number
  readonly pollMilliseconds: number
  /** Milliseconds of a clock that is never set. */
  readonly clock: () => number
  readonly count: (outcome: SendOutcome) => void
  readonly log: Log
}

/** While the store cannot be reached. */
const TROUBLE_MILLISECONDS = 1_000

export function platformLoop(options: PlatformLoopOptions): PlatformLoop {
  const waking = waker()
  const stopping = new AbortController()
  const under = underWay(options, waking.wake)
  let running: Promise<void> = Promise.resolve()
  return {
    start: () => {
      running = run({ options, under, waking, stopped: stopping.signal })
    },
    wake: waking.wake,
    stop: () => {
      stopping.abort()
      waking.wake()
      return running
    },
  }
}

interface Running {
  readonly options: PlatformLoopOptions
  readonly under: UnderWay
  readonly waking: Waker
  readonly stopped: AbortSignal
}

async function run({ options, under, waking, stopped }: Running): Promise<void> {
  const { tools, log } = options
  const renewed = renewer(options, under.units)
  while (!stopped.aborted) {
    let pause: number
    try {
      await renewed()
      pause = await turn(options, under)
    } catch (fault) {
      log.warn('alerts-waiting', { platform: tools.platform.name, reference: tools.reportFault(fault) })
      pause = TROUBLE_MILLISECONDS
    }
    if (pause > 0) await waking.asleep(pause)
  }
  await under.ended()
}

/** Claims what may go out and begins with it; gives for how long there is nothing to do. */
async function turn(options: PlatformLoopOptions, under: UnderWay): Promise<number> {
  const { pacer, concurrency, pollMilliseconds } = options
  const free = concurrency - under.units.size
  // Several at a time: each claim is a transaction.
  if (free < concurrency / 4) return pollMilliseconds
  const wait = pacer.untilAvailable()
  if (wait > 0) return Math.max(1, wait)
  const limit = Math.min(free, pacer.available())
  const found = await claimed(options, limit, new Set([...under.units.keys(), ...pacer.waiting()]))
  for (const one of found) {
    under.begin(one)
    // Answers that came meanwhile are noted first: what arrived and is not noted yet would be repeated after a crash.
    await loopTurn()
  }
  if (found.length > 0) return 0
  return Math.min(pollMilliseconds, pacer.untilFree() ?? pollMilliseconds)
}

/** What is being sent just now, by chat. */
interface UnderWay {
  readonly units: ReadonlyMap<string, Claimed>
  readonly begin: (claimed: Claimed) => void
  readonly ended: () => Promise<void>
}

function underWay(options: PlatformLoopOptions, wake: () => void): UnderWay {
  const { tools, log } = options
  const units = new Map<string, Claimed>()
  const sends = new Set<Promise<void>>()
  const send = async (one: Claimed): Promise<void> => {
    try {
      await sendPaced(one, options)
    } catch (fault) {
      // Nobody knows what became of it: it is left until its lease has ended.
      log.error('alert-unsettled', { platform: tools.platform.name, reference: tools.reportFault(fault) })
    } finally {
      units.delete(one.chat)
      wake()
    }
  }
  return {
    units,
    begin: (one) => {
      units.set(one.chat, one)
      const sent: Promise<void> = send(one).finally(() => sends.delete(sent))
      sends.add(sent)
    },
    ended: async () => {
      await Promise.all(sends)
    },
  }
}

function claimed(
  { store, tools, leaseMilliseconds }: PlatformLoopOptions,
  limit: number,
  except: ReadonlySet<string>,
): Promise<readonly Claimed[]> {
  return claim(store, { platform: tools.platform.name, limit, now: tools.now(), leaseMilliseconds, except })
}

async function sendPaced(claimed: Claimed, { tools, pacer, count }: PlatformLoopOptions): Promise<void> {
  const [row] = claimed.rows
  if (!row) return
  const address = tools.store.sealing.open(row.sealed_address, ADDRESS)
  const wait = pacer.take(claimed.chat, address)
  if (wait > 0) {
    await tools.write((tx) => later(tx, claimed, tools.now() + wait))
    return
  }
  const { outcome, messages, pause } = await sendClaimed(claimed, tools)
  // One was counted beforehand; what was not sent after all gives its place back.
  if (messages !== 1 && outcome !== 'later') pacer.charge(claimed.chat, address, messages - 1)
  if (pause !== null) pacer.pause(claimed.chat, pause.milliseconds, pause.everywhere)
  count(outcome)
}

/** Three times in a lease. */
function renewer(
  { store, tools, leaseMilliseconds, clock }: PlatformLoopOptions,
  underWay: ReadonlyMap<string, Claimed>,
): () => Promise<void> {
  let renewedAt = clock()
  return async () => {
    if (clock() - renewedAt < leaseMilliseconds / 3) return
    renewedAt = clock()
    const rows = [...underWay.values()].flatMap((one) => one.rows)
    await renewLeases(store, rows, tools.now() + leaseMilliseconds)
  }
}

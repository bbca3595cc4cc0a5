import { ADDRESS } from '../../people/sealing-purposes.ts'
import type { Log } from '../../log.ts'
import type { Store } from '../../store/store.ts'
import { claim } from '../outbox/claim.ts'
import type { Claimed } from '../outbox/claimed.ts'
import { renewLeases } from '../outbox/renew-leases.ts'
import { later } from '../outbox/settle.ts'
import type { Pacer } from './pacer.ts'
import { sendClaimed, type SendOutcome, type SendingTools } from './send-claimed.ts'
import { waker } from './waker.ts'

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
  const { tools, pacer, concurrency, pollMilliseconds } = options
  const underWay = new Map<string, Claimed>()
  const sends = new Set<Promise<void>>()
  const waking = waker()
  let isStopping = false
  let running: Promise<void> = Promise.resolve()

  const send = async (claimed: Claimed): Promise<void> => {
    try {
      await sendPaced(claimed, options)
    } catch (fault) {
      // Nobody knows what became of it: it is left until its lease has ended.
      options.log.error('alert-unsettled', { platform: tools.platform.name, reference: tools.reportFault(fault) })
    } finally {
      underWay.delete(claimed.chat)
      waking.wake()
    }
  }
  const begin = (claimed: Claimed): void => {
    underWay.set(claimed.chat, claimed)
    const sent: Promise<void> = send(claimed).finally(() => sends.delete(sent))
    sends.add(sent)
  }
  /** Gives for how long there is nothing to do. */
  const turn = async (): Promise<number> => {
    const free = concurrency - underWay.size
    // Several at a time: each claim is a transaction.
    if (free < concurrency / 4) return pollMilliseconds
    const wait = pacer.untilAvailable()
    if (wait > 0) return Math.max(1, wait)
    const limit = Math.min(free, pacer.available())
    const found = await claimed(options, limit, new Set([...underWay.keys(), ...pacer.waiting()]))
    for (const one of found) begin(one)
    if (found.length > 0) return 0
    return Math.min(pollMilliseconds, pacer.untilFree() ?? pollMilliseconds)
  }
  const run = async (): Promise<void> => {
    const renewed = renewer(options, underWay)
    while (!isStopping) {
      let pause: number
      try {
        await renewed()
        pause = await turn()
      } catch (fault) {
        options.log.warn('alerts-waiting', { platform: tools.platform.name, reference: tools.reportFault(fault) })
        pause = TROUBLE_MILLISECONDS
      }
      if (pause > 0) await waking.asleep(pause)
    }
    await Promise.all(sends)
  }
  return {
    start: () => {
      running = run()
    },
    wake: waking.wake,
    stop: () => {
      isStopping = true
      waking.wake()
      return running
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

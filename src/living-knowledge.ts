import { recordSet, type RecordLists } from '../knowledge/records/record-set.ts'
import type { Knowledge } from './answers/knowledge.ts'
import { collectGarbage } from './collect-garbage.ts'
import { Fault } from './fault.ts'
import { knowledgeInSlices } from './knowledge-of.ts'
import type { Log } from './log.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** Knowledge that follows what is published, while questions are answered from what was known before. */
export interface LivingKnowledge {
  /** Whole and unchanging, so to be asked for with every question. Throws a `Fault` before `start` has resolved. */
  readonly current: () => Knowledge
  /**
   * Resolves when there is knowledge to answer from, and follows from then on; rejects when the records cannot be had,
   * and with an `AbortError` when it was stopped before.
   */
  readonly start: () => Promise<void>
  /** Ends at once: what is being built is given up, and nothing is logged or reported any more. */
  readonly stop: () => void
  /** Looks now, for one who has just published: resolves when that is known here, or was reported as a fault. */
  readonly refresh: () => Promise<void>
}

export interface LivingKnowledgeOptions {
  /** Every published record, valid. Must end by itself, as `version` must: nothing else is looked for meanwhile. */
  readonly load: () => Promise<RecordLists>
  /** A number that is another whenever `load` gives something else, also when an older state is back. Asked at every look. */
  readonly version: () => Promise<number>
  /** The data date, `YYYY-MM-DD`, asked for after each load. */
  readonly today: () => string
  /** Called each time that questions begin to be answered from something newer. */
  readonly followed?: () => void
  /** From the end of one look to the next. */
  readonly pollMilliseconds?: number
  readonly log: Log
  /** Reports a fault and gives the reference that finds it. */
  readonly reportFault: (fault: unknown) => string
  /** Milliseconds since any fixed moment. */
  readonly now?: () => number
  /** Calls once, after so many milliseconds; gives what calls it off. */
  readonly after?: (milliseconds: number, call: () => void) => () => void
}

/** A publication is followed within 2 s: this wait, the load and the building (under 1 s for 10,000 records) together. */
const POLL_MILLISECONDS = 500

export function livingKnowledge(options: LivingKnowledgeOptions): LivingKnowledge {
  const { pollMilliseconds = POLL_MILLISECONDS, after = timer } = options
  const stopping = new AbortController()
  const { current, follow } = follower(options, stopping.signal)
  const look = oneAtATime(follow)
  const watched = watcher(options, stopping.signal)
  let callOff: (() => void) | undefined
  const poll = (): void => {
    if (stopping.signal.aborted) return
    callOff = after(pollMilliseconds, () => void watched(look.joined()).then(poll))
  }
  return {
    current,
    start: async () => {
      await look.anew()
      poll()
    },
    stop: () => {
      stopping.abort()
      callOff?.()
    },
    refresh: () => watched(look.anew()),
  }
}

interface Follower extends Pick<LivingKnowledge, 'current'> {
  /** Loads and builds until no other version is published. Rejects when stopped. */
  readonly follow: () => Promise<void>
}

function follower(options: LivingKnowledgeOptions, stopped: AbortSignal): Follower {
  const { load, version, today, log, followed, now = () => performance.now() } = options
  let known: { readonly version: number; readonly knowledge: Knowledge } | undefined
  const follow = async (): Promise<void> => {
    // The version is read before its records: what is published in between is then loaded twice, and never missed.
    for (let latest = await version(); !Object.is(latest, known?.version); latest = await version()) {
      stopped.throwIfAborted()
      const begun = now()
      const records = recordSet(await load())
      stopped.throwIfAborted()
      await collectGarbage()
      known = { version: latest, knowledge: await knowledgeInSlices(records, today(), { signal: stopped }) }
      await collectGarbage()
      const count = records.persons.length + records.incidents.length + records.cases.length
      log.info('records-followed', { count, milliseconds: Math.round(now() - begun) })
      followed?.()
    }
  }
  return { current: () => known?.knowledge ?? notStarted(), follow }
}

/** Reports the first failure of a row, since one outage fails every look, and logs its end. */
function watcher(
  { log, reportFault }: LivingKnowledgeOptions,
  stopped: AbortSignal,
): (look: Promise<void>) => Promise<void> {
  let isOut = false
  return async (look) => {
    try {
      await look
      if (isOut && !stopped.aborted) log.info('records-read-again')
      isOut = false
    } catch (fault) {
      if (isOut || stopped.aborted) return
      isOut = true
      log.warn('records-unread', { reference: reportFault(fault) })
    }
  }
}

function notStarted(): never {
  throw new Fault('bug', 'a question came before the records were read', {
    remedy: 'Wait for start() before questions are taken.',
  })
}

/** Keeps no process alive. */
function timer(milliseconds: number, call: () => void): () => void {
  const timeout = setTimeout(call, milliseconds).unref()
  return () => {
    clearTimeout(timeout)
  }
}

import type { RecordLists } from '../../../knowledge/records/record-set.ts'
import { livingKnowledge, type LivingKnowledgeOptions } from '../../../src/living-knowledge.ts'
import type { LogFields } from '../../../src/log.ts'
import { panoh, type Panoh } from '../../../src/panoh.ts'
import { madeUpPerson, madeUpRecords } from '../../knowledge/removals/made-up-records.ts'

export const TODAY = '2026-11-21'

/** Records of these people and nothing else. */
export function peopleNamed(...names: readonly string[]): RecordLists {
  return madeUpRecords({ persons: names.map((name, at) => madeUpPerson({ id: `per-${at}`, name })) })
}

/** What a load or a look at the version waits for; `open` lets it go on. */
export interface Gate {
  readonly passed: Promise<void>
  readonly open: () => void
}

export function gate(): Gate {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { passed: promise, open: resolve }
}

/** A place where records are published, the knowledge that follows it, and the bot that answers from that. */
export class Publisher {
  readonly events: { readonly event: string; readonly fields: LogFields | undefined }[] = []
  readonly reported: unknown[] = []
  readonly loads: RecordLists[] = []
  readonly bot: Panoh
  readonly living
  /** Faults that the next looks meet, whatever is published. */
  fault: Error | null = null
  /** What the answer to a look at the version waits for, after the look. */
  looking: Gate | null = null
  /** What a load waits for. */
  loading: Gate | null = null
  /** Loads under way at once, at most. */
  together = 0
  private version = 1
  private published: RecordLists
  private underWay = 0
  private waiting: (() => void)[] = []

  constructor(first: RecordLists, options: Partial<LivingKnowledgeOptions> = {}) {
    this.published = first
    const log = (event: string, fields?: LogFields): unknown => this.events.push({ event, fields })
    this.living = livingKnowledge({
      version: () => this.look(),
      load: () => this.load(),
      today: () => TODAY,
      log: { info: log, warn: log, error: log },
      reportFault: (fault) => `${this.reported.push(fault)}`.padStart(8, '0'),
      after: (_, call) => this.afterWait(call),
      ...options,
    })
    this.bot = panoh({ knowledge: this.living.current, log: () => undefined })
  }

  publish(lists: RecordLists, version = this.version + 1): void {
    this.published = lists
    this.version = version
  }

  /** Lets the time to the next look pass; resolves when that look has ended and another is waited for. */
  async nextLook(): Promise<void> {
    const calls = this.waiting.splice(0)
    for (const call of calls) call()
    await this.untilWaiting()
  }

  /** How many looks are waited for: none when stopped. */
  get looksWaitedFor(): number {
    return this.waiting.length
  }

  /** Whom `/who NAME` finds for sure. */
  finds(name: string): boolean {
    return this.bot.answer({ text: `/who ${name}`, privacy: 'direct', from: 'test' }).reply.kind === 'record'
  }

  private async look(): Promise<number> {
    const { version } = this
    await this.looking?.passed
    return this.unlessFault(() => version)
  }

  private async load(): Promise<RecordLists> {
    const lists = this.published
    this.underWay += 1
    this.together = Math.max(this.together, this.underWay)
    await this.loading?.passed
    this.underWay -= 1
    this.loads.push(lists)
    return this.unlessFault(() => lists)
  }

  private async unlessFault<T>(give: () => T): Promise<T> {
    await Promise.resolve()
    if (this.fault !== null) throw this.fault
    return give()
  }

  private afterWait(call: () => void): () => void {
    this.waiting.push(call)
    return () => {
      this.waiting = this.waiting.filter((one) => one !== call)
    }
  }

  private async untilWaiting(): Promise<void> {
    while (this.waiting.length === 0) await loopTurn()
  }
}

/** Everything that waits gets its turn. */
export function loopTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

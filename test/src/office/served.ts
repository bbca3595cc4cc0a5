import { onTestFinished } from 'vitest'
import type { Message } from '../../../src/ask/message.ts'
import { instance } from '../../../src/instance.ts'
import { logLines } from '../../../src/log-lines.ts'
import { codeIn } from '../../../src/people/code-in.ts'
import { OPERATOR } from '../../../src/people/actor.ts'
import { invite } from '../../../src/people/invite.ts'
import { redeem } from '../../../src/people/redeem.ts'
import { seedStore } from '../../../src/publishing/seed-store.ts'
import { textOf } from '../../../src/reply/line.ts'
import { linesOf } from '../../../src/reply/lines-of.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import type { Store } from '../../../src/store/store.ts'
import type { Role } from '../../../src/store/tables/people-tables.ts'
import { memberNamed, NOON } from '../people/let-in-as.ts'
import { fewRecords } from './few-records.ts'

export const [ADMINISTRATOR, REVIEWER, READER] = ['telegram:51', 'telegram:52', 'telegram:53'] as const
export const STRANGER = 'telegram:59'

const THOSE_LET_IN = [
  [ADMINISTRATOR, 'administrator'],
  [REVIEWER, 'reviewer'],
  [READER, 'reader'],
] as const

/** An instance over a store with a few records, and an administrator, a reviewer and a reader in it. */
export interface Served {
  readonly store: Store
  /** What somebody is answered; null: nothing. */
  readonly ask: (person: string, text: string, change?: Partial<Message>) => Promise<Reply | null>
  /** Presses the button of that label under a reply. */
  readonly press: (person: string, reply: Reply | null, label: string) => Promise<Reply | null>
  readonly handleOf: (person: string) => Promise<string>
  readonly faults: readonly unknown[]
  /** Everything that was logged. */
  readonly log: () => string
  readonly pass: (milliseconds: number) => void
}

export interface ServedOptions {
  readonly operator?: string
  /** Who besides the three is let in, as what. */
  readonly others?: readonly (readonly [person: string, role: Role])[]
}

export async function served(store: Store, { operator, others = [] }: ServedOptions = {}): Promise<Served> {
  let now = NOON
  const lines: string[] = []
  const faults: unknown[] = []
  await seedStore(store, fewRecords(), NOON)
  const people = [...THOSE_LET_IN, ...others]
  for (const [person, role] of people) await joined(store, person, role)
  const { replyTo, knowledge } = instance({
    store,
    log: logLines({ stream: { write: (line: string) => lines.push(line) > 0 }, level: 'debug' }),
    reportFault: (fault) => `reference${faults.push(fault)}`,
    say: (line) => lines.push(line),
    operator: operator ?? null,
    now: () => now,
  })
  await knowledge.start()
  onTestFinished(knowledge.stop)
  let deliveries = 0
  const ask: Served['ask'] = async (person, text, change = {}) => {
    deliveries += 1
    const delivery = `test:${deliveries}`
    const { reply } = await replyTo({ text, person, from: person, privacy: 'direct', delivery, ...change })
    return reply
  }
  return {
    store,
    ask,
    press: (person, reply, label) => {
      const action = reply?.actions.find((one) => one.label === label)
      if (action === undefined)
        throw new Error(`no button «${label}» among ${reply?.actions.map((one) => one.label).join(', ')}`)
      return ask(person, action.ask)
    },
    handleOf: async (person) => (await memberNamed(store, person)).handle,
    faults,
    log: () => lines.join('\n'),
    pass: (milliseconds) => {
      now += milliseconds
    },
  }
}

/** By a code, so that they are greeted already. */
async function joined(store: Store, person: string, role: Role): Promise<void> {
  const invited = await invite(store, { role, platform: null, by: OPERATOR, at: NOON })
  await redeem(store, { code: codeIn(invited?.code ?? '') ?? '', person, at: NOON })
}

/** Everything that a reply says, a line each; empty where nothing was said. */
export function said(reply: Reply | null): string {
  if (reply === null) return ''
  return [reply.headline, ...reply.blocks.flatMap(linesOf)].map(textOf).join('\n')
}

export function labels(reply: Reply | null): readonly string[] {
  return reply?.actions.map(({ label }) => label) ?? []
}

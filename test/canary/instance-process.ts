import { setTimeout } from 'node:timers/promises'
import type { Message } from '../../src/ask/message.ts'
import { faultReporter } from '../../src/fault-reporter.ts'
import { instance } from '../../src/instance.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { openStore } from '../../src/store/open-store.ts'
import { filesOf } from './files-of.ts'

// A process of its own that is a whole instance over a store, and does what the test that forked it tells it.

/** What it is told to do; each with a number, by which it answers. */
export type Told = { readonly number: number } & (
  | { readonly act: 'ask'; readonly person: string; readonly text: string }
  /** A command of an operator, in this process. */
  | { readonly act: 'operate'; readonly words: readonly string[] }
  /** Asks one question after another, each of somebody else, until told to stop. */
  | { readonly act: 'stream'; readonly people: readonly string[]; readonly text: string }
  /** Resolves with the moment at which an answer of the stream to this first was of that kind. */
  | {
      readonly act: 'see'
      readonly text: string
      readonly shows: string
      readonly isShown: boolean
      readonly person?: string
    }
  | { readonly act: 'stop' }
)

const [folder = '', url = ''] = process.argv.slice(2)
const reportFault = faultReporter((report) => process.stderr.write(`${JSON.stringify(report)}\n`))
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const store = await openStore({ folder, url: url === '' ? null : url, key: null })
const { replyTo, knowledge } = instance({
  store,
  log,
  reportFault,
  say: () => undefined,
  operator: null,
  now: Date.now,
})
await knowledge.start()

let deliveries = 0
async function asked(person: string, text: string): Promise<Reply | null> {
  deliveries += 1
  const message: Message = { text, person, from: person, privacy: 'direct', delivery: `${process.pid}:${deliveries}` }
  return (await replyTo(message)).reply
}

/** The answer whole, its files with their bytes. */
async function told(reply: Reply | null): Promise<string> {
  if (reply === null) return 'null'
  return JSON.stringify({ ...reply, attachments: await filesOf(reply) })
}

let streaming = new AbortController()
let watched: {
  readonly person: string | undefined
  readonly text: string
  readonly isSeen: (reply: string) => boolean
  readonly seen: () => void
} | null = null

async function stream(people: readonly string[], text: string) {
  streaming = new AbortController()
  const { signal } = streaming
  let [answers, longestGap, slowest, previous] = [0, 0, 0, performance.now()]
  while (!signal.aborted) {
    const watch = watched
    const begun = performance.now()
    const reply = await asked(watch?.person ?? people[answers % people.length] ?? '', watch?.text ?? text)
    const now = performance.now()
    slowest = Math.max(slowest, now - begun)
    longestGap = Math.max(longestGap, now - previous)
    previous = now
    answers += 1
    if (watch?.isSeen(JSON.stringify(reply))) watch.seen()
    await setTimeout(PAUSE_MILLISECONDS)
  }
  return { answers, longestGap, slowest }
}

const PAUSE_MILLISECONDS = 30

function see({ text, shows, isShown, person }: Extract<Told, { act: 'see' }>): Promise<number> {
  return new Promise((resolve) => {
    const seen = (): void => {
      watched = null
      resolve(Date.now())
    }
    watched = { person, text, isSeen: (reply) => reply.includes(shows) === isShown, seen }
  })
}

async function operated(words: readonly string[]) {
  let written = ''
  const write = (text: string) => (written += text)
  const env = { PANOH_DATA: folder, ...(url === '' ? {} : { DATABASE_URL: url }) }
  const { runOperator } = await import('../../src/operator/run-operator.ts')
  const code = await runOperator(words, { env, stdout: { write }, stderr: { write } }, '')
  return { code, written, at: Date.now() }
}

async function done(given: Told): Promise<unknown> {
  switch (given.act) {
    case 'ask':
      return told(await asked(given.person, given.text))
    case 'operate':
      return operated(given.words)
    case 'stream':
      return stream(given.people, given.text)
    case 'see':
      return see(given)
    case 'stop':
      streaming.abort()
      return true
  }
}

process.on('message', (given: Told) => {
  done(given).then(
    (value) => process.send?.({ number: given.number, value }),
    (fault: unknown) => process.send?.({ number: given.number, fault: String(fault) }),
  )
})
// A test that ended without a word has no more use for it.
process.on('disconnect', () => process.exit())
process.send?.({ number: 0, value: 'ready' })

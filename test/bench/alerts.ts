/**
 * What is promised of alerts, on each store, against the Telegram peer and with sending processes that are killed:
 * `npm run bench:alerts`, or with a part of it: `npm run bench:alerts -- crash no-sqlite`
 * (matching, rate, crash, shared).
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setInterval as ticks, setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Store } from '../../src/store/store.ts'
import { openStore } from '../../src/store/open-store.ts'
import { TelegramPeer, TOKEN } from '../peers/telegram.ts'
import { freshDatabase } from '../postgres/fresh-database.ts'
import { postgresServer } from '../postgres/server.ts'
import { bystanders, events, followers, publishAlerts, subscribe } from './alerts-scene.ts'
import type { SenderTask } from './alerts-sender.ts'

const SENDER = fileURLToPath(new URL('alerts-sender.ts', import.meta.url))
const CHATS = 2_000
const EVENTS = 5
const KILLS = 10
/** The peer is faster than Telegram is, so that the bench ends in minutes. */
const RATE = 100
const REAL_SECONDS = 15

interface Ground {
  readonly name: string
  readonly url: string | null
  readonly folder: string
  readonly store: Store
  readonly remove: () => Promise<void>
}

const server = await postgresServer({ durable: true })
const parts = new Set(process.argv.slice(2))
const isWanted = (part: string): boolean => ![...parts].some((one) => !one.startsWith('no-')) || parts.has(part)

async function ground(name: 'SQLite' | 'PostgreSQL'): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'panoh-bench-'))
  const database = name === 'PostgreSQL' && server ? await freshDatabase(server.url) : null
  const url = database?.url ?? null
  const store = await openStore({ url, folder, key: null })
  const remove = async (): Promise<void> => {
    await store.close()
    await database?.drop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { name, url, folder, store, remove }
}

function sending({ url, folder }: Ground, task: Partial<SenderTask>): ChildProcess {
  const file = join(folder, 'task.json')
  const whole: SenderTask = {
    url,
    folder,
    peer: null,
    rate: null,
    leaseMilliseconds: 3_000,
    latencyMilliseconds: 100,
    ...task,
  }
  writeFileSync(file, JSON.stringify(whole))
  return spawn(process.execPath, ['--max-semi-space-size=8', SENDER, file], { stdio: ['ignore', 'pipe', 'ignore'] })
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const end = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await end
}

/** The most resident megabytes that a process had. */
function peakMegabytes({ pid }: ChildProcess): number {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Math.round(Number(kilobytes) / 1024)
  } catch {
    return 0
  }
}

function unsent({ store }: Ground): Promise<number> {
  return store.read(async (db) => {
    const row = await db
      .selectFrom('outbox')
      .select((of) => of.fn.countAll().as('count'))
      .where('state', 'in', ['waiting', 'sending', 'gathered'])
      .executeTakeFirst()
    return Number(row?.count ?? 0)
  })
}

function idOf(address: string): number {
  return Number(address.slice('telegram:'.length))
}

/** A Telegram that notes when it took what, and in which some chats are closed. */
async function platform(open: readonly string[], closed: readonly string[]) {
  const peer = await new TelegramPeer().listen()
  for (const address of [...open, ...closed])
    peer.world.addChat({ id: idOf(address), type: 'private', isClosed: closed.includes(address) })
  const taken: { readonly at: number; readonly chat: number; readonly text: string }[] = []
  const add = peer.world.add.bind(peer.world)
  peer.world.add = (message) => {
    taken.push({ at: performance.now(), chat: message.chat, text: message.text })
    return add(message)
  }
  return { peer, taken }
}

/**
 * 429s, answers that are lost after the message was taken, and calls that are never answered: one of them in so many
 * calls, for as long as enough is sent.
 */
function makingTrouble(peer: TelegramPeer): { readonly lost: () => number; readonly stop: () => void } {
  let count = 0
  let lost = 0
  let since = 0
  const timer = setInterval(() => {
    if (peer.calls.length - since < CALLS_BETWEEN) return
    since = peer.calls.length
    count += 1
    if (count % 20 === 0) {
      lost += 1
      peer.trouble('sendMessage', 'lost answer')
    } else if (count % 20 === 10) peer.trouble('sendMessage', 'silence')
    else
      peer.trouble('sendMessage', {
        code: 429,
        description: 'Too Many Requests: retry after 1',
        parameters: { retry_after: 1 },
      })
  }, 20)
  return { lost: () => lost, stop: () => clearInterval(timer) }
}

const CALLS_BETWEEN = 25

async function crashes(at: Ground): Promise<void> {
  const all = followers(CHATS)
  const closed = all.flatMap(({ address }, index) => (index % 50 === 7 ? [address] : []))
  const others = bystanders(200)
  await subscribe(at.store, [...all, ...others])
  const open = all.map(({ address }) => address).filter((address) => !closed.includes(address))
  const { peer, taken } = await platform([...open, ...others.map(({ address }) => address)], closed)
  const trouble = makingTrouble(peer)
  const told = events(EVENTS)
  const milliseconds = await publishAlerts(at.store, told)
  const begun = performance.now()
  const task = { peer: { url: peer.url, token: TOKEN }, rate: { overall: RATE, chat: 1 } }
  let child = sending(at, task)
  let peak = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    await after(2_000 + Math.random() * 2_500)
    peak = Math.max(peak, peakMegabytes(child))
    await ended(child, 'SIGKILL')
    child = sending(at, task)
  }
  await allSent(at, 250)
  const seconds = (performance.now() - begun) / 1_000
  trouble.stop()
  peak = Math.max(peak, peakMegabytes(child))
  await ended(child, 'SIGTERM')
  const pairs = new Map<string, number>()
  for (const { chat, text } of taken) {
    const [event = ''] = /A-2026-\d+/.exec(text) ?? []
    pairs.set(`${chat} ${event}`, (pairs.get(`${chat} ${event}`) ?? 0) + 1)
  }
  const wanted = new Set(open.flatMap((address) => told.map(({ event }) => `${idOf(address)} ${event}`)))
  const lost = [...wanted].filter((pair) => !pairs.has(pair)).length
  const wrong = [...pairs.keys()].filter((pair) => !wanted.has(pair)).length
  const repeats = taken.length - pairs.size
  const marked = taken.filter(({ text }) => text.includes('(may be a repeat)')).length
  const lastFlash = Math.max(...taken.flatMap(({ at: when, text }) => (text.startsWith('FLASH') ? [when] : []))) - begun
  line(
    `${at.name}: ${CHATS} chats, ${EVENTS} events, ${wanted.size} deliveries, ${KILLS} kills, ${closed.length} chats closed`,
  )
  line(`  published in ${Math.round(milliseconds)} ms; all handed over after ${seconds.toFixed(1)} s`)
  line(
    `  lost ${lost}, to a wrong chat ${wrong}, repeats ${repeats} (of ${KILLS} kills and ${trouble.lost()} lost answers; ${marked} marked)`,
  )
  line(`  last FLASH after ${(lastFlash / 1_000).toFixed(1)} s; memory ${peak} MB`)
  await peer.close()
}

/** Looks again and again until nothing waits any more. */
async function allSent(at: Ground, everyMilliseconds: number): Promise<void> {
  for await (const _ of ticks(everyMilliseconds)) if ((await unsent(at)) === 0) return
}

/** Messages a second in the middle of a run, of those that the pace allows. */
async function rates(at: Ground, rate: SenderTask['rate'], allowed: number): Promise<void> {
  const all = followers(Math.min(CHATS, allowed * REAL_SECONDS))
  await subscribe(at.store, all)
  const { peer, taken } = await platform(
    all.map(({ address }) => address),
    [],
  )
  await publishAlerts(at.store, events(1))
  const child = sending(at, { peer: { url: peer.url, token: TOKEN }, rate })
  await allSent(at, 100)
  const [first] = taken
  const last = taken.at(-1)
  const seconds = first && last ? (last.at - first.at) / 1_000 : 0
  const reached = (taken.length - 1) / seconds
  const memory = peakMegabytes(child)
  await ended(child, 'SIGTERM')
  line(
    `${at.name}: ${reached.toFixed(1)} messages a second of ${allowed} allowed (${Math.round((100 * reached) / allowed)} %), ` +
      `${taken.length} messages, ${peer.refusals.length} refused, memory ${memory} MB`,
  )
  await peer.close()
}

/** With a platform that takes everything, and answers after 100 ms. */
async function shared(at: Ground, processes: number): Promise<number> {
  await subscribe(at.store, followers(CHATS))
  await publishAlerts(at.store, events(EVENTS))
  const rate = { overall: 1_000_000, chat: 1_000 }
  const children = Array.from({ length: processes }, () => sending(at, { rate, leaseMilliseconds: 30_000 }))
  const said: string[] = []
  let begun = 0
  for (const { stdout } of children)
    stdout?.on('data', (bytes: Buffer) => {
      begun ||= performance.now()
      said.push(...bytes.toString().split('\n').filter(Boolean))
    })
  await allSent(at, 50)
  const seconds = (performance.now() - begun) / 1_000
  for (const child of children) await ended(child, 'SIGTERM')
  line(
    `${at.name}, ${processes} process(es): ${said.length} sent in ${seconds.toFixed(1)} s, duplicates ${said.length - new Set(said).size}`,
  )
  return seconds
}

/** One event against ten thousand subscriptions with notes, of which few or all match. */
async function matching(at: Ground): Promise<void> {
  const few = followers(250)
  const matched = few.reduce((count, { filters }) => count + filters.length, 0)
  await subscribe(at.store, [...few, ...bystanders(10_000 - matched)], 'a note')
  const times: number[] = []
  for (let round = 1; round <= 15; round += 1) times.push(await publishAlerts(at.store, events(1, round), round))
  const [, ...warm] = times
  line(
    `${at.name}: one event against 10,000 subscriptions, 250 chats told: ${Math.round(median(warm))} ms (least ${Math.round(Math.min(...warm))}, first ${Math.round(times[0] ?? 0)} ms)`,
  )
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

async function on(name: 'SQLite' | 'PostgreSQL', work: (at: Ground) => Promise<void>): Promise<void> {
  const at = await ground(name)
  try {
    await work(at)
  } finally {
    await at.remove()
  }
}

function line(text: string): void {
  process.stdout.write(`${text}\n`)
}

const stores = (['SQLite', 'PostgreSQL'] as const).filter(
  (name) => (name === 'SQLite' || server !== null) && !parts.has(name === 'SQLite' ? 'no-sqlite' : 'no-postgres'),
)
try {
  for (const name of stores) {
    if (isWanted('matching')) await on(name, matching)
    if (isWanted('rate')) await on(name, (at) => rates(at, null, 30))
    if (isWanted('rate')) await on(name, (at) => rates(at, { overall: RATE, chat: 1 }, RATE))
    if (isWanted('crash')) await on(name, crashes)
  }
  if (server !== null && isWanted('shared')) {
    const times: number[] = []
    for (const processes of [1, 2]) await on('PostgreSQL', async (at) => void times.push(await shared(at, processes)))
    line(`PostgreSQL: two processes take ${((times[1] ?? 0) / (times[0] ?? 1)).toFixed(2)} of the time of one`)
  }
} finally {
  server?.remove()
}

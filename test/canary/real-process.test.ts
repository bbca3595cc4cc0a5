import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import type { StorePlace } from '../../src/store/store-place.ts'
import { TelegramPeer } from '../peers/telegram.ts'
import { freshDatabase } from '../postgres/fresh-database.ts'
import { NAMES, WORDS } from './canaries.ts'
import { filesBelow, leftInStore } from './left-in-store.ts'
import { machine, type Machine, type Running } from './real-process.ts'
import { talk } from './telegram-surfaces.ts'
import { tracesIn } from './traces.ts'

const CRASHING = fileURLToPath(new URL('crash-on-word.ts', import.meta.url))
const [NAME = '', OTHER = '', THIRD = '', FOURTH = ''] = NAMES.map(({ text }) => text)
const [WORD = '', SECOND = '', LAST = ''] = WORDS.map(({ text }) => text)
/** As the environment takes it, which asks for more digits than the peer. */
const TOKEN = '424242:AAF-invented_token-for_the-peer'
const LONG = 60_000

const cleanUps: (() => Promise<unknown> | void)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

function newMachine(): Machine {
  const made = machine()
  cleanUps.push(made.remove)
  return made
}

async function newPeer(): Promise<TelegramPeer> {
  const peer = await new TelegramPeer().listen()
  peer.token = TOKEN
  cleanUps.push(() => peer.close())
  return peer
}

/** Serves, and takes questions. */
async function serving(
  { run }: Machine,
  peer: TelegramPeer,
  options: { readonly url: string | null; readonly node?: readonly string[] },
) {
  const database = options.url === null ? {} : { DATABASE_URL: options.url }
  const env = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: peer.url, ...database }
  const running = run(['serve'], { env, node: options.node ?? [] })
  cleanUps.push(() => {
    running.kill('SIGKILL')
    return running.ended
  })
  const polled = async (): Promise<void> => {
    for (;;) {
      const isPolled = await peer.until('the bot polls', () => peer.isPolled()).catch(() => false)
      if (isPolled) return
    }
  }
  const code = await Promise.race([polled(), running.ended])
  if (code !== undefined) throw new Error(`ended with ${code}: ${running.stderr()}`)
  return running
}

/** Of all its lives: what the processes wrote, and what they left on the machine and in the store. */
async function traces(own: Machine, place: StorePlace, lives: readonly Running[]): Promise<readonly string[]> {
  const store = await openStore(place)
  try {
    const written = lives.flatMap(({ stdout, stderr }, index) => [
      { name: `log ${index}`, bytes: Buffer.from(stdout()) },
      { name: `errors ${index}`, bytes: Buffer.from(stderr()) },
    ])
    return tracesIn([...written, ...filesBelow(own.root), ...(await leftInStore(store, place))])
  } finally {
    await store.close()
  }
}

describe.each(['SQLite', 'PostgreSQL'] as const)('a process that serves Telegram from %s', (kind) => {
  const server = inject('postgresUrl')
  // `npm run test:canary` runs the half on PostgreSQL too; each starts three processes.
  it.skipIf(kind === 'PostgreSQL' && (server === null || process.env['CANARY'] !== 'whole'))(
    'writes nothing of whom it talks to and of what, whether it is stopped, killed or fails',
    async () => {
      const own = newMachine()
      const database = kind === 'PostgreSQL' && server !== null ? await freshDatabase(server) : null
      if (database !== null) cleanUps.push(database.drop)
      const url = database?.url ?? null
      const peer = await newPeer()

      const first = await serving(own, peer, { url })
      const code = await first.says(/inv-[0-9A-Z]{20}/)
      const [admin, reader] = [talk(peer, 0), talk(peer, 1)]
      await admin.asks(`/start ${code}`)
      const invitation = await admin.asks('/invite reader')
      await reader.asks(`/start ${/inv-[0-9A-Z]{20}/.exec(invitation.text)?.[0]}`)
      await reader.asks(`/who ${NAME}`)
      await reader.asks(`my brother ${OTHER} was arrested at ${WORD}, +992 93 731 64 09`)
      await talk(peer, 2).asks(`who is ${THIRD}`)
      first.kill('SIGTERM')
      expect(await first.ended).toBe(0)

      const second = await serving(own, peer, { url })
      await reader.asks(`/object ${FOURTH}`)
      await Promise.all([
        reader.person.writes(`who is ${THIRD} ${SECOND}`),
        reader.person.writes(`/verify ${NAME} v. Russia`),
      ])
      second.kill('SIGKILL')
      expect(await second.ended).toBe('SIGKILL')

      const third = await serving(own, peer, { url, node: ['--import', CRASHING] })
      await reader.person.writes(`CRASH-NOW ${NAME} ${LAST}`)
      expect(await third.ended).toBe(3)
      expect(third.stderr()).toMatch(/a fault of Panoh itself; the log has it under [0-9a-f]{8}/)
      expect(third.stdout()).toContain('"error":"RangeError"')

      const place = { url, folder: own.data, key: null }
      expect(first.stdout()).not.toContain(code)
      for (const life of [first, second, third]) expect(life.stdout() + life.stderr()).not.toContain(TOKEN)
      expect(await traces(own, place, [first, second, third])).toEqual([])
    },
    LONG,
  )
})

describe('a process of the terminal', () => {
  it(
    'leaves no file behind and writes no error that holds what was asked, in a question or in a chat',
    async () => {
      const own = newMachine()
      const lines = [
        `who is ${NAME}`,
        `my sister ${OTHER} was taken to ${WORD}`,
        `/follow ${THIRD} note:"${SECOND}"`,
        `/object ${FOURTH}`,
      ]
      const lives = [
        own.run(['ask', `who is ${NAME} ${LAST}`]),
        own.run(['ask', '--json'], { input: `${lines.join('\n')}\n` }),
        own.run([], { input: `${[...lines, `/export Germany to Tajikistan ${WORD}`].join('\n')}\n` }),
      ]
      const codes = await Promise.all(lives.map(({ ended }) => ended))
      expect(codes[2]).toBe(0)
      expect(lives.map(({ stdout }) => stdout()).join()).toContain(NAME)
      const errors = lives.map(({ stderr }, index) => ({ name: `errors ${index}`, bytes: Buffer.from(stderr()) }))
      expect(tracesIn([...errors, ...filesBelow(own.root)])).toEqual([])
      expect(
        filesBelow(own.root)
          .map(({ name }) => name)
          .filter((name) => !name.startsWith('name of ') && !name.includes('/here/panoh-files/')),
      ).toEqual([])
    },
    LONG,
  )
})

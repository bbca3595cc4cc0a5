import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { TelegramPerson } from '../peers/telegram-people.ts'
import { describeStores } from '../src/store/stores.ts'
import { CANARIES, NAMES, TELEGRAM_IDS } from './canaries.ts'
import { leftInStore, tablesOf } from './left-in-store.ts'
import { misfits } from './misfits.ts'
import { servedInstance, type ServedInstance } from './served-instance.ts'
import { useSlack } from './slack-surfaces.ts'
import { useTelegram } from './telegram-surfaces.ts'
import { tracesIn } from './traces.ts'

describeStores('what people write, are called and are known by', ({ open, place, dialect }) => {
  it('is in no file and no table of the store and in no log line, whatever surface it came by and whatever failed', async () => {
    const where = await place()
    const store = await open(where)
    let written = ''
    {
      await using served = await servedInstance(store)
      const sent = everythingSent(served)
      const admin = await usedBoth(served)
      await withoutTable(store, served, admin)
      expect(unsent(sent())).toEqual([])
      written = served.written()
      expect(served.faults()).toBeGreaterThan(5)
    }
    await expectUsed(store)
    expect(await misfits(store)).toEqual([])
    const left = await leftInStore(store, where)
    expect(left.map(({ name }) => name).join()).toContain(dialect === 'sqlite' ? 'panoh.sqlite-wal' : 'table audit')
    expect(left.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeGreaterThan(1_000_000)
    expect(tracesIn([...left, { name: 'log', bytes: Buffer.from(written) }])).toEqual([])
  })
})

/** All that the platforms hand to the bot from now on. */
function everythingSent({ telegram, slack }: ServedInstance): () => readonly string[] {
  const sent: string[] = []
  const push = telegram.push.bind(telegram)
  telegram.push = (kind, content) => {
    sent.push(JSON.stringify(content))
    return push(kind, content)
  }
  return () => [...sent, ...slack.sent]
}

function unsent(sent: readonly string[]): readonly string[] {
  const all = sent.join('\n')
  return CANARIES.filter(({ marks }) => !marks.every((mark) => all.includes(mark))).map(({ text }) => text)
}

/** Gives whoever administers the instance by Telegram. */
async function usedBoth(served: ServedInstance): Promise<TelegramPerson> {
  const { telegram, slack } = served
  await useTelegram(telegram, served.code)
  const admin = new TelegramPerson(telegram, { id: TELEGRAM_IDS[0] ?? 0, first_name: 'A' })
  const said = telegram.world.said(admin.user.id).length
  await admin.writes('/invite administrator slack')
  const invitation = await telegram.until('an invitation', () => telegram.world.said(admin.user.id)[said])
  const faultsBefore = served.faults()
  const done = (): number =>
    (served.written().match(/"event":"slack-request-answered"/g)?.length ?? 0) + served.faults() - faultsBefore
  await useSlack(slack, /inv-[0-9A-Za-z]{20}/.exec(invitation.text)?.[0] ?? '', (count) =>
    slack.until(`${count} requests are done`, () => done() >= count),
  )
  return admin
}

/** The store fails while somebody asks. */
async function withoutTable(store: Store, served: ServedInstance, admin: TelegramPerson): Promise<void> {
  await store.write((tx) => sql`alter table deliveries rename to deliveries_away`.execute(tx))
  const before = served.faults()
  await admin.writes(`who is ${NAMES[0]?.text}`)
  await served.telegram.until('a fault of the store', () => served.faults() > before)
  await store.write((tx) => sql`alter table deliveries_away rename to deliveries`.execute(tx))
}

/** What was written has reached the store: whoever finds nothing there has looked where something is. */
async function expectUsed(store: Store): Promise<void> {
  const tables = await tablesOf(store)
  const counts = (names: readonly string[]) => names.map((name) => tables.get(name)?.length ?? 0)
  expect(Math.min(...counts(['people', 'invitations', 'workspaces', 'objections', 'subscriptions']))).toBeGreaterThan(0)
  expect(Math.min(...counts(['deliveries', 'audit']))).toBeGreaterThan(20)
  expect(tables.get('subscriptions')?.some((row) => row['sealed_note'] !== null)).toBe(true)
}

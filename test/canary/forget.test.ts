import { expect, it } from 'vitest'
import type { Message } from '../../src/ask/message.ts'
import { changeRole } from '../../src/people/change-role.ts'
import { OPERATOR } from '../../src/people/actor.ts'
import { verifyAudit } from '../../src/people/audit/verify-audit.ts'
import { insertPerson } from '../../src/people/insert-person.ts'
import { personHash } from '../../src/people/person-hash.ts'
import { ADDRESS, PERSON, WORKSPACE } from '../../src/people/sealing-purposes.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { linesOf } from '../../src/reply/lines-of.ts'
import { textOf } from '../../src/reply/line.ts'
import type { Store } from '../../src/store/store.ts'
import { instanceUnderTest, type InstanceUnderTest } from '../journeys/instance-under-test.ts'
import { followed } from '../src/people/followed.ts'
import { describeStores } from '../src/store/stores.ts'
import { TELEGRAM_GROUP, TELEGRAM_IDS } from './canaries.ts'
import { tablesOf } from './left-in-store.ts'

const [ANNA, BORIS, CLARA] = TELEGRAM_IDS.map((id) => `telegram:${id}`)
const ROOM = `telegram:${TELEGRAM_GROUP}`
if (!ANNA || !BORIS || !CLARA) throw new Error('three people are needed')

describeStores('/forget', ({ open }) => {
  it('leaves of an administrator with alerts, invitations and messages no row but lines of the trail, within a second', async () => {
    await using bot = await instanceUnderTest({ store: await open() })
    const { store } = bot
    await bot.letIn('administrator', BORIS)
    const before = await tablesOf(store)
    await bot.letIn('administrator', ANNA)
    await used(bot, ANNA)
    const marks = marksOf(store, ANNA, handleIn(await tablesOf(store), personHash(store, ANNA)))
    expect(tablesWith(await tablesOf(store), marks)).toEqual([
      'audit',
      'digests',
      'invitations',
      'mutes',
      'outbox',
      'people',
      'subscriptions',
    ])

    const begun = performance.now()
    const told = said(await ask(bot, ANNA, '/forget'))
    expect(performance.now() - begun).toBeLessThan(1_000)
    expect(told).toMatch(/deleted.*as administrator.*Your alerts: 23\./s)
    const after = await tablesOf(store)
    expect(tablesWith(after, marks)).toEqual(['audit'])
    expect(opensTo(store, after, ANNA)).toEqual([])
    // What a room was told stays known, or it could not be told that it was wrong; nothing in it leads to a person.
    expect(after.get('outbox')?.map(({ id, subscriptions }) => [id, subscriptions])).toEqual([['ROOM-sent-100', '[]']])
    expect(changed(before, after)).toEqual(['audit', 'deliveries', 'outbox', 'settings'])
    expect(said(await ask(bot, ANNA, '/forget'))).toContain('Nothing was kept about you')
    expect(changed(after, await tablesOf(store))).toEqual(['deliveries'])
    expect(await verifyAudit(store)).toMatchObject({ isWhole: true })
  })

  it('works for who has unsubscribed and for who never did, and leaves what others follow in the same room', async () => {
    await using bot = await instanceUnderTest({ store: await open() })
    const { store } = bot
    await bot.letIn('reviewer', ANNA, BORIS)
    await bot.letIn('administrator', CLARA)
    await followed(store, ANNA, { id: 'ROOMA', chat: ROOM, waiting: 1 })
    await followed(store, BORIS, { id: 'ROOMB', chat: ROOM, waiting: 1 })
    await followed(store, ANNA, { id: 'OWNA', sent: 2 })
    await store.write((tx) => tx.deleteFrom('subscriptions').where('id', '=', 'OWNA').execute())
    await ask(bot, ANNA, '/forget')
    await ask(bot, CLARA, '/forget')
    const left = await tablesOf(store)
    expect(left.get('outbox')?.map(({ id }) => id)).toEqual(['ROOMB-waiting-0'])
    expect(left.get('digests')).toHaveLength(1)
    expect(tablesWith(left, [personHash(store, ANNA), store.sealing.hash(ANNA, ADDRESS)])).toEqual(['audit'])
  })

  it('keeps of the trail the role and a keyed hash, which only the key makes of an id again; /privacy and /forget say so', async () => {
    await using bot = await instanceUnderTest({ store: await open() })
    const { store } = bot
    await bot.letIn('administrator', BORIS)
    await bot.letIn('reader', ANNA)
    const forgotten = said(await ask(bot, ANNA, '/forget'))
    const hash = personHash(store, ANNA)
    const lines = (await tablesOf(store)).get('audit')?.filter((line) => line['actor_hash'] === hash) ?? []
    expect(lines.map(({ action, role }) => [action, role])).toEqual([['left', 'reader']])
    for (const { subject } of lines) expect(subject).toMatch(/^[0-9A-Z]{5}$/)
    expect(forgotten).toMatch(
      /What stays: lines in the trail of what was done, with a keyed hash and without a word of yours/,
    )
    const privacy = said(await ask(bot, ANNA, '/privacy'))
    expect(privacy).toMatch(/Kept for good: an audit trail of roles, publications and refusals, by role and keyed hash/)
    expect(said(await ask(bot, ANNA, '/приватность'))).toMatch(/Бессрочно: журнал ролей.*с ролью и хешем с ключом/)
    expect(privacy).toMatch(/what they were sent, so that it can be corrected: 400 days/)
  })

  it('says of somebody whom an administrator removed from an open workspace that this is kept, and keeps it', async () => {
    await using bot = await instanceUnderTest({ store: await open() })
    const { store, clock } = bot
    const person = 'slack:T0ZQXJ4TEAM:U0ZQXJ4BEN'
    const workspaceHash = store.sealing.hash('slack:T0ZQXJ4TEAM', WORKSPACE)
    const row = await store.write((tx) =>
      insertPerson(tx, store.sealing, { person, role: 'reader', at: clock.now, greetedAt: null, workspaceHash }),
    )
    await changeRole(store, { handle: row.handle, role: null, by: OPERATOR, at: clock.now })
    expect(said(await ask(bot, person, '/forget'))).toMatch(
      /One thing about you is kept.*An administrator removed you/s,
    )
    expect(said(await ask(bot, person, '/забыть'))).toMatch(/О вас хранится одно.*Администратор исключил вас/s)
    expect((await tablesOf(store)).get('barred')).toHaveLength(1)
    expect(said(await ask(bot, person, '/privacy'))).toContain(
      'Removed from an open workspace: the id, to keep them out',
    )
  })
})

let delivered = 0

async function ask(
  { replyTo }: InstanceUnderTest,
  person: string,
  text: string,
  more: Partial<Message> = {},
): Promise<Reply | null> {
  delivered += 1
  const [platform, team, user] = person.split(':')
  const from = user === undefined ? person : `${platform}:${team}:D${user.slice(1)}`
  const message: Message = { text, person, from, privacy: 'direct', delivery: `test:${delivered}`, ...more }
  return (await replyTo(message)).reply
}

function said(reply: Reply | null): string {
  return reply === null ? '' : [reply.headline, ...reply.blocks.flatMap(linesOf)].map(textOf).join('\n')
}

/** Everything of which something is kept. */
async function used(bot: InstanceUnderTest, person: string): Promise<void> {
  await ask(bot, person, 'who is Farrukh Ikromov')
  await ask(bot, person, 'my brother was arrested last night, his phone is +992 93 731 64 09')
  await ask(bot, person, '/invite reader')
  const wish = '/follow host:DE origin:TJ rhythm:instant zone:UTC quiet:none save:yes note:"why"'
  await ask(bot, person, wish)
  await ask(bot, person, wish.replace('DE', 'PL'), { from: ROOM, privacy: 'group' })
  for (let number = 0; number < 20; number += 1)
    await followed(bot.store, person, { id: `OWN${number}`, waiting: 5, sent: 5 })
  await followed(bot.store, person, { id: 'ROOM', chat: ROOM, waiting: 1, sent: 1 })
}

type Tables = Awaited<ReturnType<typeof tablesOf>>

function handleIn(tables: Tables, hash: string): string {
  return String(tables.get('people')?.find((row) => row['person_hash'] === hash)?.['handle'])
}

/** By which rows can be told to be somebody’s. */
function marksOf({ sealing }: Store, person: string, handle: string): readonly string[] {
  return [sealing.hash(person, PERSON), sealing.hash(person, ADDRESS), handle]
}

function tablesWith(tables: Tables, marks: readonly string[]): readonly string[] {
  const holds = (row: object): boolean =>
    Object.values(row).some((value) => marks.some((mark) => String(value).includes(mark)))
  return [...tables].filter(([, rows]) => rows.some(holds)).map(([table]) => table)
}

/** Encrypted values that open to something of the person. */
function opensTo({ sealing }: Store, tables: Tables, person: string): readonly string[] {
  const id = person.slice(person.indexOf(':') + 1)
  return [...tables].flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) =>
        typeof value === 'string' && value.startsWith('a1.') && opened(sealing, value).some((text) => text.includes(id))
          ? [`${table}.${column}`]
          : [],
      ),
    ),
  )
}

const PURPOSES = [PERSON, ADDRESS, WORKSPACE, 'note', 'messages', 'reply', 'installation', 'audit head']

function opened(sealing: Store['sealing'], sealed: string): readonly string[] {
  return PURPOSES.flatMap((purpose) => {
    try {
      return [sealing.open(sealed, purpose)]
    } catch {
      return []
    }
  })
}

/** Tables that are not byte for byte as they were. */
function changed(before: Tables, after: Tables): readonly string[] {
  const bytes = (tables: Tables, table: string): string =>
    JSON.stringify(
      tables
        .get(table)
        ?.map((row) => JSON.stringify(row))
        .toSorted(),
    )
  return [...after.keys()].filter((table) => bytes(before, table) !== bytes(after, table))
}

import { expect, test } from 'vitest'
import { packCommand } from '../../../src/ask/packed-command.ts'
import { readPublished } from '../../../src/publishing/published-records.ts'
import type { Store } from '../../../src/store/store.ts'
import { DAY, trailOf } from '../people/let-in-as.ts'
import { describeOnSqlite } from '../store/on-sqlite.ts'
import { describeStores } from '../store/stores.ts'
import { PUBLIC_PERSON, RESTRICTED_PERSON } from './few-records.ts'
import { ADMINISTRATOR, labels, READER, REVIEWER, said, served, STRANGER } from './served.ts'

const OPERATOR = 'Example Refugee Council, privacy@example.org'

function ticketIn(text: string): string {
  const [, ticket = ''] = /Its ticket: ([0-9A-Z]{8})/.exec(text) ?? []
  return ticket
}

function kept(store: Store) {
  return store.read((db) => db.selectFrom('objections').selectAll().orderBy('at').orderBy('ticket').execute())
}

describeStores('An objection', ({ open }) => {
  test('of a stranger is granted by a reviewer: the record is gone for everybody, and the ticket tells it', async () => {
    const { ask, press, store } = await served(await open())
    const ticket = ticketIn(said(await ask(STRANGER, `/object ${PUBLIC_PERSON}`)))
    const open1 = await ask(REVIEWER, '/objections')
    expect(said(open1)).toMatch(`Open objections: 1\n${ticket} · 21 November 2026, 12:00 UTC · ${PUBLIC_PERSON}`)
    const sure = await press(REVIEWER, open1, `Grant ${ticket}`)
    expect(said(sure)).toMatch(/Erased with every earlier state: \d+[^]*cannot be undone/)
    expect((await ask(READER, `/record ${PUBLIC_PERSON}`))?.result.results).toContain(PUBLIC_PERSON)
    expect(said(await press(REVIEWER, sure, `Grant ${ticket}`))).toMatch(`The objection ${ticket} is granted`)
    expect((await ask(READER, `/record ${PUBLIC_PERSON}`))?.result.results).not.toContain(PUBLIC_PERSON)
    expect((await readPublished(store)).lists.persons.map(({ id }) => id)).not.toContain(PUBLIC_PERSON)
    expect(said(await ask(STRANGER, `/object ${ticket}`))).toMatch(`The objection ${ticket} is granted.`)
    expect(said(await ask(REVIEWER, '/objections'))).toMatch('Open objections: 0')
    expect((await trailOf(store)).slice(-2)).toEqual([
      `reviewer objection-granted ${ticket}`,
      expect.stringMatching(/^reviewer erased /),
    ])
  })
})

describeOnSqlite('To object', (open) => {
  test('takes no words and no name: what is kept is a ticket, a day and a record that exists', async () => {
    const { ask, store } = await served(await open(), { operator: OPERATOR })
    const answer = said(
      await ask(STRANGER, '/object My name is Zarina Canarieva, I live in Lodz, per-zarina-canarieva'),
    )
    expect(answer).toMatch(/^Your objection is noted/)
    expect(answer).toContain(OPERATOR)
    const [row, ...others] = await kept(store)
    expect(others).toEqual([])
    expect(row).toMatchObject({ ticket: ticketIn(answer), record_key: null, state: 'open', decided_at: null })
    expect((await trailOf(store)).at(-1)).toBe(`stranger objection-made ${ticketIn(answer)}`)
    const everything = JSON.stringify(
      await store.read(async (db) => [
        await db.selectFrom('objections').selectAll().execute(),
        await db.selectFrom('audit').selectAll().where('action', '=', 'objection-made').execute(),
      ]),
    )
    expect(everything).not.toMatch(/canar|zarina|telegram/i)
    expect(everything).toContain('"actor_hash":null')
  })

  test('tells nobody whether a record exists, be it public, restricted or none', async () => {
    const { ask, store } = await served(await open())
    const answers = []
    for (const id of [PUBLIC_PERSON, RESTRICTED_PERSON, 'per-nobody-at-all'])
      answers.push(said(await ask(STRANGER, `/object ${id}`)).replaceAll(/[0-9A-Z]{8}/g, 'TICKET'))
    expect(new Set(answers).size).toBe(1)
    const noted = (await kept(store)).map(({ record_key }) => record_key)
    expect(new Set(noted)).toEqual(new Set([PUBLIC_PERSON, RESTRICTED_PERSON, null]))
  })

  test('is possible three times a day for one person, and its state can be asked beyond that', async () => {
    const { ask, store, pass } = await served(await open())
    const ticket = ticketIn(said(await ask(STRANGER, '/object')))
    for (let number = 0; number < 2; number += 1) await ask(STRANGER, '/object')
    expect(said(await ask(STRANGER, '/object'))).toMatch(/^No more objections are taken here today/)
    expect(await kept(store)).toHaveLength(3)
    expect(said(await ask(STRANGER, `/object ${ticket.toLowerCase()}`))).toMatch(/has not been decided yet/)
    pass(DAY)
    expect(said(await ask(STRANGER, '/object'))).toMatch(/^Your objection is noted/)
  })

  test('is answered in Russian to who asks in Russian', async () => {
    const { ask } = await served(await open())
    expect(said(await ask(STRANGER, '/возражение'))).toMatch(/^Ваше возражение отмечено/)
  })
})

describeOnSqlite('Reviewers', (open) => {
  test('decline after being asked once more, and once', async () => {
    const { ask, press, store } = await served(await open())
    const ticket = ticketIn(said(await ask(READER, `/object ${PUBLIC_PERSON}`)))
    const sure = await press(REVIEWER, await ask(REVIEWER, '/objections'), `Decline ${ticket}`)
    expect(await kept(store)).toMatchObject([{ state: 'open' }])
    expect(said(await press(REVIEWER, sure, `Decline ${ticket}`))).toMatch(/is declined/)
    expect(said(await press(REVIEWER, sure, `Decline ${ticket}`))).toMatch(/^No open objection has that ticket/)
    expect((await ask(READER, `/record ${PUBLIC_PERSON}`))?.result.results).toContain(PUBLIC_PERSON)
    expect((await trailOf(store)).slice(-2)).toEqual([
      `reader objection-made ${ticket}`,
      `reviewer objection-declined ${ticket}`,
    ])
  })

  test('name the record themselves where the ticket names none, and nothing is erased that does not exist', async () => {
    const { ask, press } = await served(await open())
    const ticket = ticketIn(said(await ask(STRANGER, '/object')))
    const list = await ask(REVIEWER, '/objections')
    expect(said(list)).toMatch('no record was named')
    expect(said(await press(REVIEWER, list, `Grant ${ticket}`))).toMatch(/^The ticket names no record/)
    expect(said(await ask(REVIEWER, `/objections grant:${ticket} per-nobody confirm:yes`))).toMatch(
      /^Nothing was erased[^]*per-nobody is no record/,
    )
    const sure = await ask(REVIEWER, `/objections grant:${ticket} ${PUBLIC_PERSON}`)
    expect(said(await press(REVIEWER, sure, `Grant ${ticket}`))).toMatch(/is granted/)
    expect((await ask(READER, `/record ${PUBLIC_PERSON}`))?.result.results).not.toContain(PUBLIC_PERSON)
  })

  test('are the only ones who see objections', async () => {
    const { ask } = await served(await open())
    const ticket = ticketIn(said(await ask(STRANGER, `/object ${PUBLIC_PERSON}`)))
    expect(said(await ask(READER, `/objections grant:${ticket} confirm:yes`))).toMatch(/^That is not among/)
    expect((await ask(READER, `/record ${PUBLIC_PERSON}`))?.result.results).toContain(PUBLIC_PERSON)
    expect(said(await ask(ADMINISTRATOR, '/objections'))).toContain(ticket)
  })

  test('find pages of objections, and buttons that Telegram can hold', async () => {
    const { ask } = await served(await open())
    for (let person = 0; person < 6; person += 1) await ask(`telegram:7${person}`, '/object')
    const first = await ask(REVIEWER, '/objections lang:ru')
    expect(first?.page).toEqual({ number: 1, of: 2, next: '/objections page:2 lang:ru' })
    expect(labels(first)).toHaveLength(10)
    expect(first?.actions.filter(({ ask: command }) => packCommand(command) === null)).toEqual([])
    expect(labels(await ask(REVIEWER, '/objections page:2'))).toHaveLength(2)
  })
})

describeOnSqlite('Tasks', (open) => {
  test('are listed to reviewers with their record, and done once', async () => {
    const { ask, press, store } = await served(await open())
    expect(said(await ask(REVIEWER, '/tasks'))).toBe('Open tasks: 0')
    const UNKNOWN = '30 days since this removal, and what became of the people is not known: look again'
    const task = {
      id: 'fate-30 inc-2026-of-an-id-that-is-as-long-as-any-record-may-have',
      kind: 'fate-30',
      record_key: PUBLIC_PERSON,
      at: Date.UTC(2026, 10, 1),
      done_at: null,
    }
    await store.write((tx) => tx.insertInto('tasks').values(task).execute())
    const list = await ask(REVIEWER, '/tasks')
    expect(said(list)).toBe(`Open tasks: 1\n1. ${UNKNOWN} · ${PUBLIC_PERSON} · 1 November 2026`)
    expect(list?.actions.filter(({ ask: command }) => packCommand(command) === null)).toEqual([])
    expect(said(await press(REVIEWER, list, '1: done'))).toBe('Done.')
    expect(said(await press(REVIEWER, list, '1: done'))).toMatch(/^There is no such open task/)
    expect(said(await ask(REVIEWER, '/tasks'))).toBe('Open tasks: 0')
    expect(said(await ask(READER, '/tasks'))).toMatch(/^That is not among/)
  })
})

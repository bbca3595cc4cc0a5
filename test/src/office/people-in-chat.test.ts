import { expect, test } from 'vitest'
import { COMMANDS, type Command } from '../../../src/ask/commands.ts'
import { packCommand } from '../../../src/ask/packed-command.ts'
import { INVITATION_MILLISECONDS } from '../../../src/people/invite.ts'
import { verifyAudit } from '../../../src/people/audit/verify-audit.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { trailOf } from '../people/let-in-as.ts'
import { describeOnSqlite } from '../store/on-sqlite.ts'
import { describeStores } from '../store/stores.ts'
import { ADMINISTRATOR, labels, READER, REVIEWER, said, served, STRANGER } from './served.ts'

const QUESTION = 'who is Ali Feruz'

function codeOf(reply: Reply | null): string {
  const [code = ''] = /inv-[0-9A-Z]+/.exec(said(reply)) ?? []
  return code
}

describeStores('An administrator', ({ open }) => {
  test('invites somebody by a code, who asks, is made a reviewer, is removed, and gets nothing any more', async () => {
    const { ask, press, handleOf, store } = await served(await open())
    const invitation = await ask(ADMINISTRATOR, '/invite')
    expect(said(invitation)).toMatch(/^An invitation as reader, for one person:\ninv-/)
    expect(said(await ask(STRANGER, codeOf(invitation)))).toMatch(/^Welcome/)
    const answer = await ask(STRANGER, QUESTION)
    expect(answer?.result.results).toEqual(['per-ali-feruz'])

    const handle = await handleOf(STRANGER)
    const roles = await press(ADMINISTRATOR, await ask(ADMINISTRATOR, '/people'), `${handle}: role`)
    expect(said(roles)).toMatch(`${handle} is reader.`)
    expect(said(await press(ADMINISTRATOR, roles, 'Make reviewer'))).toBe(`${handle} is now reviewer.`)

    const sure = await ask(ADMINISTRATOR, `/revoke ${handle.toLowerCase()}`)
    expect(said(sure)).toMatch(`Remove ${handle}, reviewer?`)
    expect((await ask(STRANGER, QUESTION))?.kind).toBe('record')
    expect(said(await press(ADMINISTRATOR, sure, `Remove ${handle}`))).toMatch(/is removed/)
    expect(said(await ask(STRANGER, QUESTION))).toMatch(/^This bot answers only/)
    expect(await ask(STRANGER, '/record per-ali-feruz page:2')).toBeNull()
    expect(said(await press(ADMINISTRATOR, sure, `Remove ${handle}`))).toMatch(/^Nobody and no open invitation/)
    expect((await trailOf(store)).slice(-5)).toEqual([
      expect.stringMatching(/^administrator invited .{5} reader$/),
      expect.stringMatching(/^stranger let-in .{5} reader$/),
      `administrator role-changed ${handle} reviewer`,
      `administrator revoked ${handle}`,
      'stranger refused',
    ])
    expect(await verifyAudit(store)).toMatchObject({ isWhole: true })
  })
})

describeOnSqlite('An administrator in chat', (open) => {
  test('gets codes for every role, and for where they are asked unless another platform is said', async () => {
    const { ask } = await served(await open())
    const reviewing = await ask(ADMINISTRATOR, '/invite reviewer')
    expect(said(reviewing)).toMatch(/as reviewer[^]*in Telegram/)
    expect(said(await ask('slack:T1:U1', codeOf(reviewing)))).toMatch(/^This code does not work/)
    const inSlack = await ask(ADMINISTRATOR, '/пригласить рецензента slack')
    expect(said(inSlack)).toMatch(/как рецензент[^]*в Slack/)
    expect(said(await ask('slack:T1:U1', codeOf(inSlack)))).toMatch(/reviewer/)
    const anywhere = await ask(ADMINISTRATOR, '/invite administrator any')
    expect(said(await ask('slack:T1:U2', codeOf(anywhere)))).toMatch(/^Welcome\. You administer/)
  })

  test('is told so when a word of an invitation is not understood, and nobody is invited', async () => {
    const { ask, store } = await served(await open())
    const before = await trailOf(store)
    expect(said(await ask(ADMINISTRATOR, '/invite moderator'))).toMatch(/^Nobody was invited/)
    expect(await trailOf(store)).toEqual(before)
  })

  test('gets no code where others read, but lets in whoever is mentioned there', async () => {
    const { ask, store } = await served(await open(), { others: [['slack:T1:U1', 'administrator']] })
    const room = { privacy: 'group', from: 'slack:T1:C1' } as const
    const before = await trailOf(store)
    const refused = await ask('slack:T1:U1', '/invite', room)
    expect(said(refused)).toMatch(/^A code is shown only where nobody else reads it/)
    expect(await trailOf(store)).toEqual(before)
    const mentioned = { ...room, mentioned: ['slack:T1:U7', 'slack:T1:U8'] }
    const invited = await ask('slack:T1:U1', '/invite reviewer <@U7> <@U8>', mentioned)
    expect(said(invited)).toMatch(/let in as reviewer\n.*let in as reviewer/)
    expect(said(invited)).not.toMatch(/U7|inv-/)
    expect(invited?.audience).toBe('asker')
    expect((await ask('slack:T1:U7', QUESTION))?.result.results).toEqual(['per-ali-feruz'])
    expect(said(await ask('slack:T1:U1', '/invite <@U7>', { ...room, mentioned: ['slack:T1:U7'] }))).toMatch(/already/)
  })

  test('sees who is in by handle, with open invitations, over pages, and no id of anybody', async () => {
    const others = Array.from({ length: 9 }, (_, index) => [`telegram:90${index}`, 'reader'] as const)
    const { ask } = await served(await open(), { others })
    await ask(ADMINISTRATOR, '/invite reviewer')
    const first = await ask(ADMINISTRATOR, '/people')
    expect(said(first)).toMatch(/^Let in: 12\. Open invitations: 1\./)
    expect(said(first)).toMatch(/administrator, since 21 November 2026, telegram, this is you/)
    expect(first?.page).toEqual({ number: 1, of: 3, next: '/people page:2' })
    const last = await ask(ADMINISTRATOR, '/people page:3')
    expect(said(last)).toMatch(/Open invitations|as reviewer, until 24 November 2026, 12:00 UTC/)
    expect(labels(last)).toContainEqual(expect.stringMatching(/^Take back /))
    for (const page of [first, last]) expect(said(page)).not.toMatch(/telegram:|\d{3,}:/)
  })

  test('takes an invitation back, whose code then works for nobody', async () => {
    const { ask, press } = await served(await open())
    const invitation = await ask(ADMINISTRATOR, '/invite')
    const sure = await press(ADMINISTRATOR, invitation, 'Take it back')
    const [label = ''] = labels(sure)
    expect(said(await press(ADMINISTRATOR, sure, label))).toMatch(/is taken back/)
    expect(said(await ask(STRANGER, codeOf(invitation)))).toMatch(/^This code does not work/)
  })

  test('finds that an invitation has expired after three days', async () => {
    const { ask, pass } = await served(await open())
    const invitation = await ask(ADMINISTRATOR, '/invite')
    pass(INVITATION_MILLISECONDS)
    expect(said(await ask(STRANGER, codeOf(invitation)))).toMatch(/^This code does not work/)
    expect(said(await ask(ADMINISTRATOR, '/people'))).toMatch(/Open invitations: 0/)
  })

  test('who is the last can be removed by nobody, lowered by nobody, and has to hand over before they leave', async () => {
    const { ask, press, handleOf } = await served(await open())
    const own = await handleOf(ADMINISTRATOR)
    const sure = await ask(ADMINISTRATOR, `/revoke ${own}`)
    expect(said(await press(ADMINISTRATOR, sure, `Remove ${own}`))).toMatch(/is the only administrator/)
    expect(said(await ask(ADMINISTRATOR, `/role ${own} reader`))).toMatch(/is the only administrator/)
    expect(said(await ask(ADMINISTRATOR, '/forget'))).toMatch(/^You are the only administrator[^]*Hand over first/)
    const other = await handleOf(READER)
    const promotion = await ask(ADMINISTRATOR, `/role ${other} administrator`)
    expect(said(promotion)).toMatch(`Make ${other} an administrator?`)
    expect(said(await press(ADMINISTRATOR, promotion, 'Make administrator'))).toMatch(/is now administrator/)
    expect(said(await ask(ADMINISTRATOR, '/forget'))).toMatch(/^Everything that was kept about you is deleted/)
    expect(said(await ask(READER, `/people`))).toMatch(/^Let in: 2/)
  })

  test('opens a Slack workspace and closes it, each after asking once more; in Telegram there is none', async () => {
    const { ask, press } = await served(await open(), { others: [['slack:T1:U1', 'administrator']] })
    expect(said(await ask(ADMINISTRATOR, '/workspace open'))).toMatch(/^Only Slack has workspaces/)
    expect(said(await ask('slack:T1:U2', QUESTION))).toMatch(/^This bot answers only/)
    const state = await ask('slack:T1:U1', '/workspace')
    const sure = await press('slack:T1:U1', state, 'Open it')
    expect(await ask('slack:T1:U2', QUESTION)).toBeNull()
    expect(said(await press('slack:T1:U1', sure, 'Open it'))).toMatch(/^Your workspace is open/)
    expect((await ask('slack:T1:U2', QUESTION))?.kind).toBe('record')
    const closing = await ask('slack:T1:U1', '/workspace close')
    expect(said(await press('slack:T1:U1', closing, 'Close it'))).toMatch(/is closed[^]*Removed with it: 1/)
    expect(await ask('slack:T1:U2', QUESTION)).toBeNull()
  })

  test('reads the trail in words, newest first, over pages, and is told when a line was changed', async () => {
    const { ask, store, handleOf } = await served(await open())
    const handle = await handleOf(READER)
    await ask(ADMINISTRATOR, `/role ${handle} reviewer`)
    const trail = await ask(ADMINISTRATOR, '/audit')
    expect(said(trail)).toMatch(/^The trail is whole: 8 lines/)
    expect(said(trail)).toContain(
      `8 · 21 November 2026, 12:00 UTC · administrator ${await handleOf(ADMINISTRATOR)} · changed a role: ${handle} reviewer`,
    )
    expect(trail?.page).toBeUndefined()
    for (const role of ['reader', 'reviewer', 'reader']) await ask(ADMINISTRATOR, `/role ${handle} ${role}`)
    expect((await ask(ADMINISTRATOR, '/audit lang:ru'))?.page).toEqual({
      number: 1,
      of: 2,
      next: '/audit page:2 lang:ru',
    })
    await store.write((tx) => tx.updateTable('audit').set({ subject: 'x' }).where('number', '=', 5).execute())
    expect(said(await ask(ADMINISTRATOR, '/audit page:2'))).toMatch(/^The trail is broken at line 5/)
  })

  test('finds behind every button a command that Telegram can hold, in Russian too', async () => {
    const { ask, handleOf } = await served(await open(), { others: [['slack:T1:U1', 'administrator']] })
    const handle = await handleOf(READER)
    const asks = ['/people', '/invite', `/revoke ${handle}`, `/role ${handle}`, `/role ${handle} administrator`]
    const inSlack = ['/workspace', '/workspace close']
    const replies = [
      ...(await Promise.all(asks.map((one) => ask(ADMINISTRATOR, `${one} lang:ru`)))),
      ...(await Promise.all(inSlack.map((one) => ask('slack:T1:U1', `${one} lang:ru`)))),
    ]
    const buttons = replies.flatMap((reply) => reply?.actions ?? [])
    expect(buttons.length).toBeGreaterThan(10)
    expect(buttons.filter((one) => packCommand(one.ask) === null)).toEqual([])
    expect(buttons.filter((one) => !one.ask.endsWith(' lang:ru'))).toEqual([])
    expect(replies.map((reply) => reply?.language)).toEqual(replies.map(() => 'ru'))
  })
})

describeOnSqlite('A role', (open) => {
  test('is obeyed in what it may do, and in nothing that needs a higher one', async () => {
    const { ask, store } = await served(await open())
    const all: readonly Command[] = COMMANDS
    const needing = all.filter(({ needs }) => needs !== undefined)
    expect(needing.length).toBeGreaterThan(10)
    const before = await trailOf(store)
    const isRefused = async (person: string, name: string): Promise<boolean> =>
      said(await ask(person, `/${name} K7QF2 reader confirm:yes`)) === 'That is not among the things your role can do.'
    for (const { name, needs } of needing) {
      expect([name, await isRefused(READER, name)]).toEqual([name, true])
      expect([name, await isRefused(REVIEWER, name)]).toEqual([name, needs === 'administrator'])
      expect(await ask(STRANGER, `/${name}`, { language: 'en' })).toSatisfy(
        (reply) => reply === null || said(reply).startsWith('This bot answers only'),
      )
    }
    expect((await trailOf(store)).slice(before.length)).toEqual(['stranger refused'])
  })

  test('finds an answer of the instance to every command about it', async () => {
    const { ask } = await served(await open())
    for (const { name } of COMMANDS.filter(({ intent }) => intent === 'service' || intent === 'subscribe'))
      expect(said(await ask(ADMINISTRATOR, `/${name}`))).not.toMatch(/only where Panoh serves people/)
  })

  test('decides which commands help shows', async () => {
    const { ask } = await served(await open())
    const shown = async (person: string) => {
      const help = await ask(person, '/help')
      return ['/who', '/objections', '/invite'].filter((name) => JSON.stringify(help?.blocks).includes(`"${name}"`))
    }
    expect(await shown(READER)).toEqual(['/who'])
    expect(await shown(REVIEWER)).toEqual(['/who', '/objections'])
    expect(await shown(ADMINISTRATOR)).toEqual(['/who', '/objections', '/invite'])
  })
})

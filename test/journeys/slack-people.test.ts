import { expect, onTestFinished, test } from 'vitest'
import { firstCode } from '../../src/people/first-code.ts'
import type { Store } from '../../src/store/store.ts'
import { readySlack, type ServedSlack } from '../adapters/slack/served-slack.ts'
import { directChannel, labelsOf, readText } from '../peers/slack-person.ts'
import { fewRecords } from '../src/office/few-records.ts'
import { describeOnSqlite } from '../src/store/on-sqlite.ts'
import { instanceUnderTest } from './instance-under-test.ts'

/** Slack at work over a store of its own, where Anna has become the first administrator. */
async function instanceAtWork(store: Store): Promise<ServedSlack> {
  const { replyTo, knowledge, clock } = await instanceUnderTest({ seeds: fewRecords(), store })
  onTestFinished(knowledge.stop)
  const slack = await readySlack({ replyTo })
  await slack.anna.write((await firstCode(store, clock.now)) ?? '')
  await slack.anna.reads('Welcome. You administer this instance', directChannel('U0ANNA'))
  return slack
}

describeOnSqlite('In Slack', (open) => {
  test('an administrator lets a colleague in by a mention, and no code stands where others read, and removes them again', async () => {
    const slack = await instanceAtWork(await open())
    const { anna, boris, peer, answered } = slack
    await anna.command('invite')
    expect((await anna.reads('An invitation as reader')).onlyFor).toBe('U0ANNA')
    await anna.mention('/invite')
    const refused = await anna.reads('A code is shown only where nobody else reads it')
    expect(readText(refused)).not.toContain('inv-')
    await anna.command('invite reader @boris')
    const invited = await anna.reads('let in as reader')
    expect(invited.onlyFor).toBe('U0ANNA')
    expect(readText(invited)).not.toMatch(/BORIS|inv-/)

    await boris.command('who Ali Feruz')
    const card = await boris.reads('owner can export messages')
    expect(readText(card)).toContain('Ali Feruz')

    await anna.command('people')
    const people = await anna.reads('Let in: 2')
    const remove = labelsOf(people).find((label) => label.startsWith('Remove ')) ?? ''
    await anna.press(people, remove)
    const sure = await anna.reads('Everything that is kept about them is deleted')
    await anna.press(sure, remove)
    await anna.reads('gets no answer any more')

    const before = peer.messages.length
    await boris.command('who Ali Feruz')
    await boris.reads('This bot answers only')
    await boris.command('who Ali Feruz')
    await answered(9)
    expect(peer.messages).toHaveLength(before + 1)
    await slack.endWell()
  })

  test('an administrator opens the workspace, whose members then read, and closes it', async () => {
    const slack = await instanceAtWork(await open())
    const { anna, boris } = slack
    await boris.command('who Ali Feruz')
    await boris.reads('This bot answers only')
    await anna.command('workspace open')
    await anna.press(await anna.reads('Open your workspace to all its members?'), 'Open it')
    await anna.reads('Your workspace is open')
    await boris.command('who Ali Feruz')
    expect(readText(await boris.reads('owner can export messages'))).toContain('Ali Feruz')
    await boris.command('forget')
    expect((await boris.reads('Everything that was kept about you is deleted')).onlyFor).toBe('U0BORIS')
    await slack.endWell()
  })
})

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readySlack, type ServedSlack } from '../adapters/slack/served-slack.ts'
import { labelsOf, readText } from '../peers/slack-person.ts'
import type { PeerView } from '../peers/slack-state.ts'
import { instanceUnderTest, type InstanceUnderTest } from './instance-under-test.ts'

const ANNA = 'slack:T0PEER:U0ANNA'
const BORIS = 'slack:T0PEER:U0BORIS'
const WISH = 'tell me when Germany deports a Tajik'

let instance: InstanceUnderTest
let slack: ServedSlack

beforeAll(async () => {
  instance = await instanceUnderTest()
  await instance.letIn('reader', ANNA)
  await instance.letIn('reviewer', BORIS)
})
afterAll(() => instance.end())
beforeEach(async () => {
  instance.clock.now += 600_000
  await instance.forgetAlerts()
  slack = await readySlack({ replyTo: instance.replyTo })
})
afterEach(() => slack.endWell())

const kept = async () => {
  const rows = await instance.store.read((db) => db.selectFrom('subscriptions').selectAll().execute())
  return rows.map((row) => ({ ...row, address: instance.store.sealing.open(row.sealed_address, 'address') }))
}
const homeWith = (words: string): Promise<PeerView> =>
  slack.peer.until(`the Home tab shows “${words}”`, () => {
    const home = slack.peer.homes.get('U0ANNA')
    return home !== undefined && readText(home).includes(words) && home
  })
const modalWith = (words: string): Promise<PeerView> =>
  slack.peer.until(`a modal shows “${words}”`, () =>
    [...slack.peer.views.values()].find((view) => readText(view).includes(words)),
  )

describe('alerts in Slack that are kept', () => {
  it('are wished for in the modal, saved there, and paused and deleted in the Home tab', async () => {
    const { anna } = slack
    await anna.openHome()
    await anna.press(await homeWith('You have no alerts'), 'New alert')
    const modal = await modalWith('What to tell you of')
    await anna.submit(modal, {
      'What to tell you of, in plain words': 'deportations from Germany to Tajikistan',
      When: 'Once a week',
      'At what time (daily and weekly)': '09:30',
      'On which day (weekly)': 'Monday',
      'Time zone': 'Europe/Berlin',
      'A note for yourself': 'the Thursday round',
    })
    const draft = await modalWith('every Monday at 09:30 (Berlin time)')
    expect(readText(draft)).toContain('the Thursday round')
    expect(await kept()).toEqual([])

    await anna.press(draft, 'Save')
    await modalWith('Saved.')
    const home = await homeWith('You have one alert')
    expect(readText(home)).toContain('every Monday at 09:30')
    expect(await kept()).toMatchObject([{ address: ANNA, zone: 'Europe/Berlin', is_paused: 0 }])

    await anna.press(home, '1. Pause')
    await modalWith('Paused.')
    await anna.press(await homeWith('(paused)'), '1. Delete')
    await homeWith('You have no alerts')
    expect(await kept()).toEqual([])
    expect(slack.peer.messages).toEqual([])
  })

  it('without a zone are asked for one in the modal', async () => {
    const { anna } = slack
    const modal = await anna.follow()
    await anna.submit(modal, { 'What to tell you of, in plain words': 'Poland', When: 'Once a day' })
    const asked = await modalWith('In which time zone?')
    await anna.press(asked, 'Warsaw')
    await anna.press(await modalWith('every day at 09:00 (Warsaw time)'), 'Save')
    await modalWith('Saved.')
    expect(await kept()).toMatchObject([{ address: ANNA, zone: 'Europe/Warsaw' }])
  })

  it('that are asked for by a command in a channel are told in direct messages', async () => {
    const { anna } = slack
    await anna.command(WISH)
    const draft = await anna.reads('Nothing is kept yet')
    await anna.press(draft, 'Save')
    await anna.reads('You will be told in your direct messages')
    expect(await kept()).toMatchObject([{ address: ANNA }])
  })

  it('of a channel are set by a reviewer in a thread of it, and refused to a reader for their eyes alone', async () => {
    const { anna, boris } = slack
    await anna.mention(WISH)
    const refused = await anna.reads('decided by reviewers and administrators')
    expect(refused.onlyFor).toBe('U0ANNA')
    await boris.mention(WISH)
    const draft = await boris.reads('This is for the whole room')
    await boris.press(draft, 'Save')
    const saved = await boris.reads('This room will be told')
    expect(await kept()).toMatchObject([{ address: 'slack:T0PEER:C0LAW' }])
    await anna.press(saved, 'Delete')
    await anna.reads('no longer there, or it is not yours')
    expect(await kept()).toHaveLength(1)
    expect(labelsOf(saved)).toContain('Pause')
  })
})

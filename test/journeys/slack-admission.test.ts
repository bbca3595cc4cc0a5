import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { admission } from '../../src/people/admission.ts'
import { readySlack, type ServedSlack } from '../adapters/slack/served-slack.ts'
import { directChannel, person, readText } from '../peers/slack-person.ts'
import { bot } from '../src/shipped-bot.ts'

const DAY = 24 * 60 * 60 * 1000
let clock = 0
let slack: ServedSlack
beforeEach(async () => {
  clock = 0
  const admit = admission({ allowed: ['slack:T0PEER:U0ANNA'], now: () => clock })
  slack = await readySlack({ replyTo: bot.answer, admit })
})
afterEach(() => slack.endWell())

describe('somebody who is not invited', () => {
  it('is told so once a day, in their language, for their eyes only, and reads nothing of the records', async () => {
    const { boris, anna, answered, peer } = slack
    await boris.command('кто Фаррух Икромов')
    const refusal = await boris.reads('Только по приглашению.')
    expect(refusal.onlyFor).toBe('U0BORIS')

    await boris.mention('who is Farrukh Ikromov')
    await boris.write('who is Farrukh Ikromov')
    await answered(3)
    clock += DAY
    await boris.write('who is Farrukh Ikromov')
    await boris.reads('By invitation only.', directChannel('U0BORIS'))
    expect(peer.messages).toHaveLength(2)
    expect(peer.messages.map(readText).join()).not.toContain('Ikromov')

    await anna.command('who Farrukh Ikromov')
    await anna.reads('Azda TV')
  })

  it('finds the refusal in the Home tab and in the search modal, and no example there', async () => {
    const { boris, peer } = slack
    await boris.openHome()
    const home = await peer.until('the Home tab is there', () => peer.homes.get('U0BORIS'))
    expect(readText(home)).toContain('By invitation only.')
    expect(readText(home)).not.toContain('/who')

    clock += DAY
    const modal = await boris.search()
    expect(readText(modal)).toContain('By invitation only.')
  })

  it('is not answered on a button of somebody else’s answer either', async () => {
    const { anna, boris, peer } = slack
    await anna.mention('EU deportations to Tajikistan that ended in prison')
    const answer = await boris.reads('prison sentence')
    await boris.press(answer, 'Open 1')
    const refusal = await boris.reads('By invitation only.')
    expect(peer.messages).toEqual([answer, refusal])
  })

  it('from another organisation is no member of a workspace that is invited as a whole', async () => {
    const { peer, answered } = slack
    const guest = person(peer, 'U0ANNA')
    await guest.mention('who is Farrukh Ikromov', { more: { user_team: 'T0OTHER', team: 'T0OTHER' } })
    await answered(1)
    expect(peer.messages.map(readText)).toEqual(['By invitation only.'])
  })
})

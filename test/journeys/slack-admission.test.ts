import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Replied } from '../../src/adapter.ts'
import type { Message } from '../../src/ask/message.ts'
import { ownReply } from '../../src/reply/own-reply.ts'
import { readySlack, type ServedSlack } from '../adapters/slack/served-slack.ts'
import { directChannel, labelsOf, readText } from '../peers/slack-person.ts'
import { bot } from '../src/shipped-bot.ts'

/** A core that knows Anna, refuses each other person once, and says nothing to them afterwards. */
function doorkeeper(): (message: Message) => Replied {
  const refused = new Set<string>()
  return (message) => {
    if (message.person === 'slack:T0PEER:U0ANNA') return bot.answer(message)
    if (refused.has(message.person)) return { reply: null }
    refused.add(message.person)
    return { reply: ownReply('refused', 'By invitation only.', 'en') }
  }
}

let slack: ServedSlack
beforeEach(async () => {
  slack = await readySlack({ replyTo: doorkeeper() })
})
afterEach(() => slack.endWell())

describe('somebody who is not invited', () => {
  it('is told so for their eyes only, also where they mention the bot before all; then nothing is said', async () => {
    const { boris, anna, answered, peer } = slack
    await boris.mention('EU deportations to Tajikistan that ended in prison')
    const refusal = await boris.reads('By invitation only.')
    expect(refusal.onlyFor).toBe('U0BORIS')
    expect(labelsOf(refusal)).toEqual([])

    await boris.mention('who is Farrukh Ikromov')
    await boris.command('who Farrukh Ikromov')
    await boris.write('who is Farrukh Ikromov')
    await answered(4)
    expect(peer.messages).toEqual([refusal])

    await anna.command('who Farrukh Ikromov')
    await anna.reads('Azda TV')
  })

  it('finds the refusal in the Home tab, and no example and no alert there; afterwards the tab stays as it is', async () => {
    const { boris, peer, answered } = slack
    await boris.openHome()
    const home = await peer.until('the Home tab is there', () => peer.homes.get('U0BORIS'))
    expect(readText(home)).toContain('By invitation only.')
    expect(labelsOf(home)).toEqual(['По-русски'])

    await boris.openHome()
    await answered(2)
    expect(peer.homes.get('U0BORIS')).toBe(home)
  })

  it('finds the refusal in the search modal; the next time the modal says that it can be closed', async () => {
    const { boris, peer } = slack
    const shown = (id: string, words: string): Promise<string> =>
      peer.until(`the modal shows “${words}”`, () => {
        const view = peer.views.get(id)
        return view !== undefined && readText(view).includes(words) && readText(view)
      })
    const modal = await boris.search()
    await boris.submit(modal, 'who Farrukh Ikromov')
    expect(await shown(modal.id, 'By invitation only.')).not.toContain('Ikromov')

    const second = await boris.search()
    await boris.submit(second, 'who Farrukh Ikromov')
    expect(await shown(second.id, 'You can close this window')).not.toContain('invitation')
  })

  it('is not answered on a button of somebody else’s answer either', async () => {
    const { anna, boris, peer, answered } = slack
    await anna.mention('EU deportations to Tajikistan that ended in prison')
    const answer = await boris.reads('prison sentence')
    await boris.press(answer, 'Open 1')
    const refusal = await boris.reads('By invitation only.')
    await boris.press(answer, 'Open 1')
    await answered(3)
    expect(peer.messages).toEqual([answer, refusal])
  })
})

describe('somebody whose invitation was taken back', () => {
  it('is refused on an old button that shares, and nobody else sees it', async () => {
    let isInvited = true
    const replyTo = (message: Message): Replied =>
      isInvited ? bot.answer(message) : { reply: ownReply('refused', 'By invitation only.', 'en') }
    const other = await readySlack({ replyTo })
    await other.anna.command('host Germany Tajikistan')
    const answer = await other.anna.reads('what the record shows')
    isInvited = false
    await other.anna.press(answer, 'Share here')
    expect((await other.anna.reads('By invitation only.')).onlyFor).toBe('U0ANNA')
    expect(other.peer.messages.filter(({ onlyFor }) => onlyFor === null)).toEqual([])

    isInvited = true
    await other.anna.press(answer, 'Share here')
    await other.boris.reads('Shared by @U0ANNA')
    await other.endWell()
  })

  it('sees nothing happen on an old button in direct messages where nothing is said any more', async () => {
    const { anna, peer } = slack
    await anna.write('EU deportations to Tajikistan, what happened after')
    const answer = await anna.reads('Page 1', directChannel('U0ANNA'))
    const before = readText(answer)
    const silent = await readySlack({ replyTo: () => ({ reply: null }) })
    await silent.anna.press(answer, 'Next ›')
    await silent.answered(1)
    expect(silent.peer.messages).toEqual([])
    await silent.endWell()
    expect(readText(answer)).toBe(before)
    expect(peer.messages).toEqual([answer])
  })

  it('sees a modal stay as it is where nothing is said any more', async () => {
    let isSilent = false
    const other = await readySlack({ replyTo: (message) => (isSilent ? { reply: null } : bot.answer(message)) })
    const { anna, peer, answered } = other
    const modal = await anna.search()
    await anna.submit(modal, 'EU deportations to Tajikistan, what happened after')
    const shown = await peer.until('the answer is shown', () => {
      const view = peer.views.get(modal.id)
      return view !== undefined && labelsOf(view).includes('Next ›') && view
    })
    isSilent = true
    await anna.press(shown, 'Next ›')
    await answered(3)
    expect(peer.views.get(modal.id)).toBe(shown)
    await other.endWell()
  })
})

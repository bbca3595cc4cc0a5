import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readySlack, type ServedSlack } from '../adapters/slack/served-slack.ts'
import { directChannel, labelsOf, readText } from '../peers/slack-person.ts'
import { bot } from '../src/shipped-bot.ts'

let slack: ServedSlack
beforeEach(async () => {
  slack = await readySlack({ replyTo: bot.answer })
})
afterEach(() => slack.endWell())

describe('in a channel of a law office', () => {
  it('Anna asks about a host country; only she sees the answer, until she shares it with all', async () => {
    const { anna, boris, peer } = slack
    await anna.command('host Germany Tajikistan')
    const answer = await anna.reads('what the record shows')
    expect(readText(answer)).toContain('Sources:')
    expect(boris.sees()).toEqual([])

    await anna.press(answer, 'Share here')
    const shared = await boris.reads('what the record shows')
    expect(readText(shared)).toContain('Shared by @U0ANNA')
    expect(readText(shared)).toContain('Sources:')

    await anna.press(answer, 'Share here')
    await anna.reads('was shared here already')
    expect(peer.messages.filter(({ onlyFor }) => onlyFor === null)).toHaveLength(1)
  })

  it('Anna looks a person up in plain words; the answer is hers alone and cannot be shared', async () => {
    const { anna, boris } = slack
    await anna.command('who Фаррух Икромов')
    const answer = await anna.reads('Farrukh Ikromov')
    expect(labelsOf(answer)).not.toContain('Показать всем здесь')
    expect(readText(answer)).toContain('Azda TV')
    expect(boris.sees()).toEqual([])
  })

  it('Anna mentions the bot; everybody reads the answer, in the thread below her message', async () => {
    const { anna, boris } = slack
    const question = await anna.mention('EU deportations to Tajikistan that ended in prison')
    const answer = await boris.reads('prison sentence')
    expect(answer.thread).toBe(question)
    expect(labelsOf(answer)).not.toContain('Share here')
  })

  it('Anna names a person in a mention; she alone is answered, in the channel', async () => {
    const { anna, boris } = slack
    await anna.mention('who is Farrukh Ikromov')
    const answer = await anna.reads('Farrukh Ikromov')
    expect(answer).toMatchObject({ onlyFor: 'U0ANNA', thread: null })
    expect(boris.sees()).toEqual([])
  })

  it('Anna turns the pages of a long answer in place, opens a record from it and comes back to the start', async () => {
    const { anna, peer } = slack
    await anna.command('EU deportations to Tajikistan, what happened after')
    const answer = await anna.reads('Page 1')
    const first = readText(answer)

    await anna.press(answer, 'Next ›')
    await peer.until('the next part is shown', () => readText(answer) !== first)
    expect(readText(answer)).toContain('Sources:')
    await anna.press(answer, '‹ Previous')
    await peer.until('the first part is back', () => readText(answer) === first)

    await anna.press(answer, 'Open 1')
    await peer.until('the record is shown', () => readText(answer).includes('inc-'))
    expect(anna.sees()).toHaveLength(1)
  })

  it('Boris presses a button below what Anna asked; he gets an answer of his own, and hers stays', async () => {
    const { anna, boris, peer } = slack
    await anna.mention('EU deportations to Tajikistan that ended in prison')
    const answer = await boris.reads('prison sentence')
    const before = readText(answer)
    await boris.press(answer, 'Open 1')
    const own = await boris.reads('inc-')
    expect(own.onlyFor).toBe('U0BORIS')
    expect(readText(answer)).toBe(before)
    expect(peer.messages.filter(({ onlyFor }) => onlyFor === null)).toHaveLength(1)
  })

  it('Anna looks up the names in what Boris wrote, by a shortcut on his message', async () => {
    const { anna, boris } = slack
    await anna.lookUpNames(
      'We had a call about <@U0BORIS>: Farrukh Ikromov &amp; others, see <https://news.example/a|this>',
    )
    const answer = await anna.reads('Farrukh Ikromov')
    expect(answer.onlyFor).toBe('U0ANNA')
    expect(boris.sees()).toEqual([])
  })

  it('Anna asks for a pack to take away in a thread; its files come there', async () => {
    const { anna, peer } = slack
    const question = await anna.mention('/export Germany to Tajikistan')
    const files = await peer.until('three files come', () => {
      const shared = [...peer.files.values()].filter(({ thread }) => thread === question)
      return shared.length === 3 && shared
    })
    expect(files.map(({ name }) => name.replace(/^.*\./, ''))).toEqual(['docx', 'csv', 'json'])
    for (const file of files) expect(file.bytes.length).toBeGreaterThan(500)
  })

  it('Anna asks for a pack by a command that only she sees; its files come to her directly', async () => {
    const { anna, peer } = slack
    await anna.command('export Germany to Tajikistan')
    await anna.reads('The files are in your direct messages')
    const files = await peer.until('three files come', () => {
      const shared = [...peer.files.values()].filter(({ channel }) => channel === directChannel('U0ANNA'))
      return shared.length === 3 && shared
    })
    expect(files.every(({ thread }) => thread === null)).toBe(true)
  })
})

describe('in direct messages', () => {
  it('Anna writes in Russian and is answered in Russian, below her message when she writes in a thread', async () => {
    const { anna } = slack
    const direct = directChannel('U0ANNA')
    await anna.write('депортации из ЕС в Таджикистан, потом тюрьма')
    await anna.reads('Источники:', direct)
    await anna.write('кто такой Фаррух Икромов', { thread_ts: '1790000001.000100' })
    const answer = await anna.reads('Последнее известное', direct)
    expect(answer).toMatchObject({ thread: '1790000001.000100', onlyFor: null })
  })

  it('Anna’s next question keeps the language of the talk', async () => {
    const { anna, peer } = slack
    const direct = directChannel('U0ANNA')
    await anna.write('депортации из ЕС в Таджикистан, что было потом')
    const answer = await anna.reads('Страница 1', direct)
    await anna.press(answer, 'Дальше ›')
    await peer.until('the next part is shown', () => answer.changes === 1)
    expect(readText(answer)).toContain('Источники:')
  })

  it('Anna writes four thousand smiling faces; she is told kindly that there is no question', async () => {
    const { anna } = slack
    await anna.write('😀'.repeat(4_096))
    const answer = await anna.reads('There is no question', directChannel('U0ANNA'))
    expect(labelsOf(answer)).not.toContain('Share here')
  })

  it('Anna sends a file; it is never fetched', async () => {
    const { anna, peer, answered } = slack
    await anna.write('my client’s file', {
      subtype: 'file_share',
      files: [{ id: 'F1', url_private: `${peer.url}/files/F1` }],
    })
    await answered(1)
    expect(peer.calls.filter(({ method }) => method.startsWith('files.'))).toEqual([])
  })
})

describe('in the app’s own places', () => {
  it('the Home tab says what can be asked, in two languages, and answers an example in a modal', async () => {
    const { anna, peer } = slack
    await anna.openHome()
    const home = await peer.until('the Home tab is there', () => peer.homes.get('U0ANNA'))
    expect(readText(home)).toContain('What you can ask')

    await anna.press(home, 'По-русски')
    const russian = await peer.until('the Home tab is in Russian', () => {
      const shown = peer.homes.get('U0ANNA')
      return shown !== undefined && readText(shown).includes('О чём можно спросить') && shown
    })
    await anna.press(russian, labelsOf(russian)[0] ?? '')
    const modal = await peer.until('a modal opens', () => [...peer.views.values()][0])
    expect(readText(modal)).toContain('Farrukh Ikromov')
  })

  it('the search shortcut opens a modal, which shows that it is working and then the answer', async () => {
    const { anna, peer } = slack
    const modal = await anna.search()
    await anna.submit(modal, 'host Germany Tajikistan')
    expect(readText(modal)).toContain('Looking it up')
    const answered = await peer.until('the answer is shown', () => {
      const shown = peer.views.get(modal.id)
      return shown !== undefined && readText(shown).includes('what the record shows') && shown
    })
    await anna.press(answered, 'Next ›')
    await peer.until(
      'the next part is shown',
      () =>
        readText(peer.views.get(modal.id) ?? answered).includes('Sources:') && peer.views.get(modal.id) !== answered,
    )
    expect(peer.messages).toEqual([])
  })
})

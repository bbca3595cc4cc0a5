import { describe, expect, it } from 'vitest'
import { claiming } from '../contract/claims.ts'
import { readHtml } from '../peers/telegram-html.ts'
import { journey } from './telegram-journey.ts'

/** What the card says when it is posted. */
function posted(card: Record<string, unknown>): string {
  const content = card['input_message_content']
  return content !== null && typeof content === 'object' && 'message_text' in content
    ? readHtml(String(content.message_text)).text
    : ''
}

describe('in any chat, after the bot’s name', () => {
  it('a lawyer finds a record as a card that carries its sources and a link back', async () => {
    await using talk = await journey()
    const [card] = await talk.lawyer.types('Farrukh Ikromov')
    expect(card).toMatchObject({ id: 'per-farrukh-ikromov', title: expect.stringContaining('Farrukh Ikromov') })
    expect(posted(card ?? {})).toContain('[1] Azda TV')
    expect(JSON.stringify(card?.['reply_markup'])).toContain('https://t.me/PanohBot?start=per-farrukh-ikromov')
  })

  it('a card does not repeat what was typed', async () => {
    await using talk = await journey()
    const cards = await talk.lawyer.types('икромов фаррух')
    expect(cards).not.toEqual([])
    for (const card of cards) expect(posted(card)).not.toContain('икромов фаррух')
  })

  it('a list is offered whole, with what stands against the client, before its records', async () => {
    await using talk = await journey()
    const cards = await talk.lawyer.types('deportations from Germany to Tajikistan')
    expect(cards.length).toBeGreaterThan(2)
    expect(posted(cards[0] ?? {})).toContain('Against you')
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
  })

  it('an answer that no single message holds is not offered: a part of it would mislead', async () => {
    await using talk = await journey({ core: () => ({ reply: claiming(20) }) })
    expect(await talk.lawyer.types('everything there is')).toEqual([])
  })

  it.each(['', 'ab', 'nobody of this name at all', '/help'])('nothing is offered for «%s»', async (query) => {
    await using talk = await journey()
    expect(await talk.lawyer.types(query)).toEqual([])
  })

  it.each(['/forget', '/halt', '/отписка all:yes', '/object inc-some'])(
    '«%s» does nothing while it is typed',
    async (text) => {
      const asked: string[] = []
      await using talk = await journey({
        core: (message) => {
          asked.push(message.text)
          return { reply: claiming(1) }
        },
      })
      expect(await talk.lawyer.types(text)).toEqual([])
      expect(asked).toEqual([])
    },
  )

  it('Telegram keeps the cards for seconds only, and for this person alone', async () => {
    await using talk = await journey()
    await talk.lawyer.types('Farrukh Ikromov')
    const answer = talk.peer.calls.find(({ method }) => method === 'answerInlineQuery')
    expect(answer?.fields).toMatchObject({ is_personal: true, cache_time: 10 })
  })
})

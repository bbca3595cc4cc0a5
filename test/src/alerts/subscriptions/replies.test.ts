import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CERTAINTIES, EVENT_TYPES } from '../../../../src/alerts/alert-event.ts'
import type { Subscription } from '../../../../src/alerts/subscription.ts'
import { draftReply } from '../../../../src/alerts/subscriptions/draft-reply.ts'
import { listReply } from '../../../../src/alerts/subscriptions/list-reply.ts'
import { receiptReply } from '../../../../src/alerts/subscriptions/receipt-reply.ts'
import { subscriptionsMeant } from '../../../../src/alerts/subscriptions/subscriptions-meant.ts'
import { wishSentence } from '../../../../src/alerts/subscriptions/wish-sentence.ts'
import { withoutSending } from '../../../../src/alerts/subscriptions/without-sending.ts'
import { wordsOf } from '../../../../src/locales/words.ts'
import { textOf } from '../../../../src/reply/line.ts'
import { linesOf } from '../../../../src/reply/lines-of.ts'
import type { Reply } from '../../../../src/reply/reply.ts'
import { records } from '../../shipped-bot.ts'
import { anyWish } from './any-wish.ts'
import { answeringTo, asked, IN_BERLIN, wished } from './wished.ts'

const said = (reply: Reply): string => [reply.headline, ...reply.blocks.flatMap(linesOf)].map(textOf).join('\n')
const labels = (reply: Reply): readonly string[] => reply.actions.map(({ label }) => label)
const draft = (text: string): Reply => draftReply(answeringTo(text), wished(text))
const sentence = (text: string, language: 'en' | 'ru' = 'en'): string =>
  wishSentence(wished(text).wish, { words: wordsOf(language), records })

function subscription(id: string, text: string, isPaused = false): Subscription {
  return { ...wished(text).wish, id, isPaused }
}

describe('the sentence of a wish', () => {
  it('says every part of it', () => {
    const wish =
      '/follow host:DE origin:TJ,UZ group:grp-irpt types:removal-imminent,death person:per-dilmurod-ergashev category:journalist-academic-activist certainty:confirmed rhythm:weekly weekday:1 at:09:00 zone:Europe/Berlin quiet:22:00-07:00 days:1,2 flash:through lang:ru note:"for May"'
    expect(sentence(wish)).toBe(
      'You will be told every Monday at 09:00 (Berlin time) of removals about to happen and deaths and killings, in or by Germany, concerning people pursued by Tajikistan or Uzbekistan, concerning people of IRPT, only concerning: journalist, academic or activist, about Dilmurod Ergashev; only what is confirmed; quiet 22:00–07:00 Berlin time (Mon and Tue), except FLASH; in Russian; your note: “for May”.',
    )
    expect(sentence(wish, 'ru')).toBe(
      'Вам сообщат каждый понедельник в 09:00 (время: Берлин): готовящиеся высылки и смерти и убийства, страна: Германия, преследует: Таджикистан или Узбекистан, группа: IRPT, только: журналист, учёный или активист, о ком: Dilmurod Ergashev; только подтверждённое; тихо 22:00–07:00 (пн и вт) (время: Берлин), кроме FLASH; на русском; ваша заметка: «for May».',
    )
  })

  it('calls a region so only where it is whole', () => {
    expect(sentence('/follow host:EU')).toContain('in or by the EU')
    expect(sentence('/follow host:DE,FR,PL,SE,AT,IT,ES')).toContain('Germany')
  })

  it('can be said of any wish, in both languages, and differs where wishes do', () => {
    fc.assert(
      fc.property(anyWish, anyWish, (one, other) => {
        for (const language of ['en', 'ru'] as const) {
          const grounds = { words: wordsOf(language), records }
          expect(wishSentence(one, grounds)).toMatch(/\.$/)
          expect(wishSentence(one, grounds) === wishSentence(other, grounds)).toBe(
            JSON.stringify(one) === JSON.stringify(other) ||
              wishSentence({ ...other, note: one.note }, grounds) === wishSentence(one, grounds),
          )
        }
      }),
      { numRuns: 40 },
    )
  })

  it('has words for every kind of event and every certainty', () => {
    for (const words of [wordsOf('en'), wordsOf('ru')]) {
      expect(EVENT_TYPES.filter((type) => !words.has(`wish-type-${type}`))).toEqual([])
      expect(CERTAINTIES.filter((certainty) => !words.has(`wish-certainty-${certainty}`))).toEqual([])
    }
  })
})

describe('a wish read back', () => {
  it('is shown before it is kept, with what was assumed and what was not read', () => {
    const reply = draft('tell me when women are deported from Germany to Tajikistan')
    expect(reply.kind).toBe('subscription')
    expect(reply.audience).toBe('asker')
    expect(textOf(reply.headline)).toMatch(/^You will be told at once of removals about to happen/)
    expect(said(reply)).toContain('Not read: women.')
    expect(said(reply)).toContain('You did not name quiet hours: taken as 22:00–07:00.')
    expect(said(reply)).toContain('Nothing is kept yet')
    expect(labels(reply)).toEqual(['Save', 'Weekly', 'No quiet hours', 'Let FLASH through', 'Cancel'])
  })

  it('is turned by its buttons, each of which is the whole wish', () => {
    const [save, weekly, silent, flash] = draft('tell me when Germany deports a Tajik').actions.map(({ ask }) => ask)
    const { wish } = wished('tell me when Germany deports a Tajik')
    expect(wished(save ?? '')).toMatchObject({ wish, isSaved: true, faults: [] })
    expect(wished(weekly ?? '').wish).toEqual({ ...wish, rhythm: { kind: 'weekly', weekday: 1, at: '09:00' } })
    expect(wished(silent ?? '').wish).toEqual({ ...wish, quiet: null })
    expect(wished(flash ?? '').wish.quiet?.flashPasses).toBe(true)
  })

  it('is asked about where everything would match, and kept by one more press', () => {
    const reply = draft('/follow everything')
    expect(textOf(reply.headline)).toContain('Is it meant so?')
    expect(labels(reply)).toEqual(['Yes, everything', 'Cancel'])
    expect(wished(reply.actions[0]?.ask ?? '')).toMatchObject({ isSaved: true, faults: [] })
  })

  it('says what is wrong, and offers no way to keep it', () => {
    const reply = draft('follow Poland zone:Europe/Nowhere quiet:22:00-22:00')
    expect(textOf(reply.headline)).toBe(
      'There is no time zone “Europe/Nowhere”. Name a city, as Berlin, or a zone, as Europe/Berlin.',
    )
    expect(said(reply)).toContain('“22:00-22:00” is a whole day')
    expect(labels(reply)).toEqual(['Cancel'])
  })

  it('never says that everything is followed where a name was not found', () => {
    expect(said(draft('/follow Zzyzxov Nobodyev'))).not.toContain('everything')
    expect(said(draft('/follow Zzyzxov Nobodyev'))).toContain('That proves nothing about them.')
  })

  it('offers zones where the zone is needed, and people where several may be meant', () => {
    const zoneless = draftReply(answeringTo('x'), wished('weekly digest on Poland', { language: 'en', zone: null }))
    expect(labels(zoneless)).toContain('Tashkent')
    expect(wished(zoneless.actions[0]?.ask ?? '').wish.zone).toBe('Europe/Berlin')
    const several = draft('follow Rahimov')
    expect(wished(several.actions[0]?.ask ?? '').wish.filter.persons).toHaveLength(1)
  })

  it('in Russian is Russian in every line', () => {
    const reply = draft('сообщи, когда Германия депортирует таджика')
    expect(reply.language).toBe('ru')
    expect(textOf(reply.headline)).toMatch(/^Вам сообщат сразу: готовящиеся высылки/)
    expect(reply.actions.filter(({ ask }) => ask.split(' lang:').length > 2)).toEqual([])
  })

  it('in the terminal says where alerts are sent, and offers what is new instead', () => {
    const reply = withoutSending(answeringTo('tell me when Germany deports a Tajik'))
    expect(reply.kind).toBe('subscription')
    expect(said(reply)).toContain('Alerts are sent in Telegram and Slack')
    expect(reply.actions.map(({ ask }) => ask)).toEqual(['/recent host:DE origin:TJ'])
    expect(withoutSending(answeringTo('what am I subscribed to')).kind).toBe('subscription')
  })

  it('can be shown whatever was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(draft(`/follow ${text}`).kind).toBe('subscription')
      }),
      { numRuns: 40 },
    )
  })
})

describe('the list of one’s alerts', () => {
  const mine = [
    subscription('k1', '/follow host:TR origin:TM'),
    subscription('k2', '/follow host:PL', true),
    subscription('k3', '/follow person:per-dilmurod-ergashev'),
    subscription('k4', '/follow host:TR origin:UZ'),
  ]

  it('shows each with its id and its buttons, three on a page', () => {
    const reply = listReply(answeringTo('/alerts'), mine)
    expect(said(reply)).toContain('[k1]')
    expect(said(reply)).toContain('2. (paused) You will be told')
    expect(reply.actions.map(({ ask }) => ask).slice(0, 6)).toEqual([
      '/mute sub:k1',
      '/follow sub:k1',
      '/unfollow sub:k1',
      '/unmute sub:k2',
      '/follow sub:k2',
      '/unfollow sub:k2',
    ])
    expect(reply.page?.next).toBe('/alerts page:2')
    expect(said(listReply(answeringTo('/alerts page:2'), mine))).toContain('4. ')
    expect(reply.result.count).toBe(4)
    expect(reply.audience).toBe('asker')
  })

  it('says so when there are none, and how to begin', () => {
    const reply = listReply(answeringTo('/alerts'), [])
    expect(reply.kind).toBe('subscription')
    expect(said(reply)).toContain('You have no alerts.')
    expect(reply.result.count).toBe(0)
  })

  it.each([
    ['unsubscribe me from turkey alerts', ['k1', 'k4']],
    ['stop the alerts on uzbeks in turkey', ['k4']],
    ['stop following Dilmurod Ergashev', ['k3']],
    ['отпишите от польши', ['k2']],
    ['stop all my alerts', ['k1', 'k2', 'k3', 'k4']],
    ['/unfollow sub:k2', ['k2']],
    ['/unfollow k2', ['k2']],
    ['/unfollow sub:k9', []],
  ])('knows which are meant by «%s»', (text, ids) => {
    expect(subscriptionsMeant(asked(text), mine).subscriptions.map(({ id }) => id)).toEqual(ids)
  })

  it('acts at once only on the one whose id is given', () => {
    expect(subscriptionsMeant(asked('/unfollow sub:k2'), mine).isSure).toBe(true)
    expect(subscriptionsMeant(asked('unsubscribe me from poland alerts'), mine).isSure).toBe(false)
  })
})

describe('what became of an alert', () => {
  const one = subscription('k1', '/follow host:TR origin:TM')

  it.each(['saved', 'changed', 'deleted', 'paused', 'resumed', 'expiring', 'expired'] as const)(
    'is said with its sentence when it is %s',
    (done) => {
      const reply = receiptReply(answeringTo('/alerts'), { done, subscription: one })
      expect(said(reply)).toContain('in or by Turkey')
      expect(reply.kind).toBe('subscription')
      expect(reply.actions.length).toBeGreaterThan(1)
    },
  )

  it('can be undone after it is deleted', () => {
    const reply = receiptReply(answeringTo('/alerts'), { done: 'deleted', subscription: one })
    expect(wished(reply.actions[0]?.ask ?? '', IN_BERLIN)).toMatchObject({
      isSaved: true,
      faults: [],
      wish: { filter: one.filter },
    })
  })

  it('says that it ends after 180 days without use, and how to keep it', () => {
    const reply = receiptReply(answeringTo('/alerts'), { done: 'expiring', subscription: one })
    expect(said(reply)).toContain('180 days')
    expect(reply.actions[0]?.ask).toBe('/follow sub:k1 save:yes')
  })

  it('is said of a button of one that is gone, and of an event that is muted', () => {
    expect(said(receiptReply(answeringTo('/alerts'), { done: 'gone' }))).toContain('no longer there')
    const muted = receiptReply(answeringTo('/alerts'), { done: 'muted', event: 'A-2026-014' })
    expect(said(muted)).toContain('A-2026-014 is muted')
    expect(asked(muted.actions[0]?.ask ?? '').wish?.event).toBe('A-2026-014')
  })
})

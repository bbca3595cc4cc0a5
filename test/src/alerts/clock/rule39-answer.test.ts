import { describe, expect, it } from 'vitest'
import { render } from '../../../../adapters/terminal/render.ts'
import { panoh, type Answer } from '../../../../src/panoh.ts'
import { knowledgeOf } from '../../../../src/knowledge-of.ts'
import { ask, records, today } from '../../shipped-bot.ts'

const knowledge = knowledgeOf(records, today)

/** The shipped bot as it answers at a moment. */
function askedAt(now: string, text: string): Answer {
  const bot = panoh({ knowledge: () => knowledge, log: () => undefined, now: () => Temporal.Instant.from(now) })
  return bot.answer({ text, privacy: 'direct', from: 'test' })
}

function shownAt(now: string, text: string): string {
  const { reply } = askedAt(now, text)
  // Without the line ends of a screen.
  return render(reply, { width: 100, color: false, hyperlinks: false }).replace(/\s+/g, ' ')
}

const HEADLINES = new Set([
  'Rule 39 of the European Court of Human Rights: the clock',
  'Правило 39 Европейского суда по правам человека: часы',
])

function isClock({ intent, reply }: Answer): boolean {
  const [headline] = reply.headline.spans
  return intent === 'help' && typeof headline === 'object' && HEADLINES.has(headline.text)
}

describe('the answer about the Rule 39 desk', () => {
  it('says on a Saturday that the desk is closed until Monday, and what is left before a flight on Tuesday', () => {
    const shown = shownAt('2026-11-21T14:10+01:00', '/rule39 2026-11-24 06:00')
    expect(shown).toContain(
      'Strasbourg: Saturday, 21 November 2026, 14:10. The Rule 39 desk is closed: it is the weekend.',
    )
    expect(shown).toContain('It opens next: Monday, 23 November 2026, 08:00.')
    expect(shown).toContain('Removal planned: Tuesday, 24 November 2026, 06:00, Strasbourg time.')
    expect(shown).toContain('Until then the desk is open 8 h 0 min. Whole working days of it: 1 (23 November 2026).')
    expect(shown).toContain('One working day, counted here as 8 hours of the desk, is still left.')
  })

  it('says the same in Russian', () => {
    const shown = shownAt('2026-11-21T14:10+01:00', '/правило39 2026-11-24 06:00')
    expect(shown).toContain(
      'Страсбург: суббота, 21 ноября 2026, 14:10. Запросы по правилу 39 сейчас не принимают: выходной.',
    )
    expect(shown).toContain(
      'До этого запросы принимают ещё 8 ч 0 мин. Полных рабочих дней в этом времени: 1 (23 ноября 2026).',
    )
    expect(shown).toContain('Один рабочий день (здесь: 8 часов приёма) ещё остаётся.')
  })

  it('names the holiday, and the days on which the Court may be closed as well', () => {
    const shown = shownAt('2026-12-25T10:00+01:00', '/rule39 2026-12-29 06:00')
    expect(shown).toContain(
      'The Rule 39 desk is closed: Christmas Day. It opens next: Monday, 28 December 2026, 08:00.',
    )
    expect(shown).toContain('The Court may be closed as well on 28 December 2026. Less time is left then.')
    expect(shown).toContain('The Court’s own list of public and other holidays could not be read')
  })

  it('says that the hour of a removal is not known where only its day is given', () => {
    const shown = shownAt('2026-11-20T14:10+01:00', '/rule39 2026-11-24')
    expect(shown).toContain('The hour is not known; time is counted to the start of that day.')
    expect(shown).toContain('Until then the desk is open 9 h 50 min.')
    expect(shownAt('2026-11-24T09:00+01:00', '/rule39 2026-11-24')).toContain('That day is today.')
  })

  it('says of a planned time that is over that it is over, and not that the person was removed', () => {
    const shown = shownAt('2026-11-24T09:00+01:00', '/rule39 2026-11-24 06:00')
    expect(shown).toContain('That time is over, which does not say whether the removal was carried out.')
    expect(shown).not.toContain('Until then')
  })

  it('does not pretend to know a year without closing days', () => {
    const shown = shownAt('2029-03-06T10:00+01:00', '/rule39 2029-03-08 06:00')
    expect(shown).toContain('Whether the Rule 39 desk is open is not known: Panoh holds no closing days for 2029.')
    expect(shown).toContain('How long the desk is open until then is not known')
    expect(shown).not.toMatch(/is open until \d|desk is closed/)
  })

  it('tells of Amerkhanov v. Turkey with its source, and of filing with the pages that were read and when', () => {
    const { reply } = askedAt('2026-11-20T14:10+01:00', '/rule39')
    expect(reply.sources.map(({ id }) => id)).toEqual(['src-bailii-amerkhanov-2018'])
    const shown = shownAt('2026-11-20T14:10+01:00', '/rule39')
    expect(shown).toContain('Amerkhanov v. Turkey')
    expect(shown).toContain('less than three and a half hours before the flight')
    expect(shown).toContain('https://r39.echr.coe.int/')
    expect(shown).toContain('Requests by e-mail are not dealt with.')
    expect(shown).toContain('https://www.echr.coe.int/rule-39> (21 November 2026)')
  })

  it('says that it could not read a moment that does not exist or is written otherwise', () => {
    for (const text of ['/rule39 2026-02-30 06:00', '/rule39 tomorrow 6am'])
      expect(shownAt('2026-11-20T14:10+01:00', text)).toContain(
        'No day and time that exist could be read in the message',
      )
    expect(shownAt('2026-11-20T14:10+01:00', '/rule39')).not.toContain('could be read in the message')
  })
})

describe('a question in plain words', () => {
  it.each([
    'is the Rule 39 desk open now',
    'how do I file a Rule 39 request tonight',
    'rule 39 working hours',
    'Where can a lawyer send a Rule 39 request?',
    'is rule 39 open on weekends',
    'what is the address for rule 39 requests',
    'How can we request interim measures under Rule 39 for a Tajik held in Germany, flight tomorrow',
    'is it too late to file rule 39',
    'работает ли сейчас дежурный по правилу 39',
    'как подать правило 39',
    'до скольки принимают правило 39 сегодня',
    'можно ли подать запрос по правилу 39 в выходной',
  ])('about the desk and the way to it is answered with the clock: “%s”', (text) => {
    expect(isClock(ask(text))).toBe(true)
  })

  it.each([
    'ECtHR extradition to Uzbekistan Rule 39 breached',
    'Rule 39 granted Tajikistan',
    'rule 39 ignored in tajik cases - list pls',
    'cases where a Rule 39 request was filed too late',
    'case where the request under rule 39 was sent three hours before the flight',
    'Rule 39 requests lodged by Uzbeks against Russia',
    'did the court close the case after rule 39, Uzbekistan',
    'rule 39 request sent by fax less than one working day before removal to Tajikistan',
    'Rule 39 requests sent within hours of the flight',
    'no time to file Rule 39, deported from Turkey to Turkmenistan',
    'how does Russia apply rule 39',
    'правило 39 нарушено турцией или украиной',
    'работает ли правило 39 в России',
    'принимает ли Турция меры по правилу 39',
    'Amerkhanov v. Turkey rule 39',
    'should I file a Rule 39 request',
    'write me a rule 39 request for tomorrow',
    'address of the rule 39 applicant in Warsaw',
  ])('about judgments, a case, a person or what to do is not: “%s”', (text) => {
    expect(isClock(ask(text))).toBe(false)
  })
})

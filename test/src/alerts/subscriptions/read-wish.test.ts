import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REGION_MEMBERS } from '../../../../knowledge/gazetteer/places/region-members.ts'
import type { SubscriptionFilter, SubscriptionWish } from '../../../../src/alerts/subscription.ts'
import { mayBeKept } from '../../../../src/alerts/subscriptions/wish-reading.ts'
import { asked, faultsOf, SOMEWHERE, wished } from './wished.ts'

const REMOVALS = ['removal-imminent', 'removal-carried-out'] as const

/** The parts of a filter that hold a condition. */
function conditions(filter: SubscriptionFilter): Partial<SubscriptionFilter> {
  return Object.fromEntries(
    Object.entries(filter).filter(([key, value]) => key !== 'certainty' && Array.isArray(value) && value.length > 0),
  )
}

describe('whom and what a wish is about', () => {
  it.each([
    ['tell me when Germany deports a Tajik', { hosts: ['DE'], origins: ['TJ'], types: REMOVALS }],
    ['сообщи, когда Германия депортирует таджика', { hosts: ['DE'], origins: ['TJ'], types: REMOVALS }],
    ['powiadom o deportacjach z Polski do Tadżykistanu', { hosts: ['PL'], origins: ['TJ'], types: REMOVALS }],
    ['alert: anyone from turkmenistan detained in turkey', { hosts: ['TR'], origins: ['TM'], types: ['detention'] }],
    ['сообщи если кого-то арестуют в Турции', { hosts: ['TR'], types: ['detention'] }],
    ['let me know if anyone from Uzbekistan dies in prison', { origins: ['UZ'], types: ['death'] }],
    ['alert me on Interpol red notices from Tajikistan', { origins: ['TJ'], types: ['interpol'] }],
    ['уведомляй о красных уведомлениях Интерпола от Казахстана', { origins: ['KZ'], types: ['interpol'] }],
    ['let me know when a Tajik goes missing in Turkey', { hosts: ['TR'], origins: ['TJ'], types: ['disappearance'] }],
    ['сообщи, если узбек пропадёт в России', { hosts: ['RU'], origins: ['UZ'], types: ['disappearance'] }],
    [
      'tell me when someone is sentenced after being returned to Tajikistan',
      { origins: ['TJ'], types: ['sentence-after-return'] },
    ],
    ['notify: new judgments against turkey', { hosts: ['TR'], types: ['judgment'] }],
    ['alert me about Rule 39 for Russia', { hosts: ['RU'], types: ['interim-measure'] }],
    ['alert me when deportations are stopped in Poland', { hosts: ['PL'], types: ['removal-stopped'] }],
    ['alert me about judgments and deportations for Russia', { hosts: ['RU'], types: [...REMOVALS, 'judgment'] }],
    [
      'notify me of judgments against Russia on deportations to Uzbekistan',
      { hosts: ['RU'], origins: ['UZ'], types: ['judgment'] },
    ],
    ['/follow Dilmurod Ergashev', { persons: ['per-dilmurod-ergashev'] }],
    ['keep an eye on Farrukh Ikromov', { persons: ['per-farrukh-ikromov'] }],
    ['follow per-farrukh-ikromov', { persons: ['per-farrukh-ikromov'] }],
    ['follow Mukhitdinov v. Russia', { cases: ['case-ecthr-mukhitdinov-2015'] }],
    ['follow case 20999/14', { cases: ['case-ecthr-mukhitdinov-2015'] }],
    [
      'alert me when Germany deports anyone from IRPT',
      { hosts: ['DE'], origins: ['TJ'], groups: ['grp-irpt'], types: REMOVALS },
    ],
    ['/follow journalists from Turkmenistan', { origins: ['TM'], categories: ['journalist-academic-activist'] }],
    ['digest every Monday for Turkey and Uzbekistan', { hosts: ['TR'], origins: ['UZ'] }],
    ['every Monday at 9 Berlin time: Tajiks in Poland', { hosts: ['PL'], origins: ['TJ'] }],
  ])('«%s»', (text, filter) => {
    const read = wished(text)
    expect(asked(text).intent).toBe('subscribe')
    expect(read.faults).toEqual([])
    expect(conditions(read.wish.filter)).toEqual(filter)
  })

  it('takes all of a region, also states of which nothing is on record yet', () => {
    expect(wished('alert me on deportations from the EU').wish.filter.hosts).toEqual(REGION_MEMBERS.get('EU'))
    expect(wished('/follow host:EU').wish.filter.hosts).toEqual(REGION_MEMBERS.get('EU'))
    expect(wished('/follow EU except Germany').wish.filter.hosts).not.toContain('DE')
  })

  it('shows the words that nothing was made of', () => {
    expect(wished('tell me when women are deported from Germany').unread).toEqual(['women'])
    expect(wished('tell me when Germany deports a Tajik, quiet 22-7 Berlin time').unread).toEqual([])
  })

  it('says that removals are told alike, and before they happen', () => {
    expect(wished('tell me when Germany extradites a Tajik').assumed).toContain('removals-alike')
    expect(wished('tell me when Germany extradites a Tajik').wish.filter.types).toContain('extradition-decision')
  })
})

describe('when and how a wish is to be told', () => {
  it.each([
    ['follow Germany', { kind: 'instant' }],
    ['follow Germany, daily at 8', { kind: 'daily', at: '08:00' }],
    ['follow Germany every day at 8:30 pm', { kind: 'daily', at: '20:30' }],
    ['follow Germany every morning', { kind: 'daily', at: '09:00' }],
    ['weekly digest on poland, tajiks only', { kind: 'weekly', weekday: 1, at: '09:00' }],
    ['digest for Poland', { kind: 'weekly', weekday: 1, at: '09:00' }],
    ['digest for Poland every Friday at noon', { kind: 'weekly', weekday: 5, at: '12:00' }],
    ['раз в неделю сводку по туркменам в турции', { kind: 'weekly', weekday: 1, at: '09:00' }],
    ['каждый понедельник в 9:00 сводку по Польше', { kind: 'weekly', weekday: 1, at: '09:00' }],
    ['по четвергам в 8 вечера присылай новое по Польше', { kind: 'weekly', weekday: 4, at: '20:00' }],
    ['присылай ежедневно в 7 утра новое по узбекам в казахстане', { kind: 'daily', at: '07:00' }],
    ['сразу сообщай о депортациях из Польши', { kind: 'instant' }],
    ['/follow host:PL rhythm:weekly weekday:3 at:18:15', { kind: 'weekly', weekday: 3, at: '18:15' }],
  ])('«%s»', (text, rhythm) => {
    expect(wished(text).wish.rhythm).toEqual(rhythm)
    expect(wished(text).faults).toEqual([])
  })

  it.each([
    ['follow Poland zone:Europe/Warsaw', 'Europe/Warsaw'],
    ['follow Poland, europe/warsaw', 'Europe/Warsaw'],
    ['follow Poland daily at 9 Istanbul time', 'Europe/Istanbul'],
    ['follow Poland daily at 9, New York', 'America/New_York'],
    ['follow Poland daily at 9 UTC+5', 'Etc/GMT-5'],
    ['присылай новое по Польше каждый день в 9 по ташкентскому времени', 'Asia/Tashkent'],
    ['присылай новое по Польше каждый день в 9:00 по Вильнюсу', 'Europe/Vilnius'],
    ['присылай новое по Польше каждый день в 9 мск', 'Europe/Moscow'],
    ['follow Poland, time zone Dushanbe', 'Asia/Dushanbe'],
  ])('«%s» in the zone %s, and no country for it', (text, zone) => {
    const read = wished(text, SOMEWHERE)
    expect(read.wish.zone).toBe(zone)
    expect(read.wish.filter.hosts).toEqual(['PL'])
    expect(read.wish.filter.origins).toEqual([])
    expect(read.faults).toEqual([])
  })

  const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
  it.each([
    ['quiet 22-7', { from: '22:00', to: '07:00', weekdays: EVERY_DAY, flashPasses: false }],
    ['quiet hours from 11pm to 6:30am', { from: '23:00', to: '06:30', weekdays: EVERY_DAY, flashPasses: false }],
    ['no sound at night', { from: '22:00', to: '07:00', weekdays: EVERY_DAY, flashPasses: false }],
    [
      'quiet 22-7 on weekdays, except flash',
      { from: '22:00', to: '07:00', weekdays: [1, 2, 3, 4, 5], flashPasses: true },
    ],
    ['don’t wake me unless it is urgent', { from: '22:00', to: '07:00', weekdays: EVERY_DAY, flashPasses: true }],
    ['тихо с 23 до 8', { from: '23:00', to: '08:00', weekdays: EVERY_DAY, flashPasses: false }],
    ['ночью без звука, кроме срочных', { from: '22:00', to: '07:00', weekdays: EVERY_DAY, flashPasses: true }],
    ['quiet:13:00-15:30 flash:through days:6,7', { from: '13:00', to: '15:30', weekdays: [6, 7], flashPasses: true }],
    ['quiet:22:00-24:00', { from: '22:00', to: '00:00', weekdays: EVERY_DAY, flashPasses: false }],
    ['no quiet hours', null],
    ['quiet:none', null],
    ['без тихих часов', null],
  ])('has the quiet hours of «%s»', (words, quiet) => {
    const read = wished(`tell me when Germany deports a Tajik, ${words}`)
    expect(read.wish.quiet).toEqual(quiet)
    expect(conditions(read.wish.filter)).toEqual({ hosts: ['DE'], origins: ['TJ'], types: REMOVALS })
    expect(read.faults).toEqual([])
  })

  it.each([
    ['confirmed only', 'confirmed'],
    ['only if confirmed', 'confirmed'],
    ['только подтверждённое', 'confirmed'],
    ['no rumours', 'likely'],
    ['без слухов', 'likely'],
    ['also unconfirmed', 'unconfirmed'],
    ['certainty:likely', 'likely'],
  ])('has the certainty of «%s»', (words, certainty) => {
    expect(wished(`tell me when Germany deports a Tajik, ${words}`).wish.filter.certainty).toBe(certainty)
  })

  it('has the language and the private note that are asked for', () => {
    expect(wished('follow Poland in Russian').wish.language).toBe('ru')
    expect(wished('следи за Германией, по-английски').wish.language).toBe('en')
    expect(wished('tell me about deaths in Russian prisons as soon as they happen').wish.language).toBe('en')
    expect(wished('follow Poland note:"for the hearing in May" daily').wish.note).toBe('for the hearing in May')
    expect(wished('следи за Германией, заметка: «к заседанию»').wish.note).toBe('к заседанию')
  })

  it('names what it takes to be meant', () => {
    expect(wished('follow Germany').assumed).toEqual(['rhythm', 'quiet'])
    expect(wished('follow Germany', SOMEWHERE).assumed).toEqual(['rhythm', 'no-quiet'])
    expect(wished('weekly digest on Poland').assumed).toEqual(['weekday', 'at'])
  })

  it('changes of a wish only what is said', () => {
    const current: SubscriptionWish = {
      ...wished(
        '/follow host:DE types:death rhythm:weekly weekday:3 at:18:00 zone:Asia/Tashkent quiet:23:00-06:00 note:"why" lang:ru',
      ).wish,
    }
    const changed = (text: string): SubscriptionWish => wished(text, SOMEWHERE, current).wish
    expect(changed('/follow sub:k1')).toEqual(current)
    expect(changed('/follow sub:k1 lang:en')).toEqual(current)
    expect(changed('/follow sub:k1 at:09:00').rhythm).toEqual({ kind: 'weekly', weekday: 3, at: '09:00' })
    expect(changed('/follow sub:k1 rhythm:instant').rhythm).toEqual({ kind: 'instant' })
    expect(changed('/follow sub:k1 quiet:none')).toEqual({ ...current, quiet: null })
    expect(changed('/follow sub:k1 zone:Europe/Berlin')).toEqual({ ...current, zone: 'Europe/Berlin' })
    expect(changed('/follow sub:k1 host:PL').filter).toEqual({ ...current.filter, hosts: ['PL'], types: [] })
  })
})

describe('a wish that cannot be kept as it is', () => {
  it.each([
    ['follow Poland zone:Europe/Nowhere', ['no-such-zone']],
    ['follow Poland daily at 9 Atlantis time', ['no-such-zone']],
    ['/follow host:PL quiet:22:00-22:00', ['quiet-all-day']],
    ['/follow host:PL quiet:00:00-24:00', ['quiet-all-day']],
    ['follow Poland, quiet 8-8', ['quiet-all-day']],
    ['follow Poland, quiet all day', ['quiet-all-day']],
    ['/follow host:PL quiet:22:00-', ['no-such-quiet-hours']],
    ['follow Poland, quiet 22-31', ['no-such-quiet-hours']],
    ['/follow host:PL rhythm:weekly weekday:9', ['no-such-weekday']],
    ['/follow host:PL rhythm:daily at:25:00', ['no-such-time']],
    ['follow Poland daily at 25:00', ['no-such-time']],
    ['/follow host:PL rhythm:monthly', ['no-such-rhythm']],
    ['follow Poland once a month', ['no-such-rhythm']],
    ['digest for Poland every Monday and Thursday', ['several-weekdays']],
    ['follow Poland immediately, once a week', ['two-rhythms']],
    ['/follow host:PL types:weddings', ['no-such-type']],
    ['/follow host:PL certainty:sure', ['no-such-certainty']],
    ['follow Poland confirmed only, also unconfirmed', ['certainty-contradicts']],
    ['/follow host:PL certainty:confirmed,unconfirmed', ['certainty-contradicts']],
    [`/follow host:PL note:"${'a'.repeat(81)}"`, ['note-too-long']],
    ['/follow', ['nothing-to-follow']],
    ['/follow everything', ['everything']],
    ['/follow all:yes', ['everything']],
    ['сообщай обо всём', ['everything']],
    ['/follow person:per-nobody-at-all', ['unknown-id']],
    ['/follow case:case-none', ['unknown-case']],
    ['follow Nobodyov v. Russia', ['unknown-case']],
    ['/follow Zzyzxov Nobodyev', ['unknown-person']],
    ['tell me when Germany deports Rustam Nobodyzhonov', ['unknown-person']],
    ['tell me when Russia extradited someone before 2020', ['in-the-past']],
    ['tell me when Tajikistan deports a Tajik', ['own-state']],
    ['/follow origin:KZ person:per-dilmurod-ergashev', ['of-another-origin']],
    ['/follow origin:KZ group:grp-irpt', ['of-another-origin']],
    ['/follow host:DE case:case-ecthr-mukhitdinov-2015', ['case-elsewhere']],
    ['/follow types:statistics person:per-dilmurod-ergashev', ['figures-have-no-people']],
  ])('says why: «%s»', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults)
  })

  it('asks for the zone where it needs one, and only there', () => {
    expect(faultsOf('weekly digest on Poland', SOMEWHERE)).toEqual(['zone-needed'])
    expect(faultsOf('follow Poland, quiet 22-7', SOMEWHERE)).toEqual(['zone-needed'])
    expect(faultsOf('follow Poland', SOMEWHERE)).toEqual([])
    expect(faultsOf('weekly digest on Poland, zone:Europe/Nowhere', SOMEWHERE)).toEqual(['no-such-zone'])
  })

  it('is not kept, whatever button is pressed, unless everything is confirmed to be meant', () => {
    expect(mayBeKept(wished('/follow host:PL save:yes'))).toBe(true)
    expect(mayBeKept(wished('/follow host:PL'))).toBe(false)
    expect(mayBeKept(wished('/follow host:PL zone:Europe/Nowhere save:yes'))).toBe(false)
    expect(mayBeKept(wished('/follow save:yes'))).toBe(false)
    expect(mayBeKept(wished('/follow all:yes save:yes'))).toBe(true)
  })

  it('is told of any text at all', () => {
    const words = [
      '/follow',
      'tell me when',
      'Germany',
      'quiet',
      '22',
      '-',
      '7',
      'at',
      '25:00',
      'every',
      'Monday',
      'zone:',
      'note:"',
      'Berlin time',
      'тихо',
      'с',
      'до',
      ':',
      'host:DE',
      'sub:',
      'UTC+',
    ]
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((some) => some.join(' ')),
    )
    fc.assert(
      fc.property(text, (said) => {
        expect(wished(`/follow ${said}`).wish.filter.certainty).toBeTypeOf('string')
      }),
      { numRuns: 30 },
    )
  })
})

describe('a message about alerts that one has', () => {
  it.each([
    ['what am i subscribed to?', 'list'],
    ['на что я подписан', 'list'],
    ['мои оповещения', 'list'],
    ['/alerts', 'list'],
    ['/оповещения', 'list'],
    ['unsubscribe me from turkey alerts', 'unfollow'],
    ['отпишите от польши', 'unfollow'],
    ['i dont want the poland alerts anymore', 'unfollow'],
    ['delete my alerts', 'unfollow'],
    ['/отписка sub:k3v9', 'unfollow'],
    ['pause my alerts', 'mute'],
    ['приостанови оповещения', 'mute'],
    ['mute A-2026-014', 'mute'],
    ['resume my alerts', 'unmute'],
    ['tell me when Germany deports a Tajik', 'follow'],
  ])('«%s» is understood as %s', (text, topic) => {
    const query = asked(text)
    expect(query.intent === 'subscribe' ? query.topic : null).toBe(topic)
  })

  it('names the subscription or the event that it is about', () => {
    expect(asked('/mute A-2026-014').wish?.event).toBe('A-2026-014')
    expect(asked('/unfollow sub:k3v9').wish?.subscription).toBe('k3v9')
    expect(asked('unsubscribe me from turkey alerts').wish?.hosts).toEqual(['TR'])
  })
})

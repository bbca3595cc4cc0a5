import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords } from '../../../knowledge/search/fold.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { commandText } from '../../../src/ask/command-text.ts'
import { withStoryNote } from '../../../src/people/story-note.ts'
import { answered, answeredAsPersonal, records } from './answered.ts'
import { FOURTH_PERSONAL } from './fourth-corpus.ts'
import { PERSONAL_EN, PERSONAL_OTHER, PERSONAL_RU } from './message-corpus.ts'
import { SECOND_PERSONAL } from './second-corpus.ts'
import { THIRD_PERSONAL } from './third-corpus.ts'

const MESSAGES = [
  ...PERSONAL_EN,
  ...PERSONAL_RU,
  ...PERSONAL_OTHER,
  ...SECOND_PERSONAL,
  ...THIRD_PERSONAL,
  ...FOURTH_PERSONAL,
]

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')

/** Words that stand in a reply anyway: of the records, of Panoh's own sentences, of country names. */
const KNOWN = new Set(
  foldedWords(
    [
      JSON.stringify([records.persons, records.incidents, records.cases, records.groups, records.statistics]),
      JSON.stringify([records.statements, records.sources, records.conflicts, records.unreadCitations]),
      ...['en', 'ru'].map((language) =>
        readFileSync(new URL(`../../../src/locales/${language}.ftl`, import.meta.url), 'utf8'),
      ),
      ...['en', 'ru'].flatMap((language) => {
        const names = new Intl.DisplayNames([language], { type: 'region' })
        return LETTERS.flatMap((a) => LETTERS.map((b) => names.of(a + b) ?? ''))
      }),
      // Commands with their keys and values, and the names of months.
      'host origin group person type outcome article court except category years measure show from page lang removals judgments precedents record recent chart export about method',
      ...Array.from({ length: 12 }, (_, month) =>
        ['en-GB', 'ru-RU'].map((locale) =>
          new Date(2026, month, 2).toLocaleDateString(locale, { month: 'long', day: 'numeric' }),
        ),
      ).flat(),
    ].join(' '),
  ),
)

/** Everything of a reply that a person can see or press. */
function visible(reply: Reply): ReadonlySet<string> {
  const { headline, blocks, actions, page, footer, sources } = reply
  return new Set(foldedWords(JSON.stringify([headline, blocks, actions, page ?? null, footer, sources])))
}

function echoed(text: string): readonly string[] {
  const { query, reply } = answered(text)
  if (!query.isPersonal) return []
  const said = visible(reply)
  return foldedWords(text).filter((word) => word.length >= 4 && !KNOWN.has(word) && said.has(word))
}

describe('the reply to a personal message', () => {
  it('repeats no word of it that is not of the records', () => {
    expect(MESSAGES.filter((text) => answered(text).query.isPersonal).length).toBeGreaterThan(100)
    expect(MESSAGES.flatMap(echoed)).toEqual([])
  })

  const invented = fc.stringMatching(/^[b-df-hj-np-tv-z][aeiou][qxzwj][aeiou][kvg]{1,2}[aeiou]{1,2}[qxz]$/)
  const capital = invented.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  const frames = fc.constantFrom(
    'who is $A $B, my brother? He was detained in $C',
    '/who $A $B, phone +992 90 123 45 67',
    'any news on $A $B and on $B $C? my client $A $C, born 1988',
    'my sister was deported from Poland to Tajikistan with $a $b $c, precedents on $b women',
    'my husband $A $B was extradited, recent $c removals to Uzbekistan',
    'police took my father. $A v. Russia, no. 38411/02, 7 June 2007; $B v. Turkey, no. 1234/05',
    'My client $A $B, born 3 May 1980: cite $C v. $A in OSCOLA',
    '/verify $A v. $B, no. 98765/43, 3 March 2016. I was tortured in $C',
    '/record $a $b $c call me on +48 512 345 678',
    '/group $A my brother was arrested',
    '/host $A $B they are looking for me',
    '/stats $a $b my uncle disappeared',
    '/precedents $a host:RU origin:TJ my mother was beaten by $b',
    '/recent $a I fled from $B',
    '/export host:DE $a my son is in prison, $B',
    '/chart host:RU $A my cousin was kidnapped',
    'меня пытали в $A, мой адрес $B, ищут $c',
    'моего брата $A $B выслали из России в Таджикистан вместе с $C',
    'кто такой $A $B? моего друга вчера арестовали',
    'tell me when $A $B is deported from Germany, my wife is with him',
  )

  it('repeats no name or word that nobody on record has, however it is asked', () => {
    fc.assert(
      fc.property(frames, capital, capital, capital, (frame, a, b, c) => {
        const text = frame
          .replaceAll('$A', a)
          .replaceAll('$B', b)
          .replaceAll('$C', c)
          .replaceAll('$a', a.toLowerCase())
          .replaceAll('$b', b.toLowerCase())
          .replaceAll('$c', c.toLowerCase())
        const { query, reply } = answered(text)
        expect(query.isPersonal).toBe(true)
        const said = JSON.stringify([reply.headline, reply.blocks, reply.actions, reply.page ?? null]).toLowerCase()
        for (const word of [a, b, c]) expect(said).not.toContain(word.toLowerCase())
        expect(said).not.toMatch(/512 345|90 123|98765|1234\/05/)
      }),
      { numRuns: 120 },
    )
  })

  it.each([
    ['/record airport handed', /by the words/],
    ['/verify Garabayev v. Russia, no. 38411/02, 7 June 2007, ECHR 2007-VII', /2007-VII/],
    ['/verify Garabayev v. Russia, no. 38411/02, 7 June 2007, [2007] Zzquex 4455', /4455|zzquex/i],
    [
      '/verify Garabayev v. Russia, no. 38411/02, 9 July 2006; Zzquex v. Turkey, no. 4455/11',
      /9 July 2006|4455|zzquex/i,
    ],
    ['who is Zzquex', /zzquex/i],
    ['/who Икромов Фаруххх', /фаруххх/i],
    ['/precedents host:RU zzquex', /zzquex/i],
    ['/host zzquex', /zzquex/i],
  ])('repeats nothing either where the same words would be said back to an ordinary asker: %s', (text, words) => {
    const { reply } = answeredAsPersonal(text)
    expect(JSON.stringify([reply.headline, reply.blocks, reply.actions])).not.toMatch(words)
  })

  it('asks on by no word of the message, whatever is asked', () => {
    const asked = [
      '/stats zzquex prisoners',
      '/record zzquex',
      '/verify zzquex v. Russia, no. 1/02',
      '/cite zzquex',
      '/who zzquex',
      '/group zzquex',
    ]
    for (const text of asked) expect(commandText(answeredAsPersonal(text).query, 2)).not.toContain('zzquex')
    expect(commandText(answeredAsPersonal('/who фаррух икромов').query)).toMatch(/^\/who person:per-farrukh-ikromov/)
  })

  it('is for the sender alone, and asks on by records and countries, not by the message', () => {
    const { reply } = answered('моего брата выслали из России в Таджикистан, он сидит в Вахдате с Зуфаром')
    expect(reply.audience).toBe('asker')
    for (const { ask } of reply.actions) expect(ask).not.toMatch(/брат|зуфар/i)
    expect(reply.kind).not.toBe('help')
  })

  it('does not take the dates of the story for a condition, which would be read back', () => {
    const { query, reply } = answered('my brother was deported from Russia to Tajikistan on 3 March 2024')
    expect([query.facets.from, query.facets.to]).toEqual([null, null])
    expect(query.facets.hosts).toEqual(['RU'])
    expect(JSON.stringify(reply.headline)).not.toContain('2024')
  })

  it('still answers about a recorded person, by the recorded spelling', () => {
    const { query, reply } = answered('my brother was held with икромов фаррух, who is he')
    expect(query.isPersonal).toBe(true)
    expect(reply.result.results).toContain('per-farrukh-ikromov')
    expect(JSON.stringify(reply.blocks)).not.toContain('икромов фаррух')
  })

  it.each(['en', 'ru'] as const)(
    'begins with one kind sentence in the reader’s language (%s) that says where to turn',
    (language) => {
      const { reply } = answered(
        language === 'en' ? 'my brother was detained in Wroclaw' : 'моего брата задержали во Вроцлаве',
      )
      const noted = withStoryNote(reply)
      const first = JSON.stringify(noted.blocks[0])
      expect(first).toMatch(language === 'en' ? /Please do not send/ : /не присылайте/)
      expect(first).toMatch(/UNHCR|УВКБ/)
      expect(first).toMatch(language === 'en' ? /delete the message/ : /лучше удалить/)
      expect(noted.blocks.slice(1)).toEqual(reply.blocks)
      expect(noted.audience).toBe('asker')
    },
  )

  it('leaves an ordinary question’s words where they help: a name that was not found is still said', () => {
    expect(JSON.stringify(answered('who is Umed Solehov').reply.headline)).toContain('Umed Solehov')
  })
})

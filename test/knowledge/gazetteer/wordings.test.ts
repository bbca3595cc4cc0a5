import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messagePhrases } from '../../../knowledge/gazetteer/message-phrases.ts'
import { messageWords } from '../../../knowledge/gazetteer/message-words.ts'
import { readFacets } from '../../../knowledge/gazetteer/read-facets.ts'
import { REGION_MEMBERS } from '../../../knowledge/gazetteer/places/region-members.ts'
import { shippedRecords } from '../removals/shipped-records.ts'
import { WORDINGS } from './wordings.ts'

const known = { groups: shippedRecords().groups, today: '2026-11-21' }

describe.each(Object.entries(WORDINGS))('%s', (_, wordings) => {
  test.each(wordings)('is read as meant in «%s»', (text, { types = [], outcome = null, hosts, exceptHosts = [] }) => {
    const { facets, exceptHosts: excluded } = readFacets(text, known)
    const read = { types: new Set(facets.types), outcome: facets.outcome, exceptHosts: excluded }
    const meant = { types: new Set(types), outcome, exceptHosts }
    expect(hosts ? { ...read, hosts: facets.hosts } : read).toEqual(hosts ? { ...meant, hosts } : meant)
  })
})

describe('a removal is spoken of', () => {
  test.each(WORDINGS['a flight'] ?? [])('in «%s»', (text) => {
    expect(messagePhrases(messageWords(text)).removals).toHaveLength(1)
  })
})

describe('no removal is spoken of', () => {
  const things = (WORDINGS['no removal'] ?? []).slice(0, 20)
  test.each(things)('in «%s»', (text) => {
    expect(messagePhrases(messageWords(text)).removals).toEqual([])
  })
})

describe('a region without one of its states', () => {
  test.each([
    ['EU states except Germany that deported Tajiks', 'EU', ['DE']],
    ['eu states exept germany that deported tajiks', 'EU', ['DE']],
    ['deported from the EU, but not from Poland or Germany', 'EU', ['PL', 'DE']],
    ['страны ЕС, за исключением Германии и Польши, депортации таджиков', 'EU', ['DE', 'PL']],
    ['депортации таджиков из Европы, но не из Германии', 'Europe', ['DE']],
    ['EU-Staaten außer Deutschland, Abschiebungen nach Tadschikistan', 'EU', ['DE']],
    ['kraje UE oprócz Niemiec, deportacje do Tadżykistanu', 'EU', ['DE']],
  ] as const)('is all the others: «%s»', (text, region, excluded) => {
    const { facets, exceptHosts } = readFacets(text, known)
    expect(exceptHosts).toEqual(excluded)
    const others = REGION_MEMBERS.get(region)?.filter((code) => !excluded.some((each) => each === code))
    expect([...facets.hosts].toSorted()).toEqual(others?.toSorted())
  })

  test('leaves out every state of a region that is left out', () => {
    const { facets, exceptHosts } = readFacets('Tajiks deported outside the EU', known)
    expect(facets.hosts).toEqual([])
    expect(exceptHosts).toEqual(REGION_MEMBERS.get('EU'))
  })
})

const PIECES =
  'not except кроме не from из the EU Germany Россия Tajikistan and или deportations extradition , ( ) . but outside emas tashqari courts'.split(
    ' ',
  )

test('whatever is typed, no state is both asked for and left out', () => {
  const message = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' '))
  fc.assert(
    fc.property(message, (text) => {
      const { facets, exceptHosts } = readFacets(text, known)
      expect(facets.hosts.filter((host) => exceptHosts.includes(host))).toEqual([])
      expect(new Set(exceptHosts).size).toBe(exceptHosts.length)
    }),
    { numRuns: 300 },
  )
})

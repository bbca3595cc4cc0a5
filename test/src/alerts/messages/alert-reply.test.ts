import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Incident } from '../../../../knowledge/records/incident.ts'
import type { RecordSet } from '../../../../knowledge/records/record-set.ts'
import type { AlertEvent } from '../../../../src/alerts/alert-event.ts'
import type { MatchedSubscription } from '../../../../src/alerts/matching/recipients-of.ts'
import { alertReply } from '../../../../src/alerts/messages/alert-reply.ts'
import { LONGEST_ACCOUNT } from '../../../../src/alerts/messages/what-happened.ts'
import type { Block } from '../../../../src/reply/block.ts'
import { citedNumbers } from '../../../../src/reply/cited-numbers.ts'
import { textOf } from '../../../../src/reply/line.ts'
import { records as shipped } from '../../shipped-bot.ts'
import { ACT, FIGURE, JUDGMENT, PERSON, published, records } from '../invented-records.ts'
import { alertOf, because, firstLine, FLIGHT, only, REMOVAL, shown, TELLING } from './composing.ts'

const asks = (matched: readonly MatchedSubscription[]) =>
  alertOf(REMOVAL, { matched, language: 'ru' }).actions.map(({ ask }) => ask)

describe('an alert', () => {
  it('opens with class, number, kind, countries and certainty, and names nobody there', () => {
    expect(firstLine(alertOf(FLIGHT))).toBe('FLASH · A-2026-014 · removal imminent · Germany → Tajikistan · likely')
    expect(firstLine(alertOf(FLIGHT, { language: 'ru' }))).toBe(
      'СРОЧНО · A-2026-014 · предстоит высылка · Германия → Таджикистан · вероятно',
    )
  })

  it('that nobody confirmed opens with UNCONFIRMED', () => {
    expect(firstLine(alertOf({ ...FLIGHT, confidence: 'alleged' }))).toBe(
      'UNCONFIRMED · PROMPT · A-2026-014 · removal imminent · Germany → Tajikistan',
    )
  })

  it('says what happened with its sources, how sure it is, when it was learnt and what is not known', () => {
    const text = shown(alertOf(REMOVAL))
    expect(text).toContain('deportation, Germany → Tajikistan, 21 November 2026: Anvar Karimzoda')
    expect(text).toContain('Detained at a registration office. [1]')
    expect(text).toContain('several sources')
    expect(text).toMatch(/Not known +what has happened to them since/)
    expect(text).toMatch(/Learnt +21 November 2026, 13:00 \(Europe\/Berlin\)/)
    expect(text).toContain('[1] A newspaper, 20 November 2026')
    expect(text).toContain('· inc-removal')
  })

  it.each<[Partial<Incident>, string]>([
    [{ scheduledFor: '2026-11-24', persons: [], unnamedPersons: 2 }, 'the hour, whether an appeal'],
    [{ type: 'detention', scheduledFor: null, date: null }, 'when it happened and what it led to'],
    [{ type: 'detention', scheduledFor: null, date: '2026-11' }, 'the exact day and what it led to'],
    [{ persons: [], unnamedPersons: 2 }, 'the names'],
  ])('with %j says that nobody knows %s', (act, unknown) => {
    expect(shown(alertOf({ ...FLIGHT, ...act }))).toContain(unknown)
  })

  it('says no more of what happened than fits a screen, and never half a word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zа-я]{1,30}$/u), { minLength: 1, maxLength: 120 }), (parts) => {
        const description = parts.join(' ')
        const [what] = alertOf({ ...ACT, description }).blocks
        const lines = what?.type === 'paragraph' ? what.lines.map(textOf) : []
        expect(lines.join('').length).toBeLessThanOrEqual(LONGEST_ACCOUNT + 2)
        const account = (lines[1] ?? '').replace(/ …$/, '')
        expect(description === account || description.startsWith(`${account} `) || account === '').toBe(true)
      }),
    )
  })

  it('of a removal to come carries the clock and how to file; of one from a state outside the Convention says so', () => {
    const text = shown(alertOf(FLIGHT))
    expect(text).toContain('The Rule 39 desk is closed: it is the weekend.')
    expect(text).toContain('names in extended ASCII')
    expect(text).toContain('/rule39 2026-11-24T06:00+01:00')
    const abroad = shown(alertOf({ ...FLIGHT, host: 'RU' }))
    expect(abroad).toContain('Russia is not a party to the European Convention on Human Rights')
    expect(abroad).not.toContain('Strasbourg')
    expect(abroad).not.toContain('/rule39')
    expect(shown(alertOf(REMOVAL))).not.toContain('Rule 39')
  })

  it('of a removal to come tells of a request that came too late, where the records hold it', () => {
    const set: RecordSet = records({
      incidents: [FLIGHT],
      cases: shipped.cases,
      sources: [...records().sources, ...shipped.sources],
    })
    const event = only(published(records({ cases: shipped.cases }), set).filter(({ list }) => list === 'incidents'))
    expect(shown(alertReply(event, set, TELLING))).toContain('three and a half hours before the flight')
  })

  it('says why the chat is told, with the subscriber’s own note', () => {
    const matched = [
      because({ hosts: ['DE'], origins: ['TJ'] }, 'the Berlin file'),
      because({ persons: ['per-one'], types: ['removal-imminent'], groups: ['grp-one'] }),
      because({}),
    ]
    const text = shown(alertOf(FLIGHT, { matched }))
    expect(text).toContain('Because you follow: Germany → Tajikistan. Your note: the Berlin file')
    expect(text).toContain('Because you follow: removal imminent, Anvar Karimzoda, An invented party')
    expect(text).toContain('Because you follow: everything')
  })

  it('offers the record, precedents and silence, in the chat’s language', () => {
    expect(asks([because({}, '', 'k3f')])).toEqual([
      '/record inc-removal lang:ru',
      '/precedents host:DE origin:TJ lang:ru',
      '/mute A-2026-014',
      '/mute sub:k3f',
    ])
    expect(asks([because({}), because({})])).not.toContain('/mute sub:s1')
  })

  it('that may have arrived before says so in its first line', () => {
    expect(firstLine(alertOf(REMOVAL, { isPerhapsRepeat: true }))).toMatch(/\(may be a repeat\)$/)
  })

  it('of a judgment, a figure and a status says what they are', () => {
    const figures = records({ statistics: [FIGURE], cases: [JUDGMENT] })
    const [judgment, figure] = published(records(), figures).map((event) => shown(alertReply(event, figures, TELLING)))
    expect(judgment).toContain('Karimzoda v. Germany, 1/26, ECtHR, 10 November 2026 [1]')
    expect(figure).toContain('Removals, Germany ← Tajikistan, 2025: 12 [1]')
    const freed = records({
      persons: [{ ...PERSON, status: { ...PERSON.status, value: 'released', asOf: '2026-11-20' } }],
    })
    const event = only(published(records({ persons: [PERSON] }), freed))
    expect(shown(alertReply(event, freed, TELLING))).toContain('released (as of 20 November 2026)')
  })

  it('of a record that is gone by the time it is made says only that', () => {
    const event = only(published(records(), records({ incidents: [REMOVAL] })))
    expect(shown(alertReply(event, records(), TELLING))).toContain('The record of this is no longer there.')
  })
})

describe('every message about the shipped records', () => {
  const told = published(records({ persons: [], groups: [], sources: [] }), shipped)

  it('stands on sources, lists them all, and names no person in its first line', () => {
    for (const language of ['en', 'ru'] as const) {
      for (const event of told) {
        const reply = alertReply(event, shipped, { ...TELLING, language })
        const [what] = reply.blocks
        expect(sourcesOf(what)).toBeGreaterThan(0)
        expect([...citedNumbers(reply)].toSorted((a, b) => a - b)).toEqual(reply.sources.map(({ number }) => number))
        expect(reply.sources.filter(({ publisher }) => publisher === '')).toEqual([])
        expect(namesIn(event, firstLine(reply))).toEqual([])
      }
    }
  }, 60_000)

  it('says in words, never in codes', () => {
    for (const event of told.slice(0, 120)) {
      const text = shown(alertReply(event, shipped, { ...TELLING, matched: [because({ origins: ['TJ'] })] }))
      expect(text).not.toMatch(/undefined|\[object|\bnull\b/)
    }
  })
})

function sourcesOf(block: Block | undefined): number {
  return block?.type === 'paragraph' ? (block.lines[0]?.sources.length ?? 0) : 0
}

function namesIn({ persons }: AlertEvent, text: string): readonly string[] {
  const words = persons.flatMap((id) => (shipped.person(id)?.name ?? '').split(' ')).filter((word) => word.length > 3)
  return words.filter((word) => text.includes(word))
}

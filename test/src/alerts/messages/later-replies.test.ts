import { describe, expect, it } from 'vitest'
import { alertReply } from '../../../../src/alerts/messages/alert-reply.ts'
import { bannerReply } from '../../../../src/alerts/messages/banner-reply.ts'
import { digestReply } from '../../../../src/alerts/messages/digest-reply.ts'
import {
  closureReply,
  correctionReply,
  retractionReply,
  updateReply,
} from '../../../../src/alerts/messages/follow-up-reply.ts'
import { ACT, NOW, records } from '../invented-records.ts'
import { firstLine, FLIGHT, later, REMOVAL, shown, TELLING } from './composing.ts'

describe('an update', () => {
  it('names the message it belongs to and only what changed, old and new', () => {
    const { event, set } = later([FLIGHT], [{ ...FLIGHT, scheduledFor: '2026-11-26' }])
    const text = shown(updateReply(event, set, TELLING))
    expect(text).toContain('UPDATE to A-2026-014 (18 November 2026) · removal imminent · Germany → Tajikistan · likely')
    expect(text).toMatch(/24 November 2026, 06:00 local time \(UTC\+01:00\) → 26 November 2026 \[1\]/)
    expect(text).not.toContain('Detained at a registration office')
  })

  it('says what is known now where nothing was known', () => {
    const { event, set } = later([{ ...ACT, date: null }], [ACT])
    expect(shown(updateReply(event, set, TELLING))).toMatch(/Date +19 November 2026 \[1\]/)
  })
})

describe('a correction', () => {
  const { event, set, original } = later([FLIGHT], [{ ...FLIGHT, host: 'AT', persons: ['per-two'] }], {
    cause: 'wrong person',
  })
  const text = shown(correctionReply(event, set, TELLING))

  it('says what was wrong, what is right, why, and what to undo', () => {
    expect(text).toContain('CORRECTION to A-2026-014 (18 November 2026)')
    expect(text).toMatch(/Country +Germany → Austria \[1\]/)
    expect(text).toMatch(/People +Anvar Karimzoda → Bahrom Saidzoda \[1\]/)
    expect(text).toContain('wrong person')
    expect(text).toContain(
      'If you wrote to an authority or a court of the country first named, tell it of the mistake.',
    )
    expect(text).toContain('Tell everyone to whom you passed the earlier message on.')
  })

  it('leaves the original as it was, below a banner', () => {
    const before = alertReply(original, records({ incidents: [FLIGHT] }), TELLING)
    const banner = bannerReply(before, event)
    expect(firstLine(banner)).toBe('CORRECTED on 21 November 2026, see the later message')
    expect(shown(banner)).toContain(firstLine(before))
    expect(banner.sources).toEqual(before.sources)
  })
})

describe('a closure', () => {
  it('tells how it ended', () => {
    const outcome = { type: 'prison-sentence', sentenceYears: 7, date: '2026-11-22', note: '' } as const
    const { event, set } = later([REMOVAL], [{ ...REMOVAL, outcome }])
    const text = shown(closureReply(event, set, TELLING))
    expect(text).toContain('CLOSED: A-2026-014 (18 November 2026) · sentence after return')
    expect(text).toMatch(/Outcome +prison sentence \[1\]/)
    expect(text).toMatch(/Sentence +7 years \[1\]/)
  })

  it('by another record tells that record', () => {
    const { event, set } = later([FLIGHT], [FLIGHT, REMOVAL])
    const text = shown(closureReply(event, set, TELLING))
    expect(text).toContain('removal imminent → removal carried out')
    expect(text).toContain('deportation, Germany → Tajikistan, 21 November 2026')
    expect(text).not.toContain('Strasbourg')
  })
})

describe('a retraction', () => {
  it('says what no longer stands, and why', () => {
    const { event, set } = later([REMOVAL], [], { cause: 'source withdrew' })
    const text = shown(retractionReply(event, set, TELLING))
    expect(text).toContain('RETRACTED: A-2026-014 (18 November 2026) · removal carried out · Germany → Tajikistan')
    expect(text).toContain('source withdrew')
  })

  it.each(['en', 'ru'] as const)('that protects someone repeats nothing of what was told (%s)', (language) => {
    const { event, set, original } = later([REMOVAL], [], {
      cause: 'Karimzoda asked',
      protective: new Set(['inc-removal']),
    })
    const before = alertReply(original, records({ incidents: [REMOVAL] }), { ...TELLING, language })
    const made = [
      retractionReply(event, set, { ...TELLING, language }),
      bannerReply(before, event),
      digestReply([{ event, matched: [] }], set, { language, moment: NOW, seeMore: '/recent' }),
    ]
    for (const reply of made) {
      expect(shown(reply)).toContain('A-2026-014')
      expect(JSON.stringify(reply)).not.toMatch(
        /Karimzoda|inc-|per-|src-|Germany|Tajikistan|Германия|Таджикистан|removal|высылк|deport|newspaper/i,
      )
    }
  })
})

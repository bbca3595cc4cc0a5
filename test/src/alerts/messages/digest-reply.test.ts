import { describe, expect, it } from 'vitest'
import { digestReply, rollUpReply } from '../../../../src/alerts/messages/digest-reply.ts'
import { ACT, NOW, published, records } from '../invented-records.ts'
import { alertOf, because, firstLine, shown } from './composing.ts'

describe('a digest', () => {
  const telling = { language: 'en', moment: NOW, seeMore: '/recent' } as const
  const old = { type: 'deportation', date: '2024-05-01' } as const
  const incidents = Array.from({ length: 13 }, (_, place) => ({
    ...ACT,
    id: `inc-${place}`,
    host: place % 2 === 0 ? 'DE' : 'TR',
    persons: [],
    unnamedPersons: 1,
    sources: [place % 2 === 0 ? 'src-wire' : 'src-other'],
    date: `2026-0${1 + (place % 9)}-01`,
    type: place === 5 ? ('assassination' as const) : ('threat' as const),
  }))
  const set = records({ incidents })
  const listed = published(records(), set).map((event) => ({ event, matched: [because({ origins: ['TJ'] })] }))

  it('that has nothing to tell is none', () => {
    expect(digestReply([], records(), telling)).toBeNull()
    expect(rollUpReply([], records(), telling)).toBeNull()
  })

  it('tells the gravest first, then the newest, by origin and host, at most ten, and how to see the rest', () => {
    const reply = digestReply(listed, set, telling)
    if (reply === null) throw new Error('nothing told')
    const groups = reply.blocks.flatMap((block) => (block.type === 'records' ? [block] : []))
    expect(groups.map(({ heading }) => heading)).toEqual(['Turkey → Tajikistan', 'Germany → Tajikistan'])
    expect(groups.flatMap(({ items }) => items)).toHaveLength(10)
    expect(groups[0]?.items[0]?.id).toBe('inc-5')
    const dates = groups[1]?.items.map(({ id }) => set.incident(id)?.date ?? '') ?? []
    expect(dates).toEqual(dates.toSorted().toReversed())
    expect(shown(reply)).toContain(`and ${listed.length - 10} more: /recent`)
    expect(reply.result.count).toBe(listed.length)
    expect(shown(reply).split('Because you follow: Tajikistan')).toHaveLength(2)
  })

  it('tells an event in its last state, and not at all what was retracted before it was ever told', () => {
    const before = records({ incidents: [{ ...ACT, ...old }] })
    const told = published(records(), before)
    const after = records({ incidents: [{ ...ACT, ...old, host: 'AT' }] })
    const correction = published(before, after, { told })
    const both = [...told, ...correction].map((event) => ({ event, matched: [] }))
    const text = shown(digestReply(both, after, telling))
    expect(text).toContain('Digest: 1 event')
    expect(text).toContain('Austria → Tajikistan')
    expect(text).not.toContain('CORRECTION')
    const gone = published(before, records(), { told }).map((event) => ({ event, matched: [] }))
    expect(digestReply([...told.map((event) => ({ event, matched: [] })), ...gone], records(), telling)).toBeNull()
    expect(shown(digestReply(gone, records(), telling))).toContain('RETRACTED: A-2026-014 · removal carried out')
  })

  it('rolls more than five urgent events up into one message', () => {
    expect(firstLine(rollUpReply(listed.slice(0, 6), set, telling) ?? alertOf(ACT))).toBe(
      '6 urgent events within an hour',
    )
  })
})

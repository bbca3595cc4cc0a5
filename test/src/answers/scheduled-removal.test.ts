import { describe, expect, it } from 'vitest'
import { recordSet } from '../../../knowledge/records/record-set.ts'
import { knowledgeOf } from '../../../src/knowledge-of.ts'
import { panoh } from '../../../src/panoh.ts'
import { textOf } from '../../../src/reply/line.ts'
import { records } from '../shipped-bot.ts'

/** The facts of a shipped act of removal, as they are shown when a removal is set for that time. */
function factsWith(scheduledFor: string | null, language: 'en' | 'ru' = 'en'): readonly string[] {
  const act = records.incidents.find(({ type }) => type === 'deportation')
  if (!act) throw new Error('no deportation is shipped')
  const set = recordSet({ ...records, incidents: [{ ...act, scheduledFor }] })
  const knowledge = knowledgeOf(set, '2026-11-21')
  const bot = panoh({ knowledge: () => knowledge, log: () => undefined })
  const { reply } = bot.answer({ text: `/record ${act.id}`, privacy: 'direct', from: 'test', language })
  return reply.blocks.flatMap((block) =>
    block.type === 'facts'
      ? block.items.map(({ label, value }) => `${label}: ${textOf(value)} [${value.sources.length}]`)
      : [],
  )
}

describe('the record of an act after which a removal is set', () => {
  it('says the day or the moment where it happens, with the sources', () => {
    expect(factsWith('2026-11-24')).toContainEqual(expect.stringMatching(/^Removal set for: 24 November 2026 \[[1-9]/))
    expect(factsWith('2026-11-24T06:00+01:00')).toContainEqual(
      expect.stringMatching(/^Removal set for: 24 November 2026, 06:00 local time \(UTC\+01:00\) \[[1-9]/),
    )
  })

  it('says it in Russian', () => {
    expect(factsWith('2026-11-24T06:00+01:00', 'ru')).toContainEqual(
      expect.stringMatching(/^Высылка назначена на: 24 ноября 2026, 06:00 по местному времени \(UTC\+01:00\)/),
    )
  })

  it('says nothing of it where no time is known', () => {
    expect(factsWith(null).filter((fact) => fact.startsWith('Removal set'))).toEqual([])
  })
})

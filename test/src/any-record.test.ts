import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { render } from '../../adapters/terminal/render.ts'
import { recordSet } from '../../knowledge/records/record-set.ts'
import { knowledgeOf } from '../../src/knowledge-of.ts'
import { panoh } from '../../src/panoh.ts'
import { records } from './shipped-bot.ts'

describe('any record text', () => {
  it('of any length and script is shown without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), (text) => {
        const [person, incident] = [records.persons[0], records.incidents[0]]
        if (!person || !incident) throw new Error('the shipped records are empty')
        const odd = recordSet({
          ...records,
          cases: records.cases.slice(0, 3).map((record) => ({ ...record, persons: [], name: text, facts: text })),
          groups: [],
          statistics: [],
          statements: [],
          unreadCitations: [],
          persons: [{ ...person, name: text, summary: text, role: text }],
          incidents: [{ ...incident, persons: [person.id], description: text }],
          conflicts: [{ about: `${person.id}.name`, values: [{ value: text, source: 'src-none' }], note: text }],
        })
        const knowledge = knowledgeOf(odd, '2026-11-21')
        const bot = panoh({ knowledge: () => knowledge, log: () => undefined })
        for (const question of [`/record ${person.id}`, `/record ${incident.id}`, '/recent', '/precedents']) {
          const { reply } = bot.answer({ text: question, privacy: 'direct', from: 'test' })
          expect(render(reply, { width: 60, color: true, hyperlinks: true })).not.toBe('')
        }
      }),
      { numRuns: 12 },
    )
  })

  it('is not needed: an empty set answers every kind of question', () => {
    const none = recordSet({
      persons: [],
      incidents: [],
      cases: [],
      groups: [],
      statistics: [],
      statements: [],
      conflicts: [],
      sources: [],
      unreadCitations: [],
    })
    const knowledge = knowledgeOf(none, '2026-11-21')
    const bot = panoh({ knowledge: () => knowledge, log: () => undefined })
    const kinds = [
      'who is Ali Karimov',
      'deported from Germany',
      'risk Germany Tajikistan',
      '20999/14',
      'IRPT',
      '/recent',
      '/stats',
      '/cite',
      '/verify x v. y, no. 1/01',
    ].map((text) => bot.answer({ text, privacy: 'direct', from: 'test' }).reply.kind)
    expect(kinds).not.toContain('fault')
  })
})

import { describe, expect, it } from 'vitest'
import { CONFLICT, INCIDENT } from '../record-folder.ts'
import { reviewOf } from './review-of.ts'

function of(about: string): readonly string[] {
  return reviewOf({ 'conflicts.json': [{ ...CONFLICT, about }] })
}

describe('a conflict about a field', () => {
  it.each([
    'inc-a.colour',
    'inc-a.outcome.colour',
    'per-a-test.status.colour',
    'per-a-test.constructor',
    'inc-a.date.x',
  ])('that such a record does not have is refused: %s', (about) => {
    const field = about.slice(about.indexOf('.') + 1)
    expect(of(about)).toEqual([
      `conflicts.json | #0 | about | is about a field that such a record does not have: ${field}`,
    ])
  })

  it.each([
    'inc-a.outcome.sentenceYears',
    'per-a-test.hosts',
    'per-a-test.nationality',
    'stat-a.value',
    'case-a.finalOn',
  ])('that such a record has is none: %s', (about) => {
    expect(of(about)).toEqual([])
  })

  it('below one that is null cannot be judged', () => {
    const incidents = { 'incidents.json': [{ ...INCIDENT, outcome: null }] }
    const conflicts = { 'conflicts.json': [{ ...CONFLICT, about: 'inc-a.outcome.sentenceYears' }] }
    expect(reviewOf({ ...incidents, ...conflicts })).toEqual([])
  })
})

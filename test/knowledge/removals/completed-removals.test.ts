import { describe, expect, it } from 'vitest'
import {
  isActAtHome,
  isCompletedRemoval,
  isRemovalToThirdState,
} from '../../../knowledge/removals/completed-removals.ts'
import { madeUpIncident, outcome } from './made-up-records.ts'

describe('a completed removal', () => {
  it.each(['deportation', 'extradition', 'rendition'] as const)('is a %s to the origin state', (type) => {
    expect(isCompletedRemoval(madeUpIncident({ id: 'inc-a', type, destination: 'TJ' }))).toBe(true)
  })

  it('is one whose destination nobody recorded', () => {
    expect(isCompletedRemoval(madeUpIncident({ id: 'inc-a', destination: null }))).toBe(true)
  })

  it('is one of which nobody knows what followed', () => {
    expect(isCompletedRemoval(madeUpIncident({ id: 'inc-a', outcome: null }))).toBe(true)
    expect(isCompletedRemoval(madeUpIncident({ id: 'inc-a', outcome: outcome('unknown') }))).toBe(true)
  })

  it('is not one that was stopped', () => {
    expect(isCompletedRemoval(madeUpIncident({ id: 'inc-a', outcome: outcome('removal-stopped') }))).toBe(false)
  })

  it.each(['removal-order', 'extradition-request', 'detention', 'refused-entry', 'disappearance'] as const)(
    'is not a %s',
    (type) => {
      expect(isCompletedRemoval(madeUpIncident({ id: 'inc-a', type }))).toBe(false)
    },
  )

  it('is not the expulsion of its own national by the origin state', () => {
    const expulsion = madeUpIncident({ id: 'inc-a', host: 'TJ', origin: 'TJ' })
    expect(isActAtHome(expulsion)).toBe(true)
    expect(isCompletedRemoval(expulsion)).toBe(false)
  })
})

describe('a removal to a third state', () => {
  it('is told apart from a completed removal', () => {
    const toGeorgia = madeUpIncident({ id: 'inc-a', destination: 'GE' })
    expect(isRemovalToThirdState(toGeorgia)).toBe(true)
    expect(isCompletedRemoval(toGeorgia)).toBe(false)
  })

  it('is none where the destination is the origin or unknown', () => {
    expect(isRemovalToThirdState(madeUpIncident({ id: 'inc-a', destination: 'TJ' }))).toBe(false)
    expect(isRemovalToThirdState(madeUpIncident({ id: 'inc-a', destination: null }))).toBe(false)
  })

  it('is never by the origin state itself', () => {
    expect(isRemovalToThirdState(madeUpIncident({ id: 'inc-a', host: 'TJ', destination: 'RU' }))).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { capeStageOf, capeStageOfType, highestCapeStage } from '../../../knowledge/removals/cape-stage.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import { madeUpIncident, madeUpRecords, outcome } from './made-up-records.ts'

function stageAfter(...acts: readonly Partial<Incident>[]) {
  const incidents = acts.map((act, place) => madeUpIncident({ id: `inc-${place}`, persons: ['per-a'], ...act }))
  return highestCapeStage('per-a', madeUpRecords({ incidents }))
}

describe('the CAPE stage of an act', () => {
  it.each([
    ['interpol-notice', 1],
    ['proxy-repression', 1],
    ['extradition-request', 1],
    ['conviction-in-absentia', 1],
    ['arrest', 2],
    ['detention', 2],
    ['refused-entry', 2],
    ['deportation', 3],
    ['rendition', 3],
    ['assault', 3],
    ['disappearance', 3],
    ['conviction-after-return', 'after'],
    ['release', 'after'],
    ['death-in-custody', 'after'],
    ['asylum-refusal', null],
    ['removal-order', null],
    ['other', null],
  ] as const)('of type %s is %s', (type, stage) => {
    expect(capeStageOfType(type)).toBe(stage)
  })

  it('is on notice where relatives at home are pressed', () => {
    expect(capeStageOf(madeUpIncident({ id: 'inc-a', type: 'proxy-repression', host: 'TJ' }))).toBe(1)
  })

  it.each(['arrest', 'detention', 'assault', 'disappearance', 'deportation'] as const)(
    'is none for %s at home, since the stages are about acts abroad',
    (type) => {
      expect(capeStageOf(madeUpIncident({ id: 'inc-a', type, host: 'TJ' }))).toBeNull()
    },
  )

  it('is none for a deportation that was stopped', () => {
    expect(capeStageOf(madeUpIncident({ id: 'inc-a', outcome: outcome('removal-stopped') }))).toBeNull()
  })

  it('is arrest abroad for a detention after which the removal was stopped', () => {
    const act = madeUpIncident({ id: 'inc-a', type: 'detention', outcome: outcome('removal-stopped') })
    expect(capeStageOf(act)).toBe(2)
  })
})

describe('the highest stage a person reached', () => {
  it('is the highest of all acts, in whatever order they stand', () => {
    expect(stageAfter({ type: 'threat' }, { type: 'rendition' }, { type: 'arrest' })).toBe(3)
    expect(stageAfter({ type: 'arrest' }, { type: 'wanted-listing', host: 'TJ' })).toBe(2)
  })

  it('is not raised by what came after a return', () => {
    expect(stageAfter({ type: 'threat' }, { type: 'death-in-custody', host: 'TJ' })).toBe(1)
    expect(stageAfter({ type: 'conviction-after-return', host: 'TJ' })).toBeNull()
  })

  it('is none for someone about whom no act is on record', () => {
    expect(highestCapeStage('per-nobody', madeUpRecords({}))).toBeNull()
  })
})

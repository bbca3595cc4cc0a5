import { expect, test } from 'vitest'
import { describeStores } from '../src/store/stores.ts'
import { killWriters } from './kill-writers.ts'
import { writeSideBySide } from './write-side-by-side.ts'

describeStores('A store', ({ place }) => {
  test('loses nothing that was acknowledged, and opens again, when its writer is killed in the middle of it', async () => {
    const { acknowledged, ...killed } = await killWriters(await place(), 3)
    expect(killed).toEqual({ kills: 3, lost: 0, reopened: 3, halfApplied: 0, brokenTrails: 0 })
    expect(acknowledged).toBeGreaterThanOrEqual(3)
  })

  test('takes the writes of two processes at once, without losing or refusing one', async () => {
    expect(await writeSideBySide(await place(), 100)).toEqual({ written: 200, lost: 0, errors: 0, isTrailWhole: true })
  })
})

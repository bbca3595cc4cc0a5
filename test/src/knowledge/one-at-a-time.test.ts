import { expect, it } from 'vitest'
import { oneAtATime } from '../../../src/one-at-a-time.ts'

/** Work that ends when told, one run after the other. */
function work() {
  const runs: PromiseWithResolvers<void>[] = []
  const begin = (): Promise<void> => {
    const run = Promise.withResolvers<void>()
    runs.push(run)
    return run.promise
  }
  return { runs, one: oneAtATime(begin) }
}

it('whoever joins shares the run under way', async () => {
  const { runs, one } = work()
  const both = [one.joined(), one.joined()]
  runs[0]?.resolve()
  await Promise.all(both)
  expect(runs).toHaveLength(1)
})

it('whoever asks for a new run waits for the one under way, and shares the next with all who do', async () => {
  const { runs, one } = work()
  const first = one.anew()
  const others = [one.anew(), one.anew()]
  expect(runs).toHaveLength(1)
  runs[0]?.resolve()
  await first
  const late = one.joined()
  expect(runs).toHaveLength(2)
  runs[1]?.resolve()
  await Promise.all([...others, late])
  expect(runs).toHaveLength(2)
})

it('a run that fails is told to those who wait for it, and the next begins all the same', async () => {
  const { runs, one } = work()
  const first = one.joined()
  const next = one.anew()
  runs[0]?.reject(new Error('no'))
  await expect(first).rejects.toThrow('no')
  runs[1]?.resolve()
  await expect(next).resolves.toBeUndefined()
})

import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instanceUnderTest, type InstanceUnderTest } from '../../../journeys/instance-under-test.ts'
import { ADMINISTRATOR, GROUP, READER, said } from './office-talk.ts'

let one: InstanceUnderTest

beforeAll(async () => {
  one = await instanceUnderTest()
  await one.letIn('reader', READER)
  await one.letIn('administrator', ADMINISTRATOR)
})
afterAll(() => one.end())

const COMMANDS = ['/follow', '/alerts', '/unfollow', '/mute', '/unmute', '/sending', '/следить', '/пауза', 'tell me of']
const KEYS = [
  'sub:',
  'save:yes',
  'all:yes',
  'zone:',
  'quiet:',
  'note:"',
  'A-2026-014',
  'host:DE',
  'person:per-',
  'retry ',
]
const words = fc
  .array(fc.oneof(fc.constantFrom(...KEYS), fc.string({ unit: 'grapheme', maxLength: 40 })), { maxLength: 6 })
  .map((parts) => parts.join(' '))

test('any words behind any of these commands are answered, and keep nothing that cannot be listed', async () => {
  const people = [{}, GROUP, { person: ADMINISTRATOR }, { person: ADMINISTRATOR, ...GROUP }]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...COMMANDS), words, fc.constantFrom(...people), async (command, more, asking) => {
      one.clock.now += 60_000
      await said(one, `${command} ${more}`, asking)
      await said(one, '/alerts', asking)
    }),
    { numRuns: 120 },
  )
  expect(one.faults).toEqual([])
})

import { expect, test } from 'vitest'
import { packCommand } from '../../../src/ask/packed-command.ts'
import { followed } from '../people/followed.ts'
import { describeOnSqlite } from '../store/on-sqlite.ts'
import { READER, said, served, STRANGER } from './served.ts'

describeOnSqlite('/forget', (open) => {
  test('deletes everything at once and says what was held; asked again it says that nothing was', async () => {
    const { ask, store } = await served(await open())
    await followed(store, READER, { id: 'SUB1', waiting: 2, sent: 3 })
    const told = said(await ask(READER, '/forget'))
    expect(told).toMatch(/^Everything that was kept about you is deleted/)
    expect(told).toMatch(/as reader on 21 November 2026/)
    expect(told).toMatch(/Your alerts: 1\. Messages still to be sent to you: 2\. .*corrected: 3/)
    expect(told).toMatch(/What stays: lines in the trail/)
    expect(said(await ask(READER, '/forget'))).toMatch(/deleted\.\nNothing was kept about you\.$/)
    expect(said(await ask(READER, 'who is Ali Feruz'))).toMatch(/^This bot answers only/)
  })

  test('is answered to whoever was never let in, in their language, and in a room to them alone', async () => {
    const { ask } = await served(await open())
    expect(said(await ask(STRANGER, '/забыть'))).toBe('Всё, что хранилось о вас, удалено.\nО вас ничего не хранилось.')
    const inRoom = await ask(STRANGER, '/forget', { privacy: 'group', from: 'telegram:-100' })
    expect(inRoom?.audience).toBe('asker')
    expect(packCommand('/forget')).not.toBeNull()
  })
})

describeOnSqlite('/privacy', (open) => {
  test('names who runs the instance, to strangers too, in ten lines', async () => {
    const operator = 'Example Refugee Council, privacy@example.org'
    const { ask } = await served(await open(), { operator })
    const told = said(await ask(STRANGER, '/privacy'))
    expect(told.split('\n')).toHaveLength(10)
    expect(told).toContain(operator)
    expect(said(await ask(READER, 'what do you keep of my questions?'))).toContain(operator)
  })
})

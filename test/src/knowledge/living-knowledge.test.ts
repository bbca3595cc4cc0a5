import { describe, expect, it } from 'vitest'
import { Fault } from '../../../src/fault.ts'
import { isLogEvent, isLogField } from '../../../src/log-field.ts'
import { gate, loopTurn, peopleNamed, Publisher } from './publisher.ts'

const ONE = 'Farhod Nazirmadov'
const OTHER = 'Gulbahor Sattorzoda'

async function started(first = peopleNamed(ONE)): Promise<Publisher> {
  const publisher = new Publisher(first)
  await publisher.living.start()
  return publisher
}

describe('a publication', () => {
  it('is answered from after the next look, without a restart', async () => {
    const publisher = await started()
    expect([publisher.finds(ONE), publisher.finds(OTHER)]).toEqual([true, false])
    publisher.publish(peopleNamed(OTHER))
    await publisher.nextLook()
    expect([publisher.finds(ONE), publisher.finds(OTHER)]).toEqual([false, true])
  })

  it('is answered from at once in the process that published it and looks by itself', async () => {
    const publisher = await started()
    publisher.publish(peopleNamed(ONE, OTHER))
    await publisher.living.refresh()
    expect([publisher.finds(ONE), publisher.finds(OTHER)]).toEqual([true, true])
  })

  it('of an older state, as after a restore, is followed too', async () => {
    const publisher = await started()
    publisher.publish(peopleNamed(OTHER), 0)
    await publisher.nextLook()
    expect(publisher.finds(OTHER)).toBe(true)
  })

  it('is logged by how many records there are and how long it took, and nothing of what they say', async () => {
    const publisher = await started()
    const [logged] = publisher.events
    expect(logged?.event).toBe('records-followed')
    expect(Object.keys(logged?.fields ?? {})).toEqual(['count', 'milliseconds'])
    expect(publisher.events.every(({ event }) => isLogEvent(event))).toBe(true)
    for (const [name, value] of Object.entries(logged?.fields ?? {})) expect(isLogField(name, value)).toBe(true)
  })

  it('that did not come leaves everything as it is, and loads nothing', async () => {
    const publisher = await started()
    const before = publisher.living.current()
    await publisher.nextLook()
    await publisher.living.refresh()
    expect(publisher.living.current()).toBe(before)
    expect(publisher.loads).toHaveLength(1)
  })
})

describe('while a publication is made ready', () => {
  it('questions are answered from what was known before, until all of it is there', async () => {
    const publisher = await started()
    publisher.publish(peopleNamed(...Array.from({ length: 1_500 }, (_, at) => `${OTHER} ${at}`), OTHER))
    const refreshed = publisher.living.refresh()
    let answered = 0
    for (; publisher.events.length === 1; await loopTurn()) {
      expect(publisher.finds(ONE)).toBe(publisher.living.current().records.persons.length === 1)
      answered += 1
    }
    await refreshed
    expect(answered).toBeGreaterThan(1)
    expect(publisher.living.current().records.persons).toHaveLength(1_501)
  })

  it('another one waits for its turn and is followed without a further wait', async () => {
    const publisher = await started()
    publisher.loading = gate()
    publisher.publish(peopleNamed(OTHER))
    const looked = publisher.nextLook()
    await loopTurn()
    publisher.publish(peopleNamed(ONE, OTHER))
    publisher.loading.open()
    await looked
    expect([publisher.finds(ONE), publisher.finds(OTHER)]).toEqual([true, true])
    expect(publisher.loads).toHaveLength(3)
    expect(publisher.together).toBe(1)
  })

  it('whoever asks for a look gets one that begins after it was asked for', async () => {
    const publisher = await started()
    publisher.looking = gate()
    const before = publisher.living.refresh()
    publisher.publish(peopleNamed(OTHER))
    const after = [publisher.living.refresh(), publisher.living.refresh()]
    publisher.looking.open()
    await before
    expect(publisher.finds(OTHER)).toBe(false)
    await Promise.all(after)
    expect(publisher.finds(OTHER)).toBe(true)
    expect(publisher.loads).toHaveLength(2)
  })
})

describe('when the records cannot be had', () => {
  it('the old ones go on answering, and the outage is reported once however long it lasts', async () => {
    const publisher = await started()
    publisher.fault = new Error('the disk is gone')
    publisher.publish(peopleNamed(OTHER))
    for (let look = 0; look < 4; look += 1) await publisher.nextLook()
    await publisher.living.refresh()
    expect(publisher.finds(ONE)).toBe(true)
    expect(publisher.reported).toEqual([publisher.fault])
    expect(publisher.events.slice(1)).toEqual([{ event: 'records-unread', fields: { reference: '00000001' } }])
  })

  it('they are followed as soon as they are back, and a later outage is reported anew', async () => {
    const publisher = await started()
    publisher.publish(peopleNamed(OTHER))
    publisher.fault = new Error('the connection was lost')
    await publisher.nextLook()
    publisher.fault = null
    await publisher.nextLook()
    expect(publisher.finds(OTHER)).toBe(true)
    publisher.fault = new Error('and lost again')
    await publisher.nextLook()
    expect(publisher.reported).toHaveLength(2)
    expect(publisher.events.map(({ event }) => event)).toEqual([
      'records-followed',
      'records-unread',
      'records-followed',
      'records-read-again',
      'records-unread',
    ])
  })

  it('at the start, the start fails with the reason, and a later one may succeed', async () => {
    const publisher = new Publisher(peopleNamed(ONE))
    publisher.fault = new Error('no such store')
    await expect(publisher.living.start()).rejects.toBe(publisher.fault)
    expect(publisher.looksWaitedFor).toBe(0)
    expect(() => publisher.living.current()).toThrow(Fault)
    publisher.fault = null
    await publisher.living.start()
    expect(publisher.finds(ONE)).toBe(true)
  })
})

describe('a stop', () => {
  it('ends the looking at once', async () => {
    const publisher = await started()
    publisher.living.stop()
    expect(publisher.looksWaitedFor).toBe(0)
    expect(publisher.finds(ONE)).toBe(true)
  })

  it('gives up what is being made ready, without a fault or a further look', async () => {
    const publisher = await started()
    publisher.loading = gate()
    publisher.publish(peopleNamed(OTHER))
    const refreshed = publisher.living.refresh()
    await loopTurn()
    publisher.living.stop()
    publisher.loading.open()
    await refreshed
    expect(publisher.finds(ONE)).toBe(true)
    expect(publisher.reported).toEqual([])
    expect(publisher.events).toHaveLength(1)
    expect(publisher.looksWaitedFor).toBe(0)
  })

  it('is no outage when what was asked fails because the store was closed', async () => {
    const publisher = await started()
    publisher.loading = gate()
    publisher.publish(peopleNamed(OTHER))
    const refreshed = publisher.living.refresh()
    await loopTurn()
    publisher.living.stop()
    publisher.fault = new Error('the store is closed')
    publisher.loading.open()
    await refreshed
    expect(publisher.reported).toEqual([])
  })

  it('during the start ends it', async () => {
    const publisher = new Publisher(peopleNamed(ONE))
    publisher.loading = gate()
    const start = publisher.living.start()
    await loopTurn()
    publisher.living.stop()
    publisher.loading.open()
    await expect(start).rejects.toThrow(/abort/)
    expect(publisher.looksWaitedFor).toBe(0)
  })
})

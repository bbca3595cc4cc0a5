import { describe, expect, it } from 'vitest'
import { pacer } from '../../../../src/alerts/sending/pacer.ts'
import { paceOf, TELEGRAM_PACE } from '../../../../src/alerts/sending/paces.ts'

/** A pacer and a clock of its own; `sends` hands over as much as it may for so long, and gives when. */
function paced(pace = TELEGRAM_PACE) {
  const clock = { now: 0 }
  const made = pacer(pace, () => clock.now)
  const sends = (milliseconds: number, addressOf: (index: number) => string): readonly number[] => {
    const sent: number[] = []
    for (const end = clock.now + milliseconds; clock.now < end; clock.now += 1) {
      while (made.available() > 0 && made.take(`hash ${addressOf(sent.length)}`, addressOf(sent.length)) === 0)
        sent.push(clock.now)
    }
    return sent
  }
  return { ...made, clock, sends }
}

function mostWithin(sent: readonly number[], milliseconds: number): number {
  return Math.max(...sent.map((at) => sent.filter((other) => other >= at && other < at + milliseconds).length))
}

describe('on Telegram', () => {
  it('thirty messages a second go out over all chats, after a short burst', () => {
    const { sends } = paced()
    const sent = sends(60_000, (index) => `telegram:${index}`)
    expect(sent.length).toBeGreaterThan(0.99 * 30 * 60)
    expect(sent.length).toBeLessThanOrEqual(30 * 60 + 6)
    expect(mostWithin(sent, 1_000)).toBeLessThanOrEqual(36)
  })

  it('a person gets one a second, and a group at most twenty a minute', () => {
    expect(
      mostWithin(
        paced().sends(20_000, () => 'telegram:7'),
        1_000,
      ),
    ).toBe(1)
    const group = paced().sends(300_000, () => 'telegram:-100')
    expect(mostWithin(group, 60_000)).toBeLessThanOrEqual(20)
    expect(group.length).toBeGreaterThan(85)
  })

  it('a pause for one chat leaves the others alone, and one for all stops all', () => {
    const { pause, waiting, available, clock } = paced()
    pause('one', 5_000, false)
    expect([...waiting()]).toEqual(['one'])
    expect(available()).toBeGreaterThan(0)
    pause('two', 3_000, true)
    expect(available()).toBe(0)
    clock.now += 3_000
    expect(available()).toBeGreaterThan(0)
    clock.now += 2_000
    expect(waiting().size).toBe(0)
  })

  it('two processes together send no faster than one', () => {
    const [one, two] = [paced(), paced()]
    for (const { share } of [one, two]) share(2)
    const sent = [one, two].map(({ sends }) => sends(60_000, (index) => `telegram:${index}`).length)
    expect((sent[0] ?? 0) + (sent[1] ?? 0)).toBeLessThanOrEqual(30 * 60 + 12)
  })
})

describe('on Slack', () => {
  it('a channel gets one a second after a short burst, and a workspace five', () => {
    const pace = paceOf('slack')
    const channel = paced(pace).sends(60_000, () => 'slack:T1:C1')
    expect(channel.length).toBeLessThanOrEqual(63)
    const workspace = paced(pace)
    let sent = 0
    for (; workspace.clock.now < 60_000; workspace.clock.now += 10)
      if (workspace.take(`${sent}`, `slack:T1:C${sent}`) === 0) sent += 1
    expect(sent).toBeLessThanOrEqual(305)
    expect(sent).toBeGreaterThan(290)
  })
})

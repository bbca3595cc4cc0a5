import { describe, expect, test } from 'vitest'
import { ownAddress, roomAddress } from '../../../../src/alerts/kept/told-address.ts'

const ANNA = 'slack:T0PEER:U0ANNA'

describe('whoever follows something is told', () => {
  test.each([
    ['in their private chat', 'telegram:7', 'telegram:7', 'telegram:7', null],
    ['in a group of Telegram', 'telegram:7', 'telegram:-100', 'telegram:7', 'telegram:-100'],
    ['in a topic of a group', 'telegram:7', 'telegram:-100:5', 'telegram:7', 'telegram:-100:5'],
    ['in the Home tab', ANNA, ANNA, ANNA, null],
    ['in a channel', ANNA, 'slack:T0PEER:C0LAW', ANNA, 'slack:T0PEER:C0LAW'],
    ['in a thread of a channel', ANNA, 'slack:T0PEER:C0LAW:1.2', ANNA, 'slack:T0PEER:C0LAW'],
    ['for their own eyes in a channel', ANNA, 'slack:T0PEER:C0LAW::U0ANNA', ANNA, 'slack:T0PEER:C0LAW'],
    ['for their own eyes in a thread', ANNA, 'slack:T0PEER:C0LAW:1.2:U0ANNA', ANNA, 'slack:T0PEER:C0LAW'],
    ['in a workspace that is not their own', ANNA, 'slack:T0HOST:C0LAW', 'slack:T0HOST:U0ANNA', 'slack:T0HOST:C0LAW'],
    ['in the terminal', 'terminal:local', 'terminal:local', 'terminal:local', null],
  ])('who asks %s', (_where, person, from, own, room) => {
    expect(ownAddress({ person, from })).toBe(own)
    expect(roomAddress({ person, from })).toBe(room)
  })
})

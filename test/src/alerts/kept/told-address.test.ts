import { describe, expect, test } from 'vitest'
import { isForOwnEyes, ownAddress, roomAddress } from '../../../../src/alerts/kept/told-address.ts'

const ANNA = 'slack:T0PEER:U0ANNA'

describe('whoever follows something is told', () => {
  test.each([
    { where: 'in their private chat', person: 'telegram:7', from: 'telegram:7', own: 'telegram:7', room: null },
    {
      where: 'in a group of Telegram',
      person: 'telegram:7',
      from: 'telegram:-100',
      own: 'telegram:7',
      room: 'telegram:-100',
    },
    {
      where: 'in a topic of a group',
      person: 'telegram:7',
      from: 'telegram:-100:5',
      own: 'telegram:7',
      room: 'telegram:-100:5',
    },
    { where: 'in the Home tab', person: ANNA, from: ANNA, own: ANNA, room: null },
    { where: 'in a channel', person: ANNA, from: 'slack:T0PEER:C0LAW', own: ANNA, room: 'slack:T0PEER:C0LAW' },
    {
      where: 'in a thread of a channel',
      person: ANNA,
      from: 'slack:T0PEER:C0LAW:1.2',
      own: ANNA,
      room: 'slack:T0PEER:C0LAW',
    },
    {
      where: 'for their own eyes in a channel',
      person: ANNA,
      from: 'slack:T0PEER:C0LAW::U0ANNA',
      own: ANNA,
      room: 'slack:T0PEER:C0LAW',
    },
    {
      where: 'for their own eyes in a thread',
      person: ANNA,
      from: 'slack:T0PEER:C0LAW:1.2:U0ANNA',
      own: ANNA,
      room: 'slack:T0PEER:C0LAW',
    },
    {
      where: 'in a workspace that is not their own',
      person: ANNA,
      from: 'slack:T0HOST:C0LAW',
      own: 'slack:T0HOST:U0ANNA',
      room: 'slack:T0HOST:C0LAW',
    },
    { where: 'in the terminal', person: 'terminal:local', from: 'terminal:local', own: 'terminal:local', room: null },
  ])('who asks $where', ({ person, from, own, room }) => {
    expect(ownAddress({ person, from })).toBe(own)
    expect(roomAddress({ person, from })).toBe(room)
  })

  test('is answered aside only where a room has others', () => {
    const aside = ['slack:T0PEER:C0LAW::U0ANNA', 'slack:T0PEER:C0LAW:1.2:U0ANNA']
    const open = [
      ANNA,
      'slack:T0PEER:C0LAW',
      'slack:T0PEER:C0LAW:1.2',
      'slack:T0PEER:D0ANNA',
      'slack:T0PEER:D0ANNA:1.2',
    ]
    expect(aside.map((from) => isForOwnEyes({ person: ANNA, from }))).toEqual([true, true])
    expect(open.map((from) => isForOwnEyes({ person: ANNA, from }))).toEqual([false, false, false, false, false])
    expect(isForOwnEyes({ person: 'telegram:7', from: 'telegram:-100:7' })).toBe(false)
  })
})

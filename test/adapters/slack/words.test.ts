import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandWords } from '../../../adapters/slack/receive/command-words.ts'
import { mentionedUsers } from '../../../adapters/slack/receive/mentioned-users.ts'
import { messageWords } from '../../../adapters/slack/receive/message-words.ts'
import { addressOf, readAddress } from '../../../adapters/slack/address.ts'

describe('what a person wrote in Slack', () => {
  it.each([
    ['<@U0BOT> who is <@U0BORIS|boris>?', 'who is ?'],
    ['see <https://a.example/?b=1&amp;c=2|the report> &lt;1&gt;', 'see the report <1>'],
    ['<https://a.example/x>', 'https://a.example/x'],
    ['<mailto:a@b.example|a@b.example> in <#C1|law> <!here> <!date^1^{date}|1 May>', 'a@b.example in #law  1 May'],
    ['&amp;lt; stays', '&lt; stays'],
    ['a < b > c', 'a < b > c'],
  ])('%j reads as %j', (sent, read) => {
    expect(messageWords(sent)).toBe(read)
  })

  it('is read whatever it is, however long', () => {
    const anyText = fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(typeof messageWords(text)).toBe('string')
    })
    fc.assert(anyText)
    for (const part of ['<', '<@', '<https:', '<a:b|', '&amp;'])
      expect(typeof messageWords(part.repeat(20_000))).toBe('string')
  })
})

describe('the people whom a text mentions', () => {
  it.each([
    ['<@U0BOT> invite <@U1|boris> and <@W2>, <@U1>', ['U0BOT', 'U1', 'W2']],
    ['<@S1> <@u1> <@U1 <U1> @U1 &lt;@U3&gt; <!subteam^S1>', []],
    ['', []],
  ])('of %j are %j', (text, ids) => {
    expect(mentionedUsers(text)).toEqual(ids)
  })

  it('are found in any text, however long', () => {
    for (const part of ['<@', '<@U1|', '<@U', '<@U1>'])
      expect(mentionedUsers(part.repeat(20_000)).length).toBeLessThan(2)
  })
})

describe('what follows /panoh', () => {
  it.each([
    ['who Farrukh Ikromov', '/who Farrukh Ikromov'],
    ['WHO Farrukh', '/WHO Farrukh'],
    ['кто Фаррух', '/кто Фаррух'],
    ['precedents\nEU to Tajikistan', '/precedents\nEU to Tajikistan'],
    ['deportations to Tajikistan', 'deportations to Tajikistan'],
    ['/who Farrukh', '/who Farrukh'],
    ['__proto__', '__proto__'],
    ['  ', '/help'],
    ['', '/help'],
  ])('%j is asked as %j', (typed, asked) => {
    expect(commandWords(typed)).toBe(asked)
  })
})

describe('an address', () => {
  it.each([
    { team: 'T1', channel: 'C1', thread: null, user: null },
    { team: 'T1', channel: 'C1', thread: '1790000000.000100', user: null },
    { team: 'T1', channel: 'C1', thread: null, user: 'U1' },
    { team: 'T1', channel: 'C1', thread: '1.1', user: 'W1' },
  ])('%j is read back as it was written', (parts) => {
    expect(readAddress(addressOf(parts))).toEqual(parts)
  })

  it.each(['telegram:1', 'slack:T1', 'slack:T1:C1:x', 'slack:T1:C1:1.1:', 'slack:../x:C1', ''])(
    '%j is none',
    (text) => {
      expect(readAddress(text)).toBeNull()
    },
  )
})

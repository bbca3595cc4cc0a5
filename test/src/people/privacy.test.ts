import { describe, expect, it } from 'vitest'
import { allWords, wordsOf } from '../../../src/locales/words.ts'
import { firstContactLines, withFirstContact } from '../../../src/people/first-contact.ts'
import { privacyLines } from '../../../src/people/privacy-lines.ts'
import { variables } from '../../../src/config/variables.ts'
import { answered } from './answered.ts'

describe('/privacy', () => {
  it('is ten lines with its headline, in every language', () => {
    for (const words of allWords()) {
      const lines = [words.say('privacy-headline'), ...privacyLines(words, null)]
      expect(lines).toHaveLength(10)
      expect(lines.filter((line) => line.includes('\n') || line.length > 200)).toEqual([])
    }
    expect(answered('/privacy').reply.blocks).toEqual([
      { type: 'paragraph', lines: privacyLines(wordsOf('en'), null).map((line) => ({ spans: [line], sources: [] })) },
    ])
  })

  it.each([
    ['what the platform sees', /end-to-end/, /сквозным/],
    ['that a Slack owner can export messages', /Slack.*owner can export/, /Slack.*владелец.*выгрузить/],
    [
      'that nothing typed is stored or logged',
      /Nothing of what you type is stored or logged/,
      /ничего не хранится и не попадает в журнал/,
    ],
    [
      'that the chat id is kept encrypted and as a keyed hash',
      /chat id, encrypted and as a keyed hash/,
      /зашифрованный и в виде хеша с ключом/,
    ],
    ['that the role is kept', /the role\./, /и роль\./],
    ['how long alerts are kept', /180 days unused/, /180 дней без использования/],
    [
      'what the trail holds',
      /audit trail of roles, publications and refusals.*without any text/,
      /журнал ролей, публикаций и отказов.*без текста/,
    ],
    ['that counters live for 24 hours in memory', /in memory for 24 hours/, /В памяти 24 часа/],
    ['how to delete', /\/forget/, /\/forget/],
    ['how to object', /\/object/, /\/object/],
    ['whom to ask who runs it', /ask the one who invited you/, /спросите того, кто вас пригласил/],
  ])('says %s', (_, english, russian) => {
    expect(privacyLines(wordsOf('en'), null).join('\n')).toMatch(english)
    expect(privacyLines(wordsOf('ru'), null).join('\n')).toMatch(russian)
  })

  it('names who runs the instance, where they said so', () => {
    const operator = 'Example Refugee Council, privacy@example.org'
    expect(variables.parse({ PANOH_OPERATOR: operator }).PANOH_OPERATOR).toBe(operator)
    for (const words of allWords()) expect(privacyLines(words, operator).join('\n')).toContain(operator)
    expect(variables.safeParse({ PANOH_OPERATOR: 'two\nlines' }).success).toBe(false)
  })
})

describe('the first contact', () => {
  it('is two lines before the first answer, which stays whole', () => {
    const { reply } = answered('who is Farrukh Ikromov')
    const greeted = withFirstContact(reply, 'slack:T1:U1')
    expect(greeted.blocks[0]).toMatchObject({ type: 'paragraph', tone: 'note' })
    expect(greeted.blocks.slice(1)).toEqual(reply.blocks)
    for (const words of allWords()) {
      for (const address of ['telegram:1', 'slack:T1:U1', 'terminal:local']) {
        const [reads, kept] = firstContactLines(words, address)
        expect(reads.length).toBeLessThanOrEqual(200)
        expect(kept).toMatch(/\/privacy.*\/forget/)
      }
    }
  })

  it('says in Telegram that bot chats are not end-to-end encrypted, and in Slack that the owner can export messages', () => {
    expect(firstContactLines(wordsOf('en'), 'telegram:1')[0]).toMatch(/not end-to-end encrypted/)
    expect(firstContactLines(wordsOf('ru'), 'telegram:1')[0]).toMatch(/не защищены сквозным шифрованием/)
    expect(firstContactLines(wordsOf('en'), 'slack:T1:U1')[0]).toMatch(/owner can export/)
    expect(firstContactLines(wordsOf('ru'), 'slack:T1:U1')[0]).toMatch(/владелец.*может выгрузить/)
    expect(firstContactLines(wordsOf('en'), 'terminal:local')[0]).toMatch(/stays on this machine/)
  })
})

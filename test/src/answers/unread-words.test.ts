import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { textOf } from '../../../src/reply/line.ts'
import { ask } from '../shipped-bot.ts'

const questionFile = z.array(z.object({ text: z.string(), intent: z.string() }))

/** The words that an answer says it did not read; empty where it says nothing of the kind. */
function notRead(text: string): string {
  const lines = ask(text).reply.blocks.flatMap((block) => (block.type === 'paragraph' ? block.lines.map(textOf) : []))
  return lines.find((line) => /^(?:Not read|Не прочитано): /.test(line))?.replace(/^.*?: /, '') ?? ''
}

describe('words that a list of precedents pays no regard to', () => {
  it('are named under the headline as they were written', () => {
    expect(notRead('women deported')).toBe('«women»')
    expect(notRead('deportations of Hizb members from Narnia')).toContain('«Narnia»')
    expect(notRead('deported with a baby')).toBe('«baby»')
    expect(notRead('женщин депортировали из России в Таджикистан')).toBe('«женщин»')
    expect(notRead('blind man extradited from Turkey to Uzbekistan')).toBe('«blind»')
  })

  it('hold a name that nobody on record bears, whole', () => {
    expect(notRead('deportations from Russia, as that of Umed Solehov')).toContain('«Umed Solehov»')
  })

  it('are none in a question that is understood, nor in what a button asks', () => {
    expect(notRead('please list deportations from Germany to Tajikistan since 2020, hearing tomorrow')).toBe('')
    expect(notRead('покажите решения судов о выдаче из России в Узбекистан, срочно')).toBe('')
    expect(notRead('/precedents host:RU origin:TJ type:deportation')).toBe('')
  })

  it('are rare over the questions that people asked', () => {
    const asked = ['questions', 'held-out', 'held-out-2', 'held-out-3']
      .flatMap((name) =>
        questionFile.parse(JSON.parse(readFileSync(new URL(`../../eval/${name}.json`, import.meta.url), 'utf8'))),
      )
      .filter(({ intent }) => intent === 'precedents')
    const shown = asked.filter(({ text }) => notRead(text) !== '')
    expect(asked.length).toBeGreaterThan(100)
    expect(shown.length / asked.length).toBeLessThan(0.15)
  })

  it('are named also where a host country is not understood', () => {
    expect(JSON.stringify(ask('/host Narnia').reply.blocks)).toContain('«Narnia»')
    expect(ask('/host').reply.blocks).toEqual([])
  })
})

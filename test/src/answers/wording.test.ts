import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { render } from '../../../adapters/terminal/render.ts'
import { ORIGINS } from '../../../knowledge/records/fields.ts'
import { ask, records } from '../shipped-bot.ts'

/** What no answer may claim, in either language: of a person, of a country, of the records, of a citation, of Panoh itself. */
const NEVER = [
  /\b(?:is|are|you are|they are) safe\b/i,
  /\b(?:low|no|high|medium|minimal) risk\b/i,
  /\brisk (?:level|score|rating|index)\b/i,
  /\b(?:probabilit|likelihood|odds)\w*/i,
  /\bsafer than\b|\bmore dangerous\b|\bsafest\b/i,
  /\b(?:rose|fell|increased|decreased|rising|falling)\b/i,
  /\brepresentative\b/i,
  /\bfake\b|\binvented\b/i,
  /\ball (?:known |existing )?cases\b/i,
  /\b(?:guilty|innocent|terrorist)\b/i,
  /\blegal advice\b/i,
  /(?<![\d.])0 ?%/,
  /(?:^|[^а-я])(?:в безопасности|безопасн[аоы]?я? (?:страна|для))/i,
  /(?:низк|высок|средн)\p{L}* риск|уровень риска|нет риска|риск отсутствует/iu,
  /вероятност/i,
  /безопаснее|опаснее/i,
  /(?:выросл|снизил|увеличил|уменьшил)\p{L}*/iu,
  /поддельн|фальшив|выдуманн/i,
  /все (?:известные )?случаи/i,
  /\bвиновн|\bневиновн|террорист/i,
  /юридическ\p{L}* совет/iu,
]

/** Messages that use such a word to deny it; each is read by a person before it is added here. */
const DENIALS = new Set([
  'slack-manifest-long',
  'help-not',
  'about-3',
  'about-4',
  'refused-own-safety',
  'refused-advice',
])

const messages = ['en', 'ru'].flatMap((language) => {
  const text = readFileSync(new URL(`../../../src/locales/${language}.ftl`, import.meta.url), 'utf8')
  return [...text.matchAll(/^([A-Za-z0-9-]+) = ([^]*?)(?=^[A-Za-z0-9-]+ =|^#|$(?![^]))/gm)].map(
    ([, id = '', words = '']) => ({ language, id, words }),
  )
})

describe('the wording of answers', () => {
  it('never claims what records like these cannot show', () => {
    expect(messages.length).toBeGreaterThan(500)
    const claims = messages.filter(({ id, words }) => !DENIALS.has(id) && NEVER.some((pattern) => pattern.test(words)))
    expect(claims).toEqual([])
  })

  it('is caught when it does: each pattern finds its own example', () => {
    const examples = [
      'Poland is safe',
      'low risk',
      'risk level',
      'the probability',
      'safer than',
      'numbers rose',
      'a representative sample',
      'a fake citation',
      'all cases',
      'guilty',
      'legal advice',
      '0 %',
    ]
    expect(examples.filter((example) => !NEVER.some((pattern) => pattern.test(example)))).toEqual([])
  })

  it('of a host card puts no percentage on fewer than five, and never “0 %”', () => {
    const hosts = [...new Set(records.incidents.map(({ host }) => host))]
    for (const host of hosts) {
      for (const origin of ORIGINS) {
        const { reply } = ask(`/host host:${host} origin:${origin}`)
        const text = render({ ...reply, sources: [] }, { width: 120, color: false, hyperlinks: false })
        const shares = text.split('\n').flatMap((line) => [...line.matchAll(/(\d+) of (\d+)[^(;]*\(([^)]*%)/g)])
        expect(shares.filter(([, , n]) => Number(n) < 5)).toEqual([])
        expect(text).not.toMatch(/(?<![\d.])0 %/)
      }
    }
  })
})

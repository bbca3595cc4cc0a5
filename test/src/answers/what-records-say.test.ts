import { describe, expect, it } from 'vitest'
import { textOf, type Line } from '../../../src/reply/line.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { ask, records } from '../shipped-bot.ts'

/** Every line of an answer with its own citations. */
function linesOf({ headline, blocks }: Reply): readonly Line[] {
  return [
    headline,
    ...blocks.flatMap((block): readonly Line[] => {
      switch (block.type) {
        case 'paragraph':
          return block.lines
        case 'facts':
          return block.items.map(({ value }) => value)
        case 'records':
          return block.items.flatMap(({ title, details }) => [title, ...details])
        case 'timeline':
          return block.entries.flatMap(({ line, details }) => [line, ...(details ?? [])])
        default:
          return []
      }
    }),
  ]
}

function textsOf(question: string): string {
  return linesOf(ask(question).reply).map(textOf).join('\n')
}

describe('a published figure', () => {
  it.each([
    ['stat-pl-removals-2016', 'Removals, Poland → Tajikistan, 2016'],
    ['stat-tr-tm-deported-2023', 'Removals, Turkey → Turkmenistan, 2023'],
    ['stat-eu-handed-over-2020', 'Removals, … → Tajikistan, 2020'],
    ['stat-prisoners-2019', 'Prisoners, Tajikistan, 2014'],
    ['stat-residents-tj-ru-2024', 'Citizens living abroad, Russia (people from Tajikistan)'],
  ])('%s says where people were and where they were sent or come from', (id, said) => {
    expect(textsOf(`/record ${id}`)).toContain(said)
  })

  it('has no arrow where people are in their own state, and one from the host elsewhere, in every language', () => {
    const ofHome = records.statistics.filter(({ origin, host }) => origin === host)
    const texts = ofHome.flatMap(({ id }) => ['en', 'ru'].map((language) => textsOf(`/record ${id} lang:${language}`)))
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => text.includes('→'))).toEqual([])
    expect(textsOf('/record stat-pl-removals-2016 lang:ru')).toContain('Польша → Таджикистан')
  })

  it('stands beside people and removals that are counted over the same years', () => {
    const { reply } = ask('how many asylum applications of Tajik nationals in Poland in 2016')
    const text = linesOf(reply).map(textOf).join('\n')
    const { count } = ask('/precedents host:PL origin:TJ wanted:removals').reply.result
    expect(count).toBeGreaterThan(1)
    expect(text).toContain(`all years): 12 people, ${count} removals on the same countries.`)
  })
})

describe('a count of the records themselves', () => {
  it('names the years that it is of, and is of the same for people and for acts', () => {
    const { reply } = ask('/stats refusals of entry Germany 2022')
    const block = reply.blocks.find(({ type }) => type === 'facts')
    expect(block && 'heading' in block ? block.heading : '').toContain('2022')
    const text = linesOf(reply).map(textOf)
    expect(text).not.toContain('0: ')
    expect(text.filter((one) => one === '0')).toHaveLength(3)
  })
})

describe('what an act led to', () => {
  it('is cited to no source that was printed before it', () => {
    const { reply } = ask('/record inc-2024-tr-suhrob-zafar-rendition')
    const outcome = linesOf(reply).find((line) => textOf(line).includes('30 years'))
    const printed = reply.sources.filter(({ number }) => outcome?.sources.includes(number)).map(({ id }) => id)
    expect(printed.map((id) => records.source(id ?? '')?.published)).toEqual(['2024-10-21'])
  })

  it('is killed, and not “in custody”, where someone was murdered abroad', () => {
    const text = textsOf('/record inc-2015-tr-umarali-quvatov-assassination')
    expect(text).toContain('→ killed (5 March 2015)')
    expect(text).not.toContain('custody')
  })
})

describe('a removal in a list', () => {
  it('shows every sentence that followed, with what the record says of the later one', () => {
    expect(textsOf('/precedents person:per-izzat-amon wanted:removals')).toContain(
      '9 years (19 October 2021); then 6 years (6 June 2022; In addition to nine years)',
    )
  })

  it('is found by the longest of several sentences', () => {
    const found = ask('removals from Russia to Tajikistan with more than 8 years').reply.result.results
    expect(found).toContain('inc-2021-ru-izzat-amon-deportation')
  })

  it('shows the years of someone whom nobody named', () => {
    expect(textsOf('/precedents host:RU origin:UZ from:2012-10 to:2012-10')).toContain('→ prison sentence, 18 years')
  })

  it('shows a sentence besides the death that came after', () => {
    const text = textsOf('/precedents person:per-said-qiyomiddin-ghozi wanted:removals')
    expect(text).toContain('killed or died in custody (May 2019)')
    expect(text).toContain('prison sentence, 25 years (May 2018)')
  })

  it.each(['per-tilekmat-kurenov', 'per-merdan-mukhamedov', 'per-jonibek-chorshanbiev', 'per-muslim-navruzov'])(
    'says of %s that proceedings were pending',
    (id) => {
      const text = textsOf(`/precedents person:${id} wanted:removals`)
      expect(text).toContain('proceedings pending when last reported')
      expect(text).not.toContain('what followed is not known')
    },
  )
})

describe('a person', () => {
  it('is opened by the record id that a command gives', () => {
    expect(ask('/who person:per-muhiddin-kabiri').reply.result.results).toEqual(['per-muhiddin-kabiri'])
    expect(textsOf('/who person:per-muhiddin-kabiri')).toContain('Muhiddin Kabiri')
    const two = ask('/who person:per-muhiddin-kabiri,per-izzat-amon').reply
    expect([two.audience, two.result.results]).toEqual(['asker', ['per-muhiddin-kabiri', 'per-izzat-amon']])
  })

  it.each([
    ['per-farrukh-ikromov', 'Poland 2016–2024 · Germany 2023–?'],
    ['per-parviz-zoirov', 'Lithuania 2022–? · Germany 2025–? · France 2025'],
    ['per-firuz-boboev', 'Turkey 2016–…'],
    ['per-ali-feruz', 'Russia 2011–2018 → Germany 2018–…'],
  ])('%s has a journey without an order or a stay that the dates do not give', (id, journey) => {
    expect(textsOf(`/who person:${id}`)).toContain(journey)
  })

  it('of a near name may be the one who is meant, and is offered to be checked', () => {
    const { reply } = ask('Umed Solehov')
    expect(linesOf(reply).map(textOf).join('\n')).toContain('perhaps another person; check:')
    expect(reply.actions.map((action) => action.ask)).toContain('/record per-umedjon-solehov')
  })
})

describe('where sources disagree', () => {
  it('dates are written out', () => {
    const text = textsOf('/record inc-2014-tr-bukhari-assassination')
    expect(text).toContain('– 10 December 2014')
    expect(text).toContain('Thursday (11 December 2014)')
  })

  it('one value alone is no disagreement', () => {
    expect(
      ask('/record grp-irpt').reply.blocks.filter(
        (block) => 'heading' in block && block.heading === 'Sources disagree',
      ),
    ).toEqual([])
  })
})

describe('asking on without a subject', () => {
  it.each(['more', 'next', 'page 2', 'show me the second page', 'cite 1', 'who is number 2', 'next page please'])(
    '«%s» is told that nothing is remembered',
    (question) => {
      expect(textsOf(question)).toContain('Panoh keeps no memory of the conversation.')
    },
  )

  it.each(['ещё', 'дальше', 'следующая страница', 'покажи ещё'])('«%s» too, in Russian', (question) => {
    expect(textsOf(question)).toContain('Panoh не помнит разговора.')
  })

  it.each(['more deportations to Tajikistan', 'more about Kabiri', 'next steps for appeal', 'cite Mukhitdinov'])(
    '«%s» has a subject, and is answered',
    (question) => {
      expect(textsOf(question)).not.toContain('keeps no memory')
    },
  )
})

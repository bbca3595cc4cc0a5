import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/reply/line.ts'
import { ask, records } from '../shipped-bot.ts'

const hosts = [...new Set(records.cases.map(({ respondent }) => respondent))]
const narrowings = [
  '',
  'outcome:removal-halted',
  'outcome:removal-stopped',
  'outcome:prison-sentence',
  'outcome:unknown',
  'outcome:violation',
  'type:extradition',
  'type:deportation years:10',
  'category:opposition-member',
  'show:removals outcome:disappeared',
  'from:2010 to:2016',
]
const questions = ['', ...hosts.map((host) => `host:${host}`), 'origin:UZ', 'origin:TJ', 'host:EU origin:TJ'].flatMap(
  (place) => narrowings.map((narrowing) => `/precedents ${place} ${narrowing}`.replace(/ +/g, ' ').trim()),
)

/** The number of judgments that a headline states, and the command beside it that opens them. */
function counted(question: string): { readonly stated: number; readonly opens: string } | undefined {
  const { reply } = ask(question)
  const [, stated] = /(\d+) judgments?(?![a-z])/.exec(textOf(reply.headline)) ?? []
  const action = reply.actions.find(({ label }) => /^(?:All \d+ judgments|The judgment)$/.test(label))
  return stated && action ? { stated: Number(stated), opens: action.ask } : undefined
}

describe('the judgments beside a list of removals', () => {
  it('are exactly as many as the button opens', () => {
    const found = questions.flatMap((question) => {
      const one = counted(question)
      return one ? [{ question, ...one }] : []
    })
    expect(found.length).toBeGreaterThan(40)
    expect(found.filter(({ stated, opens }) => ask(opens).reply.result.count !== stated)).toEqual([])
  })

  it('are said to be unfiltered where a kind of exile is asked for, which their records do not say', () => {
    const note = 'not narrowed by who the person was'
    expect(JSON.stringify(ask('/precedents origin:TJ category:opposition-member').reply.blocks)).toContain(note)
    expect(JSON.stringify(ask('/precedents origin:TJ').reply.blocks)).not.toContain(note)
  })

  it('tell how many of them are shown', () => {
    const { reply } = ask('/precedents host:RU origin:UZ')
    const headings = reply.blocks.flatMap(({ heading }: { heading?: string }) => heading ?? [])
    expect(headings.some((heading) => /^Judgments: 3 of \d+$/.test(heading))).toBe(true)
  })
})

const linesOf = (question: string): string =>
  ask(question)
    .reply.blocks.flatMap((block) => (block.type === 'records' ? block.items : []))
    .flatMap(({ id, details }) => [id, ...details.map(textOf)])
    .join('\n')

describe('a judgment in a list', () => {
  it('that is favourable never stands without what became of it', () => {
    const short = linesOf('/precedents host:DE origin:TJ')
    const favourable = records.cases.filter(({ id, direction }) => direction === 'favourable' && short.includes(id))
    const followed = favourable.flatMap(({ consequence }) => consequence ?? [])
    expect(followed.length).toBeGreaterThan(1)
    expect(followed.filter((consequence) => !short.includes(`What followed: ${consequence}`))).toEqual([])
  })

  it('of a person who was removed after it says so, with the record', () => {
    const text = linesOf('/precedents host:TR origin:TJ show:judgments')
    expect(text).toContain('not removed at the time of the judgment · later removed: ')
    expect(text).toContain('(inc-2024-tr-suhrob-zafar-rendition)')
  })

  it('declared inadmissible examined nothing, and a national court violates no treaty ban', () => {
    const all = records.cases.map(({ id }) => ask(`/record ${id}`).reply.blocks)
    const inadmissible = records.cases.flatMap(({ outcome }, place) => (outcome === 'inadmissible' ? [all[place]] : []))
    expect(inadmissible.length).toBeGreaterThan(0)
    expect(JSON.stringify(inadmissible)).not.toContain('examined, not violated')
    expect(JSON.stringify(all)).not.toMatch(/violated: (?:Abschiebungsverbot|unlawful|political|refugee)/)
    expect(linesOf('/precedents host:DE origin:TJ')).toContain('found: Abschiebungsverbot')
  })

  it('whose record speaks of finality is not said to be of unknown finality', () => {
    expect(JSON.stringify(ask('/record case-ecthr-t-k-and-others-lt-2022').reply.blocks)).not.toContain(
      'not known here',
    )
  })
})

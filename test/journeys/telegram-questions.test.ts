import { describe, expect, it } from 'vitest'
import { journey, LAWYER } from './telegram-journey.ts'

const CASES = 'EU deportations to Tajikistan'

describe('a lawyer in the private chat', () => {
  it('asks in plain words, turns the page and turns it back in the same message', async () => {
    await using talk = await journey()
    const { lawyer, peer } = talk
    await lawyer.writes('/precedents origin:TJ')
    const list = await talk.said(1)
    console.log(
      peer.world.said(LAWYER.id).map((m) => m.text.slice(0, 200)),
      talk.log(),
    )
  })
})

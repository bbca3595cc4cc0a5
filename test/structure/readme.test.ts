import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { mappingSchema } from '../../src/records/mapping.ts'
import { currentReadme, README } from './readme.ts'

const readme = readFileSync(README, 'utf8')

describe('the README', () => {
  it('opens with the very answer that the shipped records give, and tables the commands that exist', () => {
    expect(currentReadme()).toBe(readme)
  })

  it('explains at most twenty terms', () => {
    const glossary = readme.slice(readme.indexOf('## Glossary'), readme.indexOf('## Architecture'))
    expect(glossary.split('\n').filter((line) => line.startsWith('|')).length - 2).toBeLessThanOrEqual(20)
  })

  it('shows a mapping that an import takes', () => {
    const [, mapping = ''] = /<!-- mapping -->\n```json\n([^]*?)```/.exec(readme) ?? []
    expect(mappingSchema.safeParse(JSON.parse(mapping)).error).toBeUndefined()
  })

  it('names only scripts that package.json has', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

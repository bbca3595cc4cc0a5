import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runPanoh } from './run-panoh.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'panoh-'))
afterAll(() => rmSync(folder, { recursive: true }))

const jsonLine = z.strictObject({
  id: z.union([z.string(), z.number(), z.null()]),
  intent: z.string(),
  facets: z.strictObject({
    hosts: z.array(z.string()),
    origins: z.array(z.string()),
    groups: z.array(z.string()),
    types: z.array(z.string()),
    from: z.string().nullable(),
    to: z.string().nullable(),
    persons: z.array(z.string()),
    outcome: z.string().nullable(),
    provisions: z.array(z.string()),
  }),
  reply: z.strictObject({
    kind: z.string(),
    results: z.array(z.string()),
    adverse: z.array(z.string()),
    count: z.number().nullable(),
    value: z.unknown(),
    label: z.string().nullable(),
    verdict: z.string().nullable(),
    citation: z.string().nullable(),
    matches: z.array(
      z.strictObject({ id: z.string(), score: z.number(), spelling: z.string(), seenIn: z.string().nullable() }),
    ),
    sources: z.array(z.string()),
    text: z.string(),
  }),
  milliseconds: z.number(),
})

describe('the command line', () => {
  it('answers one question as text with its sources, and ends with 0', async () => {
    const { code, stdout, stderr } = await runPanoh(['ask', 'who is Farrukh Ikromov'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Farrukh Ikromov')
    expect(stdout).toContain('[1]')
    expect(stdout).toContain('per-farrukh-ikromov')
  })

  it('ends with 1 when nothing is found, and says that this proves nothing', async () => {
    const { code, stdout } = await runPanoh(['ask', 'Тимур Касымбеков Алматы'])
    expect(code).toBe(1)
    expect(stdout).toContain('Это ничего не доказывает')
  })

  it('keeps its promise to scripts: one JSON line with every field', async () => {
    const { code, stdout } = await runPanoh([
      'ask',
      '--json',
      '--today',
      '2026-11-21',
      'renditions from russia to tajikistan since 2020',
    ])
    expect(code).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    const line = jsonLine.parse(JSON.parse(stdout))
    expect(line.facets).toMatchObject({ hosts: ['RU'], origins: ['TJ'], types: ['rendition'], from: '2020' })
    expect(line.reply.count).toBe(4)
  })

  it('answers a batch line by line in order, names a bad line and goes on', async () => {
    const { code, stdout, stderr } = await runPanoh(
      ['ask', '--json', '--batch'],
      '{"id":"a","text":"who is Suhrob Zafar","language":"ru"}\n{"id":"b","txt":1}\nIRPT\n',
    )
    expect(code).toBe(2)
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => z.object({ id: z.unknown(), intent: z.unknown() }).parse(JSON.parse(line)))
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', null])
    expect(lines[2]?.intent).toBe('group')
    expect(stderr).toContain('line 2')
  })

  it.each([
    ['no question', ['ask']],
    ['an unknown flag', ['ask', '--colour', 'x']],
    ['an impossible date', ['ask', '--today', '2026-02-30', 'x']],
    ['an unknown command', ['launch']],
  ])('refuses %s with 2 and says how it is used', async (_, args) => {
    const { code, stdout, stderr } = await runPanoh(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/usage/i)
  })

  it('ends quietly when the reader goes away', () => {
    const shell = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" src/main.ts ask "risk russia tajikistan" | head -n 1`],
      {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        encoding: 'utf8',
      },
    )
    expect({ status: shell.status, stderr: shell.stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('a folder of records', () => {
  it('with nothing but persons.json is enough', async () => {
    cpSync(join(SEEDS, 'persons.json'), join(folder, 'persons.json'))
    const { code, stdout } = await runPanoh(['ask', '--records', folder, 'Dilmurod Ergashev'])
    expect(code).toBe(0)
    expect(stdout).toContain('per-dilmurod-ergashev')
  })

  it.each([
    ['missing', 'nowhere', undefined],
    ['empty', '.', undefined],
    ['half-written', 'persons.json', '[{"id":"per-a","name":"A'],
    ['wrong in one field', 'persons.json', '[{"id":"per-a","name":"A","origin":"DE","sources":["src-a"]}]'],
  ])('that is %s is refused with 2, naming the file', async (_, name, text) => {
    const broken = mkdtempSync(join(folder, 'broken-'))
    if (text !== undefined) writeFileSync(join(broken, name), text)
    const { code, stdout, stderr } = await runPanoh([
      'ask',
      '--records',
      text === undefined ? join(broken, name) : broken,
      'x',
    ])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/persons\.json|nowhere/)
  })

  it('is validated by a command that names file, record, field and reason', async () => {
    const wrong = mkdtempSync(join(folder, 'wrong-'))
    const [person, ...others] = z
      .array(z.record(z.string(), z.unknown()))
      .parse(JSON.parse(readFileSync(join(SEEDS, 'persons.json'), 'utf8')))
    writeFileSync(join(wrong, 'persons.json'), JSON.stringify([{ ...person, born: 'long ago' }, ...others]))
    const { code, stderr } = await runPanoh(['records', 'validate', wrong])
    expect(code).toBe(2)
    expect(stderr).toMatch(/persons\.json.*per-abdubais-shakirov.*born/)
  })

  it('as shipped has no fault', async () => {
    const { code, stdout } = await runPanoh(['records', 'validate'])
    expect(code).toBe(0)
    expect(stdout).toContain('no fault')
  })
})

describe('a chat over a pipe', () => {
  it('answers every line until it is told to leave', async () => {
    const { code, stdout } = await runPanoh([], 'IRPT\nwho is Suhrob Zafar\nexit\nIRPT\n')
    expect(code).toBe(0)
    expect(stdout.match(/· grp-irpt$/gm)).toHaveLength(1)
    expect(stdout).toContain('per-suhrob-zafar')
  })
})

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ROOMS = ['knowledge', 'src', 'adapters']
const filesIn = (room: string): readonly string[] =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .map((path) => join(room, path))
    .filter((path) => statSync(join(ROOT, path)).isFile())
const code = ROOMS.flatMap(filesIn).filter((path) => path.endsWith('.ts'))
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')

describe('the rooms of the house', () => {
  it('have files that are named in kebab case, and never for a pattern', () => {
    const names = code.map((path) => basename(path, '.ts'))
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
    expect(
      names.filter((name) =>
        /^(utils?|helpers?|types|index|constants|common|misc)$|-(manager|helper|util|handler|service)$/.test(name),
      ),
    ).toEqual([])
  })

  it('have files that can be read at once: at most 350 lines', () => {
    expect(code.filter((path) => textOf(path).split('\n').length > 351)).toEqual([])
  })

  it('are at most four folders deep', () => {
    expect(code.filter((path) => dirname(path).split('/').length > 4)).toEqual([])
  })

  it('give every adapter the same files', () => {
    const adapters = readdirSync(join(ROOT, 'adapters'))
    for (const adapter of adapters) {
      const files = readdirSync(join(ROOT, 'adapters', adapter))
      expect(files).toEqual(expect.arrayContaining(['receive.ts', 'render.ts', 'deliver.ts', 'start.ts', 'limits.ts']))
    }
  })

  it("keep a platform's words inside its adapter", () => {
    const words = /callback_data|thread_ts|block kit|inline_keyboard|mrkdwn|grammy|slack\/bolt/i
    expect(code.filter((path) => !path.startsWith('adapters/') && words.test(withoutComments(textOf(path))))).toEqual(
      [],
    )
  })

  it('write to no console and switch off no check', () => {
    expect(
      code.filter((path) => /console\.\w|@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable/.test(textOf(path))),
    ).toEqual([])
  })
})

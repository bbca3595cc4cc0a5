import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDoor } from './name-doors.ts'
import { nameFigures, rightOnTop } from './name-figures.ts'
import { readNamePairs } from './name-pairs.ts'
import type { NamePairs } from './name-pairs.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'name-pairs-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const PERSONS = [
  { id: 'a1', cc: 'tj', sex: 'm', recordMode: 'latin', names: ['Rustam Ganizoda', 'Рустам Ганизода'] },
  { id: 'a2', names: ['Нигора Тошева'] },
]
const POSITIVES = [
  { q: 'Ganizoda Rustam', id: 'a1', kind: 'order-swap', prov: 'attested' },
  { q: 'Nigora Tosheva', id: 'a2', kind: 'translit' },
]
const NEGATIVES = [{ q: 'Zafar Ganizoda', kind: 'shares-surname' }]

function write(name: string, content: unknown): string {
  const file = join(folder, `${name}.json`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

function read(given: {
  persons?: unknown
  positives?: unknown
  negatives?: unknown
  distractors?: unknown
}): NamePairs {
  return readNamePairs({
    persons: write('persons', given.persons ?? PERSONS),
    positives: write('positives', given.positives ?? POSITIVES),
    negatives: write('negatives', given.negatives ?? NEGATIVES),
    distractors: given.distractors === undefined ? null : write('distractors', given.distractors),
  })
}

test('pairs made by others, with fields of their own, are measured through every door', () => {
  const pairs = read({ distractors: [{ id: 'd1', names: ['Anvar Boltaev'], cc: 'uz' }] })
  for (const door of ['lookUp', 'findIn', 'sentence', 'answer'] as const) {
    const ask = openDoor(door, [...pairs.persons, ...pairs.distractors])
    const { answered, negatives } = nameFigures(ask, pairs.positives, pairs.negatives)
    expect([door, rightOnTop(answered)]).toEqual([door, 1])
    expect(negatives[0]?.outcome).not.toBe('sure')
  }
})

test.each([
  ['no JSON', { persons: '[{' }, /persons\.json: it is not JSON/],
  ['no list', { negatives: {} }, /negatives\.json/],
  ['an empty list', { positives: [] }, /positives\.json/],
  ['a person without names', { persons: [{ id: 'a1', names: [] }] }, /persons\.json: \[0\]\.names/],
  ['a field of another kind', { positives: [{ q: 5, id: 'a1', kind: 'x' }] }, /positives\.json: \[0\]\.q/],
  ['one id twice', { persons: [...PERSONS, PERSONS[0]] }, /persons\.json: \[2\]\.id is «a1» a second time/],
  ['a name of nobody', { positives: [{ q: 'X', id: 'a9', kind: 'x' }] }, /positives\.json: \[0\]\.id is «a9», whom/],
  ['a distractor with a person’s id', { distractors: [PERSONS[0]] }, /distractors\.json: \[0\]\.id is «a1»/],
])('a file with %s is refused, and the place in it is named', (_, given, message) => {
  expect(() => read(given)).toThrow(message)
})

test('a file that is not there is named', () => {
  const file = join(folder, 'nowhere.json')
  expect(() => readNamePairs({ persons: file, positives: file, negatives: file, distractors: null })).toThrow(
    /nowhere\.json: it cannot be read/,
  )
})

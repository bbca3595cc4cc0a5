import { readFileSync } from 'node:fs'
import { assert, constantFrom, integer, json, jsonValue, nat, property, string, tuple, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordFault } from '../../../knowledge/records/record-fault.ts'
import { syntaxBreak } from '../../../knowledge/records/reading/json-syntax.ts'
import { reviewRecords } from '../../../knowledge/records/validate-folder.ts'
import { recordFolder, VALID_FILES } from './record-folder.ts'

const FILES = Object.keys(VALID_FILES)
const TODAY = '2026-11-21'

/** Reviews a folder that is valid but for these files; returns the faults that say too little to be found. */
function poorFaults(files: Readonly<Record<string, unknown>>): readonly RecordFault[] {
  return faultsWith(files).filter(({ file, reason, line = 0 }) => !FILES.includes(file) || reason === '' || line < 1)
}

function faultsWith(files: Readonly<Record<string, unknown>>): readonly RecordFault[] {
  using folder = recordFolder({ ...VALID_FILES, ...files })
  const reviewed = reviewRecords(folder.path, TODAY)
  return reviewed.ok ? [] : reviewed.faults
}

describe('whatever a file holds', () => {
  it('gives a value when it is any JSON', () => {
    assert(
      property(constantFrom(...FILES), jsonValue({ maxDepth: 4 }), (file, value) => {
        expect(poorFaults({ [file]: JSON.stringify(value) })).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('gives a value when any part of a valid record is replaced by any JSON', () => {
    const records = Object.entries(VALID_FILES).flatMap(([file, [record]]) =>
      Object.keys(record).map((field) => ({ file, record, field })),
    )
    assert(
      property(constantFrom(...records), jsonValue({ maxDepth: 3 }), ({ file, record, field }, value) => {
        expect(poorFaults({ [file]: JSON.stringify([{ ...record, [field]: value }]) })).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('gives a value when a text of a record is any text', () => {
    assert(
      property(
        constantFrom('name', 'role', 'summary', 'id'),
        string({ unit: 'binary', maxLength: 40 }),
        (field, text) => {
          expect(
            poorFaults({ 'persons.json': JSON.stringify([{ ...VALID_FILES['persons.json'][0], [field]: text }]) }),
          ).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives a value when it is any bytes', () => {
    assert(
      property(constantFrom(...FILES), uint8Array({ maxLength: 60 }), (file, bytes) => {
        expect(poorFaults({ [file]: bytes })).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it.each([
    ['lists', (depth: number) => `[${'['.repeat(depth)}${']'.repeat(depth)}]`],
    ['objects', (depth: number) => `[${'{"note":'.repeat(depth)}1${'}'.repeat(depth)}]`],
    ['lists never closed', (depth: number) => '['.repeat(depth)],
  ])('gives a value when it is %s nested a hundred thousand deep', (_, nested) => {
    const files = { 'groups.json': nested(100_000) }
    expect(faultsWith(files)).not.toEqual([])
    expect(poorFaults(files)).toEqual([])
  })
})

describe('a file that was cut off', () => {
  const seeds = new URL('../../../seeds/', import.meta.url)
  const incidents = readFileSync(new URL('incidents.json', seeds))

  function faultsOfCut(length: number, files: Readonly<Record<string, unknown>>) {
    using folder = recordFolder({ ...files, 'incidents.json': incidents.subarray(0, length) })
    const reviewed = reviewRecords(folder.path, TODAY)
    return reviewed.ok ? [] : reviewed.faults
  }

  function theOneFaultOfCut(length: number) {
    const lines = incidents.subarray(0, length).toString('latin1').split('\n').length
    return [
      {
        file: 'incidents.json',
        record: null,
        field: null,
        line: lines,
        reason: expect.stringContaining(length === 0 ? 'empty' : `line ${lines}`),
      },
    ]
  }

  it('gives exactly one fault, which names the line, wherever the seeds’ incidents are cut', () => {
    // The last byte closes the array.
    const anywhere = integer({ min: 0, max: incidents.length - 1 })
    assert(
      property(anywhere, (length) => {
        expect(faultsOfCut(length, { 'persons.json': [] })).toEqual(theOneFaultOfCut(length))
      }),
      { numRuns: 100, examples: [[0], [1], [incidents.length - 1]] },
    )
  })

  it('is the only fault although conflicts of the whole set refer to what is lost', () => {
    const others = Object.fromEntries(FILES.map((file) => [file, readFileSync(new URL(file, seeds))]))
    const half = Math.floor(incidents.length / 2)
    expect(faultsOfCut(half, others)).toEqual(theOneFaultOfCut(half))
  })
})

describe('the place where a text stops being JSON', () => {
  const damaged = tuple(
    json({ maxDepth: 3 }),
    nat(60),
    nat(2),
    string({
      unit: constantFrom('{', '}', '[', ']', ':', ',', '"', '\\', 'n', 't', 'u', '0', '-', '.', 'e', '\n', '\u0000'),
      maxLength: 3,
    }),
  ).map(([text, at, removed, added]) => text.slice(0, at) + added + text.slice(at + removed))

  it('is found exactly when the text is not JSON', () => {
    assert(
      property(damaged, (text) => {
        expect(syntaxBreak(text) === undefined).toBe(isJson(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('is the first: what stands before it can begin a JSON text', () => {
    expect(syntaxBreak('[1, {"a": [true, nul]}]')).toEqual({ offset: 17, expected: 'a value' })
    expect(syntaxBreak('{"a" 1}')).toEqual({ offset: 5, expected: ':' })
    expect(syntaxBreak('[1, 2')).toEqual({ offset: 5, expected: ', or ]' })
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportFiles } from '../../../src/records/export-records.ts'
import { writeExport } from '../../../src/records/write-export.ts'
import { recordFolder, VALID_FILES } from '../../knowledge/records/record-folder.ts'
import { HELD } from './imported.ts'

const FILES = exportFiles(HELD.lists, { version: '1', date: '2026-11-21' })

function contents(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

describe('the folder of an export', () => {
  it('is made where it is not there, and holds the files and nothing else', () => {
    using folder = recordFolder({})
    const path = join(folder.path, 'a', 'b')
    expect(writeExport(path, FILES)).toEqual({ ok: true })
    expect(contents(path)).toEqual(new Map(FILES))
  })

  it('may hold an earlier export, which is replaced', () => {
    using folder = recordFolder(Object.fromEntries(FILES))
    const later = exportFiles(HELD.lists, { version: '2', date: '2026-11-22' })
    expect(writeExport(folder.path, later)).toEqual({ ok: true })
    expect(contents(folder.path)).toEqual(new Map(later))
  })

  it('may hold what an export left that was cut off', () => {
    using folder = recordFolder({ 'persons.json.partial': '[' })
    expect(writeExport(folder.path, FILES)).toEqual({ ok: true })
    expect(contents(folder.path)).toEqual(new Map(FILES))
  })

  it.each([
    [
      'records that are no export, such as the seeds',
      VALID_FILES,
      /holds files and no manifest\.json of an earlier export/,
    ],
    [
      'a manifest of something else',
      { ...VALID_FILES, 'manifest.json': { name: 'app' } },
      /no manifest\.json of an earlier/,
    ],
    ['a manifest that is no JSON', { 'manifest.json': '{' }, /no manifest\.json of an earlier/],
    [
      'an export and something besides',
      { ...Object.fromEntries(FILES), 'restricted.json': ['inc-a'] },
      /holds restricted\.json, which is no part of an export/,
    ],
    [
      'anything else',
      { 'thesis.doc': 'x' },
      /holds thesis\.doc, which is no part of an export; name a folder that is new/,
    ],
  ])('is refused and left as it is when it holds %s', (_, files, reason) => {
    using folder = recordFolder(files)
    const before = contents(folder.path)
    expect(writeExport(folder.path, FILES)).toEqual({ ok: false, reason: expect.stringMatching(reason) })
    expect(contents(folder.path)).toEqual(before)
  })

  it('is refused when it is a file', () => {
    using folder = recordFolder({ here: 'x' })
    expect(writeExport(join(folder.path, 'here'), FILES)).toEqual({
      ok: false,
      reason: expect.stringMatching(/is not a folder/),
    })
  })

  it('keeps the earlier export whole when the disk refuses the new one, and says what to do', () => {
    using folder = recordFolder(Object.fromEntries(FILES))
    // A folder in the place of a file that is to be written refuses it, also for a user who may do everything.
    mkdirSync(join(folder.path, 'set.json.partial'))
    const later = exportFiles(HELD.lists, { version: '2', date: '2026-11-22' })
    expect(() => writeExport(folder.path, later)).toThrow(
      expect.objectContaining({ code: 'store', remedy: expect.stringContaining('space') }),
    )
    const left = readdirSync(folder.path).filter((name) => name !== 'set.json.partial')
    expect(left.toSorted()).toEqual([...FILES.keys()].toSorted())
    expect(readFileSync(join(folder.path, 'manifest.json'), 'utf8')).toBe(FILES.get('manifest.json'))
  })

  it('is replaced only where nobody put a file of their own beside it', () => {
    using folder = recordFolder(Object.fromEntries(FILES))
    writeFileSync(join(folder.path, 'notes.txt'), 'mine')
    expect(writeExport(folder.path, FILES).ok).toBe(false)
    expect(readFileSync(join(folder.path, 'notes.txt'), 'utf8')).toBe('mine')
  })
})

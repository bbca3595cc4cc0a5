import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../knowledge/records/changes/changes-between.ts'
import { NOTHING_HELD } from '../../../src/records/import-base.ts'
import { readImport } from '../../../src/records/read-import.ts'
import { CASE, GROUP, INCIDENT, PERSON, SOURCE, VALID_FILES } from '../../knowledge/records/record-folder.ts'
import { HELD, imported, listsOf, outcomeOf, TODAY } from './imported.ts'

const OTHER = { ...INCIDENT, id: 'inc-b', date: '2018-02', sources: ['src-a'] }

describe('a folder that is imported', () => {
  it('is the first content of an empty store', async () => {
    const seeds = new URL('../../../seeds', import.meta.url).pathname
    const read = await readImport(seeds, NOTHING_HELD, { today: TODAY })
    expect(read).toMatchObject({ ok: true, dataDate: '2026-11-21', restricted: new Set() })
    expect(read.ok && read.lists.persons).toHaveLength(277)
    expect(read.ok && read.given.size).toBe(1798)
  })

  it('adds and changes, and leaves what it does not name as it is', async () => {
    const files = {
      'incidents.json': [OTHER, { ...INCIDENT, sources: ['src-a', 'src-b'] }],
      'sources.json': [{ ...SOURCE, id: 'src-b', url: 'https://example.org/2' }],
    }
    expect(await outcomeOf({ files })).toEqual([
      'change inc-a: sources',
      'addition inc-b: id type date host origin destination persons unnamedPersons description outcome.type outcome.sentenceYears confidence sources',
      'addition src-b: id publisher title url published language kind',
    ])
    const read = await imported({ files })
    expect(read.ok && read.given).toEqual(new Set(['inc-b', 'inc-a', 'src-b']))
    expect(read.ok && read.lists.incidents.map(({ id }) => id)).toEqual(['inc-a', 'inc-b'])
  })

  it('removes what it does not name only when it is said to be complete', async () => {
    const files = { ...VALID_FILES, 'conflicts.json': [], 'statements.json': [] }
    expect(await outcomeOf({ files })).toEqual([])
    expect((await outcomeOf({ files, complete: true })).map((line) => line.split(':')[0])).toEqual([
      'removal stm-a',
      'removal inc-a.date',
    ])
  })

  it('with a misnamed file is refused, so that no record is passed over', async () => {
    expect(await outcomeOf({ files: { ...VALID_FILES, 'Persons.json': [PERSON], 'case.json': [CASE] } })).toEqual([
      'Persons.json: is no file of records; rename it, or put it elsewhere',
      'case.json: is no file of records; rename it, or put it elsewhere',
    ])
  })

  it('must hold every file to be complete, so that a forgotten one removes nothing', async () => {
    const { 'sources.json': _, ...files } = VALID_FILES
    expect(await outcomeOf({ files, complete: true })).toEqual([
      'sources.json: is missing: a complete set holds every file, with [] where it has no such records',
    ])
  })

  it('leaves restricted records where they are when it says nothing of them, even when complete', async () => {
    const hidden = { ...GROUP, id: 'grp-hidden', name: 'Hidden Party' }
    const base = {
      ...HELD,
      lists: listsOf({ ...VALID_FILES, 'groups.json': [GROUP, hidden] }),
      restricted: new Set(['grp-hidden']),
    }
    expect(await outcomeOf({ files: VALID_FILES, complete: true, base })).toEqual([])
    const read = await imported({ files: VALID_FILES, complete: true, base })
    expect(read.ok && read.restricted).toEqual(new Set(['grp-hidden']))
    const telling = { ...VALID_FILES, 'restricted.json': [] }
    expect(await outcomeOf({ files: telling, complete: true, base })).toEqual([
      expect.stringMatching(/^removal grp-hidden/),
    ])
  })

  it('opens or restricts only the records it gives, and only when it says which are restricted', async () => {
    const base = { ...HELD, restricted: new Set(['stat-a']) }
    const same = await imported({ files: { 'statistics.json': VALID_FILES['statistics.json'] }, base })
    expect(same.ok && same.restricted).toEqual(new Set(['stat-a']))
    const opened = await imported({
      files: { 'statistics.json': VALID_FILES['statistics.json'], 'restricted.json': [] },
      base,
    })
    expect(opened.ok && opened.restricted).toEqual(new Set())
    const others = await imported({
      files: { 'statements.json': VALID_FILES['statements.json'], 'restricted.json': ['stm-a'] },
      base,
    })
    expect(others.ok && others.restricted).toEqual(new Set(['stat-a', 'stm-a']))
  })

  it('is refused where a held public record refers to what becomes restricted', async () => {
    const files = { 'groups.json': [GROUP], 'restricted.json': ['grp-a'] }
    expect(await outcomeOf({ files })).toEqual([
      'the records already held › per-a-test › affiliations[0]: names a group that is restricted, in a record that is public: grp-a',
    ])
  })

  it('counts as gathered on its own day, or on that of the records held where it is later', async () => {
    const act = { ...OTHER, date: '2026-11-10', outcome: null }
    const files = { 'incidents.json': [act], 'set.json': { date: '2026-11-05' } }
    expect(await outcomeOf({ files })).toEqual([
      'incidents.json:5 › inc-b › date: is after 2026-11-05, the day up to which the records were gathered: 2026-11-10',
    ])
    const later = await imported({ files, base: { ...HELD, dataDate: '2026-11-20' } })
    expect(later).toMatchObject({ ok: true, dataDate: '2026-11-20' })
    expect(await outcomeOf({ files: { ...files, 'set.json': { date: '2027-01-01' } } })).toEqual([
      'set.json › date: is still to come: 2027-01-01',
    ])
  })

  it('is named where it is none, or holds no record', async () => {
    expect(await outcomeOf({ files: {}, name: 'nowhere' })).toEqual(['nowhere: is not there; check the path'])
    expect(await outcomeOf({ files: { 'notes.txt': 'x' } })).toEqual([
      expect.stringMatching(/holds no file of records, such as persons\.json$/),
    ])
  })
})

describe('one file of records that is imported', () => {
  it('is laid over what is held', async () => {
    const files = { 'cases.json': [{ ...CASE, importance: 2 }] }
    expect(await outcomeOf({ files, name: 'cases.json' })).toEqual(['correction case-a: importance'])
  })

  it('tells its list by its name', async () => {
    expect(await outcomeOf({ files: { 'new-cases.json': [CASE] }, name: 'new-cases.json' })).toEqual([
      expect.stringMatching(/^new-cases\.json: is not named like a file of records: persons\.json, /),
    ])
  })

  it('cannot be the complete set', async () => {
    expect(await outcomeOf({ files: VALID_FILES, name: 'cases.json', complete: true })).toEqual([
      'cases.json: is one file; only a folder can be the complete set',
    ])
  })

  it('is refused when nobody knows what it is', async () => {
    expect(await outcomeOf({ files: { 'acts.xls': 'x' }, name: 'acts.xls' })).toEqual([
      'acts.xls: is nothing that can be imported: a folder, or a .json, .csv, .tsv or .xlsx file',
    ])
  })

  it('is refused unread when it is larger than 50 MB', async () => {
    const files = { 'cases.json': Buffer.alloc(50 * 1024 * 1024 + 1, ' ') }
    expect(await outcomeOf({ files, name: 'cases.json' })).toEqual([
      'cases.json: is larger than 50 MB; import it in parts',
    ])
  })
})

describe('an import with a fault', () => {
  it('is refused whole, with every fault of every file', async () => {
    const files = {
      'persons.json': [{ ...PERSON, id: 'per-b', name: 'Baxtiyor Namunaviy', sex: 'x' }],
      'incidents.json': [{ ...OTHER, host: 'UK', persons: ['per-nobody'] }, INCIDENT],
      'sources.json': '[',
    }
    expect(await outcomeOf({ files })).toEqual([
      'sources.json:1: ends too early (line 1, column 2), as if it had been cut off: a value or ] is missing',
      expect.stringMatching(/^persons\.json:\d+ › per-b › sex: must be one of m, f; found “x”$/),
      expect.stringMatching(/^incidents\.json:6 › inc-b › host: must be the two-letter code/),
      expect.stringMatching(
        /^incidents\.json:10 › inc-b › persons\[0\]: names a person that is not there: per-nobody$/,
      ),
    ])
  })

  it('is one that brings back a record which was removed on request', async () => {
    const base = { ...HELD, tombstones: new Set(['per-gone']) }
    const person = { ...PERSON, id: 'per-gone', name: 'Baxtiyor Namunaviy' }
    expect(await outcomeOf({ files: { 'persons.json': [PERSON, person] }, base })).toEqual([
      expect.stringMatching(
        /^persons\.json:\d+ › per-gone › id: was removed on request and must not come back; leave the record out$/,
      ),
    ])
  })

  it('is one that refers to a record which was removed on request', async () => {
    const base = { ...HELD, tombstones: new Set(['per-gone']) }
    expect(await outcomeOf({ files: { 'incidents.json': [{ ...OTHER, persons: ['per-gone'] }] }, base })).toEqual([
      expect.stringMatching(/names a person that is not there: per-gone$/),
    ])
  })

  it('is one that gives a record twice', async () => {
    expect(await outcomeOf({ files: { 'incidents.json': [OTHER, { ...OTHER, date: '2019' }] } })).toEqual([
      expect.stringMatching(/^incidents\.json:\d+ › inc-b › id: is already the id of a record in incidents\.json$/),
    ])
    const [conflict] = VALID_FILES['conflicts.json']
    expect(await outcomeOf({ files: { 'conflicts.json': [conflict, { ...conflict, note: 'Again.' }] } })).toEqual([
      expect.stringMatching(/^conflicts\.json:\d+ › #1 › about: is what another conflict is about/),
    ])
  })

  it('is one that takes away what a held record stands on', async () => {
    const files = { ...VALID_FILES, 'persons.json': [], 'incidents.json': [INCIDENT] }
    const faults = await outcomeOf({ files, complete: true })
    expect(faults).toContainEqual(
      expect.stringMatching(/^incidents\.json:\d+ › inc-a › persons\[0\]: names a person that is not/),
    )
  })

  it('changes nothing of what is held', async () => {
    const before = structuredClone(HELD.lists)
    await imported({ files: { 'incidents.json': [{ ...INCIDENT, host: 'UK' }] } })
    await imported({ files: { 'incidents.json': [{ ...INCIDENT, host: 'DE' }] } })
    expect(changesBetween(before, HELD.lists)).toEqual([])
  })
})

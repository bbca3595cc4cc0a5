import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INCIDENT, PERSON } from '../../knowledge/records/record-folder.ts'
import { ACTS_MAPPING, ACT_ROW, COLUMNS, HELD, imported, NEW_ACT, outcomeOf } from './imported.ts'

function csv(...rows: readonly string[]): string {
  return [COLUMNS, ...rows].join('\n')
}

/** What comes of a table of acts. */
function acts(table: unknown, mapping: unknown = ACTS_MAPPING): Promise<readonly string[]> {
  return outcomeOf({ files: { 'acts.csv': table, 'acts.mapping.json': mapping }, name: 'acts.csv' })
}

async function actIn(table: unknown, mapping: unknown = ACTS_MAPPING): Promise<unknown> {
  const read = await imported({ files: { 'acts.csv': table, 'acts.mapping.json': mapping }, name: 'acts.csv' })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.lists.incidents.find(({ id }) => id === 'inc-new')
}

describe('a table of comma-separated values', () => {
  it('is read through the mapping beside it', async () => {
    expect(await actIn(csv(ACT_ROW))).toEqual(NEW_ACT)
  })

  it('is read through a mapping named for it', async () => {
    const files = { 'acts.csv': csv(ACT_ROW), 'other.json': ACTS_MAPPING }
    expect(await imported({ files, name: 'acts.csv', mapping: 'other.json' })).toMatchObject({
      ok: true,
      given: new Set(['inc-new']),
    })
    expect(await outcomeOf({ files, name: 'acts.csv' })).toEqual([
      'acts.mapping.json: is not there; check the path; a table needs a mapping file',
    ])
  })

  it.each([
    ['a byte order mark and Windows line ends', `\uFEFF${csv(ACT_ROW).replaceAll('\n', '\r\n')}\r\n`],
    ['commas, with the lists in quotes', csv(ACT_ROW).replaceAll(';', ',')],
    ['tabs', csv(ACT_ROW).replaceAll(';', '\t')],
    ['empty rows between and at the end', `${COLUMNS}\n\n;;;;;;;;\n${ACT_ROW}\n\n\n`],
    ['columns in another order, and one that is not mapped', reordered()],
  ])('may have %s', async (_, table) => {
    expect(await actIn(table)).toEqual(NEW_ACT)
  })

  it('is split where its mapping says, whatever its first row looks like', async () => {
    const table = csv(ACT_ROW).replaceAll(';', '|')
    expect(await actIn(table, { ...ACTS_MAPPING, delimiter: '|' })).toEqual(NEW_ACT)
    expect(await acts(csv(ACT_ROW), { ...ACTS_MAPPING, delimiter: ',' })).toContainEqual(
      expect.stringMatching(/^acts\.mapping\.json:\d+ › fields\.id: is no column of the table: “ID”; it has “ID;Act;/),
    )
  })

  it('may have line breaks and quotes in a cell', async () => {
    const row = ACT_ROW.replace('An invented arrest.', '"An ""invented""\narrest; in two lines."')
    expect(await actIn(csv(row))).toEqual({ ...NEW_ACT, description: 'An "invented"\narrest; in two lines.' })
  })

  it('calculates nothing: a formula is the text that it is', async () => {
    const row = ACT_ROW.replace('An invented arrest.', '=SUM(A1:A9)')
    expect(await actIn(csv(row))).toEqual({ ...NEW_ACT, description: '=SUM(A1:A9)' })
  })

  it.each([
    ['is not UTF-8', Buffer.from([0x49, 0x44, 0x3b, 0xc0, 0xc1]), 'acts.csv: is not UTF-8; save it as “CSV UTF-8”'],
    ['is empty', '', 'acts.csv: is empty; its first row must hold the names of the columns'],
    [
      'has a quote that is never closed',
      csv(ACT_ROW, 'inc-b;"Arrest;1'),
      'acts.csv:3: is no CSV: a quote is opened and never closed',
    ],
    [
      'has a row of another length',
      csv(ACT_ROW, 'inc-b;Arrest;2018'),
      'row 3 of acts.csv: has 3 cells where the first row has 9; check quotes and delimiters',
    ],
  ])('is refused when it %s', async (_, table, fault) => {
    expect(await acts(table)).toEqual([fault])
  })

  it('is refused when it has more than 100,000 rows', async () => {
    expect(await acts(`ID\n${'x\n'.repeat(100_001)}`)).toEqual([
      'acts.csv: has more than 100000 rows; import it in parts',
    ])
  })

  it('gives a value whatever its text is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
        const lines = await acts(csv(ACT_ROW, text))
        expect(lines.length).toBeGreaterThan(0)
      }),
      { numRuns: 40 },
    )
  })
})

function reordered(): string {
  return [COLUMNS, ACT_ROW].map((row) => `x;${row.split(';').toReversed().join(';')}`).join('\n')
}

describe('a fault in a table', () => {
  it('names file, row, record, field, column and reason, and all of them are named', async () => {
    const rows = [
      ACT_ROW.replace('Germany', 'Atlantis').replace('05.03.2018', '3/5/2018'),
      ACT_ROW.replace('inc-new', 'inc-b').replace('per-a-test', 'per-a-test, per-nobody').replace('src-a', ''),
      ACT_ROW.replace('inc-new', '').replace('05.03.2018', '06.03.2018'),
    ]
    expect(await acts(csv(...rows))).toEqual([
      'row 2 of acts.csv › inc-new › date (column “Day”): must be a possible date written DD.MM.YYYY; found “3/5/2018”',
      'row 2 of acts.csv › inc-new › host (column “Host”): is not among the values of the mapping; found “Atlantis”',
      'row 3 of acts.csv › inc-b › sources (column “Sources”): is missing',
      'row 3 of acts.csv › inc-b › persons[1] (column “People”): names a person that is not there: per-nobody',
      'row 4 of acts.csv › id (column “ID”): is missing',
    ])
  })

  it('names the row as a spreadsheet counts it, and the line where that is another', async () => {
    const long = ACT_ROW.replace('An invented arrest.', '"In\ntwo lines."')
    const wrong = ACT_ROW.replace('inc-new', 'inc-b').replace('05.03.2018', '32.03.2018')
    expect(await acts(csv(long, '', wrong))).toEqual([
      expect.stringMatching(/^row 4 of acts\.csv \(line 5\) › inc-b › date \(column “Day”\): /),
    ])
  })

  it('is found by the same checks as in a folder', async () => {
    const rows = [
      ACT_ROW.replace('An invented arrest.', 'Call +992 918 12 34 56.'),
      ACT_ROW.replace('inc-new', 'inc-b'),
      ACT_ROW.replace('inc-new', 'inc-c').replace('05.03.2018', '05.03.2027'),
    ]
    expect(await acts(csv(...rows))).toEqual([
      'row 2 of acts.csv › inc-new › description (column “What”): holds what looks like a phone number; leave it out',
      'row 3 of acts.csv › inc-b › persons (column “People”): seems to be inc-new once more: the same persons, type, host and date',
      'row 4 of acts.csv › inc-c › date (column “Day”): is after 2026-11-21, the day up to which the records were gathered: 2027-03-05',
    ])
  })

  it('is an id that was removed on request', async () => {
    const files = { 'acts.csv': csv(ACT_ROW), 'acts.mapping.json': ACTS_MAPPING }
    const base = { ...HELD, tombstones: new Set(['inc-new']) }
    expect(await outcomeOf({ files, name: 'acts.csv', base })).toEqual([
      'row 2 of acts.csv › inc-new › id (column “ID”): was removed on request and must not come back; leave the record out',
    ])
  })

  it('shows no character that could steer a terminal', async () => {
    const [line] = await acts(csv(ACT_ROW.replace('Germany', '\u001B[31mGermany\u202E')))
    expect(line).toMatch(/u\{1b\}\[31mGermany/)
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})

describe('a row of a record that is held', () => {
  const mapping = {
    list: 'incidents',
    dates: 'ISO',
    fields: { id: 'ID', 'outcome.sentenceYears': 'Years', 'outcome.date': 'Sentenced', destination: 'To' },
  }

  it('changes what the table has a column for and leaves the rest as it is', async () => {
    expect(await acts('ID,Years,Sentenced,To\ninc-a,9,2017-06,TJ', mapping)).toEqual(['change inc-a: outcome.date'])
  })

  it('is emptied where a cell is empty', async () => {
    expect(await acts('ID,Years,Sentenced,To\ninc-a,9,,', mapping)).toEqual(['correction inc-a: destination'])
  })

  it('is none where the id is that of another type of record', async () => {
    expect(await acts(csv(ACT_ROW.replace('inc-new', 'grp-a')))).toContain(
      'row 2 of acts.csv › grp-a › id (column “ID”): is already the id of a group that is held',
    )
  })

  it('needs all its fields when it is none', async () => {
    const faults = await acts('ID,Years,Sentenced,To\ninc-z,9,,', mapping)
    expect(faults).toContainEqual(expect.stringMatching(/^row 2 of acts\.csv › inc-z › type: must be one of/))
    expect(faults).toContainEqual('row 2 of acts.csv › inc-z › sources: is missing')
  })
})

describe('a column that says who may see a row', () => {
  const mapping = {
    list: 'groups',
    fields: { id: 'ID', note: 'Note' },
    restricted: { column: 'For', values: { reviewers: true, everyone: false } },
  }
  const base = { ...HELD, restricted: new Set(['stat-a']) }
  const groups = (row: string, list: object = mapping) =>
    imported({ files: { 'g.csv': `ID,Note,For\n${row}`, 'g.mapping.json': list }, name: 'g.csv', base })

  it('restricts and opens, and leaves a record as it is where it is empty', async () => {
    const persons = { ...mapping, list: 'statistics' }
    expect(await groups('stat-a,x,everyone', persons)).toMatchObject({ ok: true, restricted: new Set() })
    expect(await groups('stat-a,x,', persons)).toMatchObject({ ok: true, restricted: new Set(['stat-a']) })
    expect(
      await groups('stm-a,x,reviewers', { ...mapping, list: 'statements', fields: { id: 'ID', gist: 'Note' } }),
    ).toMatchObject({
      ok: true,
      restricted: new Set(['stat-a', 'stm-a']),
    })
  })

  it('must say one of the declared words', async () => {
    expect(await groups('grp-a,x,maybe')).toMatchObject({
      faults: [
        { row: 2, record: 'grp-a', reason: 'column “For” holds what is not among its values in the mapping: “maybe”' },
      ],
    })
  })

  it('is judged with all other records: nobody public may be in a restricted group', async () => {
    const read = await groups('grp-a,x,reviewers')
    expect(read).toMatchObject({
      faults: [{ file: 'the records already held', record: 'per-a-test', field: 'affiliations[0]' }],
    })
  })
})

describe('what a table can tell of a person', () => {
  it('are spellings, stays and a status as well', async () => {
    const mapping = {
      list: 'persons',
      dates: 'ISO',
      fields: {
        id: 'ID',
        name: 'Name',
        origin: { constant: 'TJ' },
        born: { column: 'Born', values: { unknown: null } },
        otherNames: { column: 'Also', separator: '/', each: { field: 'name', constants: { script: 'Latn' } } },
        hosts: { column: 'Hosts', separator: ',', values: { Russia: 'RU', Turkey: 'TR' }, each: { field: 'country' } },
        'status.value': 'Status',
        'status.asOf': 'As of',
        'status.source': 'Read in',
        sources: { column: 'Read in', separator: ',' },
      },
    }
    const table =
      'ID,Name,Born,Also,Hosts,Status,As of,Read in\nper-b,Baxtiyor Namunaviy,unknown,Bakhtiyor N. / Bahtiyor N.,"Russia, Turkey",detained-abroad,2024,src-a'
    const files = { 'people.csv': table, 'people.mapping.json': mapping }
    const read = await imported({ files, name: 'people.csv' })
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    expect(read.lists.persons.at(-1)).toMatchObject({
      id: 'per-b',
      born: null,
      otherNames: [
        { name: 'Bakhtiyor N.', script: 'Latn', seenIn: null },
        { name: 'Bahtiyor N.', script: 'Latn', seenIn: null },
      ],
      hosts: [
        { country: 'RU', from: null, to: null },
        { country: 'TR', from: null, to: null },
      ],
      status: { value: 'detained-abroad', asOf: '2024', source: 'src-a', lastKnown: null },
    })
    expect(read.lists.persons[0]).toMatchObject({ id: PERSON.id, summary: PERSON.summary })
    expect(read.lists.incidents[0]).toMatchObject({ id: INCIDENT.id })
  })

  it('are citations that nobody has read, known by court and number', async () => {
    const mapping = { list: 'unreadCitations', fields: { court: 'Court', reference: 'Number', note: 'Note' } }
    const files = { 'unread.csv': 'Court,Number,Note\nECtHR,2/17,Seen.', 'unread.mapping.json': mapping }
    expect(await outcomeOf({ files, name: 'unread.csv' })).toEqual(['change unread-ecthr-2-17: note'])
  })
})

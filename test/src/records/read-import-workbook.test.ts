import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { ACTS_MAPPING, ACT_ROW, COLUMNS, imported, NEW_ACT, outcomeOf } from './imported.ts'

const header = COLUMNS.split(';').map((value) => ({ value }))
const day = { value: new Date('2018-03-05T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' }
const cells = ACT_ROW.split(';').map((value) => ({ value }))
const rowWith = (column: number, cell: Cell): Row => cells.map((own, index) => (index === column ? cell : own))

type Row = SheetData[number]
type Cell = Row[number]

async function workbook(data: SheetData): Promise<Buffer> {
  return await writeExcelFile(data, { sheet: 'Acts' }).toBuffer()
}

function outcomeIn(bytes: Uint8Array, mapping: unknown = ACTS_MAPPING): Promise<readonly string[]> {
  return outcomeOf({ files: { 'acts.xlsx': bytes, 'acts.mapping.json': mapping }, name: 'acts.xlsx' })
}

function flight(cell: Cell): Promise<Buffer> {
  return workbook([
    [{ value: 'ID' }, { value: 'Flight' }],
    [{ value: 'inc-a' }, cell],
  ])
}

function at(time: string): Cell {
  return { value: new Date(`2026-11-24T${time}Z`), type: Date, format: 'dd.mm.yyyy hh:mm' }
}

describe('a workbook', () => {
  it('gives dates as dates, and texts and numbers as they are written', async () => {
    const mapping = { ...ACTS_MAPPING, fields: { ...ACTS_MAPPING.fields, unnamedPersons: 'Others' } }
    const bytes = await workbook([
      [...header, { value: 'Others' }],
      [...rowWith(2, day), { value: 3, type: Number }],
    ])
    const files = { 'acts.xlsx': bytes, 'acts.mapping.json': mapping }
    const read = await imported({ files, name: 'acts.xlsx' })
    expect(read.ok && read.lists.incidents.at(-1)).toEqual({ ...NEW_ACT, unnamedPersons: 3 })
  })

  it('gives a date no sharper than the mapping says it is known', async () => {
    const fields = { ...ACTS_MAPPING.fields, date: { column: 'Day', precision: 'month' } }
    const files = {
      'acts.xlsx': await workbook([header, rowWith(2, day)]),
      'acts.mapping.json': { ...ACTS_MAPPING, fields },
    }
    const read = await imported({ files, name: 'acts.xlsx' })
    expect(read.ok && read.lists.incidents.at(-1)?.date).toBe('2018-03')
  })

  it('counts its rows as the spreadsheet does, also with empty ones between', async () => {
    const empty = cells.map(() => null)
    expect(await outcomeIn(await workbook([header, empty, rowWith(3, { value: 'Atlantis' })]))).toEqual([
      'row 3 of acts.xlsx › inc-new › host (column “Host”): is not among the values of the mapping; found “Atlantis”',
    ])
  })

  it('must give the offset of a moment, which no date in a spreadsheet has', async () => {
    const mapping = { list: 'incidents', fields: { id: 'ID', scheduledFor: 'Flight' } }
    expect(await outcomeIn(await flight(at('06:00')), mapping)).toEqual([
      'row 2 of acts.xlsx › inc-a › scheduledFor (column “Flight”): holds a time without its offset from UTC; write it as a text, as in 2026-11-24T06:00+01:00',
    ])
    expect(await outcomeIn(await flight(at('00:00')), mapping)).toEqual(['change inc-a: scheduledFor'])
    expect(await outcomeIn(await flight({ value: '2026-11-24T06:00+01:00' }), mapping)).toEqual([
      'change inc-a: scheduledFor',
    ])
  })

  it('is read from the sheet that the mapping names', async () => {
    const bytes = await workbook([header, cells])
    expect(await outcomeIn(bytes, { ...ACTS_MAPPING, sheet: 'Acts' })).toHaveLength(1)
    expect(await outcomeIn(bytes, { ...ACTS_MAPPING, sheet: 'Cases' })).toEqual([
      'acts.xlsx: has no sheet named “Cases”',
    ])
  })

  it('is refused when it is none, is cut off or damaged, wherever that is', async () => {
    const bytes = await workbook([header, cells])
    expect(await outcomeIn(Buffer.from('hello'))).toEqual([expect.stringMatching(/^acts\.xlsx: is no XLSX workbook/)])
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (at) => {
        const cut = await outcomeIn(bytes.subarray(0, at))
        expect(cut).toEqual([expect.stringMatching(/^acts\.xlsx: is /)])
        const damaged = Buffer.from(bytes)
        damaged[at] = (damaged[at] ?? 0) ^ 0x55
        const lines = await outcomeIn(damaged)
        // Some bytes say nothing that matters, such as the time of the file.
        expect(lines).toHaveLength(1)
      }),
      { numRuns: 40 },
    )
  })

  it('is refused when a formula in it failed, since its cell would seem empty', async () => {
    const bytes = await workbook([header, cells])
    const broken = withCellInError(bytes)
    expect(await outcomeIn(broken)).toEqual([
      'acts.xlsx: has a cell in error (such as #REF! or #N/A): H2 of worksheets/sheet1.xml; mend or empty it',
    ])
  })

  it('is refused when it would fill the memory', async () => {
    const bytes = Buffer.from(await workbook([header, cells]))
    const directory = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bytes.writeUInt32LE(400 * 1024 * 1024, directory + 24)
    expect(await outcomeIn(bytes)).toEqual(['acts.xlsx: is larger than 300 MB when unpacked; import it in parts'])
  })
})

/** The workbook with a cell of its second row said to have failed, as spreadsheet programs store it. */
function withCellInError(bytes: Buffer): Buffer {
  const name = Buffer.from('xl/worksheets/sheet1.xml')
  const entry = bytes.lastIndexOf(name) - 46
  const local = bytes.readUInt32LE(entry + 42)
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const packedSize = bytes.readUInt32LE(entry + 20)
  const xml = inflateRawSync(bytes.subarray(from, from + packedSize)).toString()
  const failed = Buffer.from(xml.replace(/<c r="H2"[^>]*>[^]*?<\/c>/, '<c r="H2" t="e"><v>#DIV/0!</v></c>'))
  const packed = deflateRawSync(failed)
  // The entry is put where the list of contents was, and the list after it.
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const listAt = bytes.readUInt32LE(end + 16)
  const header = Buffer.from(bytes.subarray(local, from))
  const list = Buffer.from(bytes.subarray(listAt, end))
  const tail = Buffer.from(bytes.subarray(end))
  for (const [buffer, at] of [
    [header, 14],
    [list, entry - listAt + 16],
  ] as const) {
    buffer.writeUInt32LE(crc32(failed), at)
    buffer.writeUInt32LE(packed.length, at + 4)
    buffer.writeUInt32LE(failed.length, at + 8)
  }
  list.writeUInt32LE(listAt, entry - listAt + 42)
  tail.writeUInt32LE(listAt + header.length + packed.length, 16)
  return Buffer.concat([bytes.subarray(0, listAt), header, packed, list, tail])
}

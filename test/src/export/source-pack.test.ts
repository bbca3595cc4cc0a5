import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Reply } from '../../../src/reply/reply.ts'
import { ask, records } from '../shipped-bot.ts'

const bytesOf = async ({ attachments = [] }: Reply, ending: string): Promise<Buffer> => {
  const found = attachments.find(({ name }) => name.endsWith(ending))
  return Buffer.from((await found?.bytes()) ?? [])
}

/** The text of a member of a ZIP archive: local headers hold its sizes or a descriptor follows, so the central directory is read. */
function unzipped(archive: Buffer, member: string): string {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  let at = archive.readUInt32LE(end + 16)
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset, place) =>
      place === 0 ? archive.readUInt32LE(at + offset) : archive.readUInt16LE(at + offset),
    )
    const local = archive.readUInt32LE(at + 42)
    if (archive.toString('utf8', at + 46, at + 46 + (name ?? 0)) === member) {
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
      return inflateRawSync(archive.subarray(start, start + (size ?? 0))).toString('utf8')
    }
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return ''
}

const packed = z.object({
  title: z.string(),
  conditions: z.string(),
  removals: z.array(
    z.object({ ids: z.array(z.string()), followed: z.array(z.string()), sources: z.array(z.number()) }),
  ),
  judgments: z.array(z.object({ id: z.string(), citation: z.string() })),
  adverse: z.array(z.object({ id: z.string() })),
  sources: z.array(z.object({ number: z.number(), id: z.string(), url: z.string() })),
})

describe('a list taken away', () => {
  const { reply } = ask('/export host:EU origin:TJ')

  it('holds every removal, judgment and adverse authority of the list, each with numbered sources', async () => {
    const list = ask('/precedents host:EU origin:TJ').reply.result
    const pack = packed.parse(JSON.parse((await bytesOf(reply, '.json')).toString('utf8')))
    expect(
      new Set([
        ...pack.removals.flatMap(({ ids }) => ids),
        ...pack.judgments.map(({ id }) => id),
        ...pack.adverse.map(({ id }) => id),
      ]),
    ).toEqual(new Set(list.results))
    expect(pack.adverse.map(({ id }) => id)).toEqual(list.adverse)
    const numbers = new Set(pack.sources.map(({ number }) => number))
    expect(pack.removals.flatMap(({ sources }) => sources).every((number) => numbers.has(number))).toBe(true)
    expect(pack.sources.every(({ id, url }) => records.source(id)?.url === url)).toBe(true)
  })

  it('is a Word document with the removals in a table and the citations in the Court’s own form', async () => {
    const xml = unzipped(await bytesOf(reply, '.docx'), 'word/document.xml')
    for (const text of [
      'Parviz Zoirov',
      'prison sentence, 13 years',
      'T.K. and Others v. Lithuania',
      'no. 55978/20, 22 March 2022',
      'Contrary authority',
      'cite the source',
    ]) {
      expect(xml.replace(/<[^>]+>/g, '')).toContain(text)
    }
  })

  it('is a table that no spreadsheet runs as formulas, readable as UTF-8', async () => {
    const csv = (await bytesOf(reply, '.csv')).toString('utf8')
    expect(csv.startsWith('\ufeffrecord,type,date')).toBe(true)
    expect(csv).toContain('inc-2024-de-dilmurod-ergashev-deportation')
    expect(csv.split('\n').filter((row) => /(?:^|,)[=+@]/.test(row))).toEqual([])
  })

  it('tells of each judgment its date, host and origin, and whether it is adverse', async () => {
    const csv = (await bytesOf(ask('/export host:DE origin:TJ').reply, '.csv')).toString('utf8')
    const rows = csv.split('\n').filter((row) => row.includes(',judgment,'))
    expect(rows.length).toBeGreaterThan(4)
    expect(rows.filter((row) => !/^[^,]+,judgment,[^,]*20\d\d,Germany,Tajikistan,/.test(row))).toEqual([])
    expect(rows.find((row) => row.startsWith('case-de-ovg-nrw-oct-2025'))).toContain(',yes,http')
    expect(rows.find((row) => row.startsWith('case-de-ovg-nrw-feb-2025'))).toContain(',no,http')
  })

  it('is in the language of the question', async () => {
    const xml = unzipped(await bytesOf(ask('/выгрузка host:DE origin:TJ').reply, '.docx'), 'word/document.xml')
    expect(xml).toContain('приговор к лишению свободы')
  })

  it('has names that the Court’s file service takes, and holds no word of the question', async () => {
    const { attachments = [] } = ask('/export deported from Germany to Tajikistan, for my client Ivan Secretov').reply
    expect(attachments.map(({ name }) => name).filter((name) => !/^[A-Za-z0-9.-]+$/.test(name))).toEqual([])
    for (const { bytes } of attachments) expect(Buffer.from(await bytes()).toString('latin1')).not.toContain('Secretov')
  })

  it('is the same bytes twice, as table and as JSON', async () => {
    for (const ending of ['.csv', '.json']) {
      const [one, other] = [await bytesOf(reply, ending), await bytesOf(ask('/export host:EU origin:TJ').reply, ending)]
      expect(one.equals(other)).toBe(true)
    }
  })

  it('of nothing is nothing, and of everything is refused', () => {
    expect(ask('/export host:JP origin:TJ').reply).toMatchObject({ kind: 'nothing-found' })
    expect(ask('/export').reply).toMatchObject({ kind: 'refused' })
  })
})

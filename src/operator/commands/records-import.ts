import { changesBetween } from '../../../knowledge/records/changes/changes-between.ts'
import { importReport } from '../../records/import-report.ts'
import { readImport, type ImportOptions } from '../../records/read-import.ts'
import { operatorCommand } from '../operator-command.ts'
import { publishDrafted, type DraftBase, type Drafted } from '../publish-drafted.ts'
import { refusedRecords } from '../refused-records.ts'

export const recordsImport = operatorCommand({
  name: 'records import',
  usage: [
    'records import DIR|FILE [--mapping FILE] [--complete] [--publish] [--why TEXT] [--alert]',
    'Shows what records from a folder in the form of the seeds, one of its files, or a CSV or XLSX table would add,',
    'change, correct and remove, field by field. One fault refuses all of it.',
    '--mapping   how a table is to be read; else the file beside it, acts.mapping.json for acts.csv',
    '--complete  the folder holds every record: what it does not hold is removed',
    '--publish   puts it into force, all of it at once; --why says in a few words what it is',
    '--alert     subscribers hear of what is new in it; an import of old acts alerts nobody',
  ],
  options: {
    mapping: { type: 'string' },
    complete: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
    alert: { type: 'boolean', default: false },
    why: { type: 'string' },
  },
  words: [1, 1],
  run: ({ options, words: [path = ''] }, operator) => {
    const { mapping, complete, publish, alert, why = 'an import' } = options
    const reading: ImportOptions = { ...(mapping === undefined ? {} : { mapping }), complete, today: operator.today() }
    return operator.withAnyStore((store) =>
      publishDrafted(operator, store, {
        draft: (base) => draftImport(base, path, { reading, alert, why }),
        toPublish: 'Add --publish to publish it.',
        isWanted: publish,
      }),
    )
  },
})

interface Importing {
  readonly reading: ImportOptions
  readonly alert: boolean
  readonly why: string
}

async function draftImport(
  { published, tombstones }: DraftBase,
  path: string,
  { reading, alert, why }: Importing,
): Promise<Drafted> {
  const { lists, restricted } = published
  const read = await readImport(path, { lists, restricted, tombstones, dataDate: published.dataDate || null }, reading)
  if (!read.ok) return { ok: false, lines: refusedRecords(read.faults) }
  const changes = changesBetween(lists, read.lists)
  return {
    ok: true,
    report: importReport({ changes, restrictedBefore: restricted, restrictedAfter: read.restricted }),
    publication: { kind: 'import', why, dataDate: read.dataDate, seeds: null, after: read, alert },
  }
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publicLists } from '../../../knowledge/records/public-lists.ts'
import { readPublished } from '../../publishing/published-records.ts'
import { exportFiles, MANIFEST_FILE } from '../../records/export-records.ts'
import { writeExport } from '../../records/write-export.ts'
import { operatorCommand } from '../operator-command.ts'
import { OPERATOR_EXIT } from '../operator-exit.ts'

export const recordsExport = operatorCommand({
  name: 'records export',
  usage: [
    'records export DIR [--force]',
    'Writes the public records in the form of the seeds, with version, date and a SHA-256 for each file. The same',
    'records give the same bytes. --force replaces an earlier export that is another; nothing else is ever replaced.',
  ],
  options: { force: { type: 'boolean', default: false } },
  words: [1, 1],
  run: ({ options: { force }, words: [folder = ''] }, operator) =>
    operator.withStore(async (store) => {
      const { number, dataDate, lists, restricted } = await readPublished(store)
      const files = exportFiles(publicLists(lists, restricted), { version: String(number), date: dataDate })
      if (!force && holdsAnother(folder, files.get(MANIFEST_FILE) ?? '')) {
        operator.complain(['An earlier export is there, and this is another. Name another folder, or add --force.'])
        return OPERATOR_EXIT.refused
      }
      const written = writeExport(folder, files)
      if (!written.ok) {
        operator.complain([`${written.reason}. Nothing was written.`])
        return OPERATOR_EXIT.refused
      }
      operator.say([
        `Exported publication ${number}, records up to ${dataDate}: ${files.size} files, no restricted record.`,
      ])
      return OPERATOR_EXIT.done
    }),
})

/** A manifest that cannot be read is judged where the export is written. */
function holdsAnother(folder: string, manifest: string): boolean {
  const file = join(folder, MANIFEST_FILE)
  return existsSync(file) && readFileSync(file, 'utf8') !== manifest
}

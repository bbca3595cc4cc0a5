import { reviewRecords } from '../../../../knowledge/records/validate-folder.ts'
import { recordFolder, VALID_FILES } from '../record-folder.ts'

/** What a review on 21 November 2026 says against the valid files with some replaced: file, record, field and reason. */
export function reviewOf(files: Readonly<Record<string, unknown>>): readonly string[] {
  using folder = recordFolder({ ...VALID_FILES, ...files })
  const reviewed = reviewRecords(folder.path, '2026-11-21')
  return reviewed.ok
    ? []
    : reviewed.faults.map(({ file, record, field, reason }) => [file, record, field, reason].join(' | '))
}

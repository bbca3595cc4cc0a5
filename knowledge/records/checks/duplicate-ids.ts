import { RECORD_FILES } from '../record-files.ts'
import type { Finding } from './finding.ts'
import { rawId } from './raw-value.ts'
import type { RecordFolder } from './record-folder.ts'

/** Ids that two records share, in one file or in two: buttons and links could open only one of them. */
export function duplicateIds(folder: RecordFolder): readonly Finding[] {
  const owners = new Map<string, string>()
  return claims(folder).flatMap(({ id, file, finding }) => {
    const owner = owners.get(id)
    if (owner === undefined) owners.set(id, file)
    return owner === undefined ? [] : [{ ...finding, reason: `${finding.reason} ${owner}` }]
  })
}

interface Claim {
  readonly id: string
  readonly file: string
  readonly finding: Finding
}

function claims(folder: RecordFolder): readonly Claim[] {
  const written = RECORD_FILES.flatMap(({ list, file }) =>
    (folder.raw.get(list) ?? []).flatMap((row, index) => {
      const id = list === 'conflicts' ? undefined : rawId(row)
      const finding = { list, index, path: ['id'], reason: 'is already the id of a record in' }
      return id === undefined ? [] : [{ id, file, finding }]
    }),
  )
  // An unread citation has no id of its own: court and number make one.
  const made = folder.rows.unreadCitations.map(({ index, record }) => ({
    id: record.id,
    file: 'citations-outcome-unread.json',
    finding: {
      list: 'unreadCitations' as const,
      index,
      path: ['reference'],
      reason: `makes, with the court, the id ${record.id}, which is taken in`,
    },
  }))
  return [...written, ...made]
}

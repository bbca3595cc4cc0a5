import type { Finding } from './finding.ts'
import type { RecordFolder } from './record-folder.ts'

/** A person's last known status without a source. Its date may be unknown, where it was read must not be. */
export function unsourcedStatus({ rows }: RecordFolder): readonly Finding[] {
  return rows.persons.flatMap(({ index, record: { status } }) => {
    const unsourced = status.value !== 'unknown' && status.source === null
    const reason = 'is missing: a status other than unknown needs a source'
    return unsourced ? [{ list: 'persons', index, path: ['status', 'source'], reason }] : []
  })
}

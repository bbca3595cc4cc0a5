import { RECORD_NOUNS } from '../record-files.ts'
import type { Finding } from './finding.ts'
import { rawKey } from './raw-key.ts'
import { textsAt } from './raw-value.ts'
import type { RecordFolder } from './record-folder.ts'
import { REFERENCES, type Reference } from './references.ts'

/**
 * Public records that refer to one that only reviewers see: whoever reads the public one would learn of the other, or
 * meet a name or a source that leads nowhere. The reverse is no fault.
 */
export function restrictedReferences(folder: RecordFolder): readonly Finding[] {
  if (folder.restricted.size === 0) return []
  return [...REFERENCES.flatMap((reference) => exposed(reference, folder)), ...exposedByConflicts(folder)]
}

function exposed({ from, place, into }: Reference, folder: RecordFolder): readonly Finding[] {
  return publicRows(from, folder).flatMap(({ row, index }) =>
    textsAt(row, place)
      .filter(({ text }) => folder.restricted.has(text))
      .map(({ path, text }) => ({
        list: from,
        index,
        path,
        reason: `names a ${RECORD_NOUNS[into].one} that is restricted, in a record that is public: ${text}`,
      })),
  )
}

function exposedByConflicts(folder: RecordFolder): readonly Finding[] {
  return publicRows('conflicts', folder).flatMap(({ row, index }) =>
    textsAt(row, ['about']).flatMap(({ path, text }) => {
      const subject = text.split('.', 1)[0] ?? ''
      const reason = `is about a record that is restricted, and is itself public: ${subject}`
      return folder.restricted.has(subject) ? [{ list: 'conflicts' as const, index, path, reason }] : []
    }),
  )
}

function publicRows(list: Reference['from'], { raw, restricted }: RecordFolder) {
  return (raw.get(list) ?? [])
    .map((row: unknown, index) => ({ row, index }))
    .filter(({ row }) => !restricted.has(rawKey(list, row) ?? ''))
}

import { RECORD_FILES, RECORD_NOUNS, type ListName } from '../record-files.ts'
import type { Finding } from './finding.ts'
import { rawId, textsAt } from './raw-value.ts'
import type { RecordFolder } from './record-folder.ts'
import { REFERENCES, type Reference } from './references.ts'

/** The lists whose records a conflict can be about, by the prefix of their ids. */
const SUBJECT_PREFIXES: ReadonlyMap<string, ListName> = new Map([
  ['per', 'persons'],
  ['inc', 'incidents'],
  ['case', 'cases'],
  ['grp', 'groups'],
  ['stat', 'statistics'],
  ['stm', 'statements'],
  ['src', 'sources'],
])

/** References to records that are not there. One into a file that is absent or unreadable cannot be checked and is no fault. */
export function danglingReferences(folder: RecordFolder): readonly Finding[] {
  const ids = idsByList(folder)
  const dangling = REFERENCES.flatMap((reference) => followed(reference, folder, ids))
  return [...dangling, ...conflictsAboutNothing(folder, ids)]
}

type Ids = ReadonlyMap<ListName, ReadonlySet<string>>

function idsByList(folder: RecordFolder): Ids {
  return new Map([...folder.raw].map(([list, rows]) => [list, new Set(rows.flatMap((row) => rawId(row) ?? []))]))
}

function followed(reference: Reference, folder: RecordFolder, ids: Ids): readonly Finding[] {
  const targets = ids.get(reference.into)
  if (!targets) return []
  return (folder.raw.get(reference.from) ?? []).flatMap((row, index) =>
    textsAt(row, reference.place)
      .filter(({ text }) => !targets.has(text))
      .map(({ path, text }) => ({
        list: reference.from,
        index,
        path,
        reason: `names a ${RECORD_NOUNS[reference.into].one} that is not there: ${text}`,
      })),
  )
}

/**
 * A conflict whose subject is nowhere. Where the id's prefix tells the file, only that file must be there to judge;
 * else every file must be, because the subject could be in the missing one.
 */
function conflictsAboutNothing(folder: RecordFolder, ids: Ids): readonly Finding[] {
  const everywhere = RECORD_FILES.filter(({ list }) => list !== 'conflicts' && list !== 'unreadCitations')
  return (folder.raw.get('conflicts') ?? []).flatMap((row, index) =>
    textsAt(row, ['about']).flatMap(({ path, text }) => {
      const subject = text.split('.', 1)[0] ?? ''
      const home = SUBJECT_PREFIXES.get(subject.split('-', 1)[0] ?? '')
      const needed = home === undefined ? everywhere.map(({ list }) => list) : [home]
      const judged = needed.every((list) => ids.has(list)) && text.includes('.')
      const known = [...ids.values()].some((of) => of.has(subject))
      return judged && !known ? [{ list: 'conflicts', index, path, reason: `is about no record here: ${subject}` }] : []
    }),
  )
}

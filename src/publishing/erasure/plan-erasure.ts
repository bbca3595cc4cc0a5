import { eachText } from '../../../knowledge/records/checks/text-leaf.ts'
import { member } from '../../../knowledge/records/checks/raw-value.ts'
import { rawKey } from '../../../knowledge/records/checks/raw-key.ts'
import { fieldName } from '../../../knowledge/records/reading/fault-locator.ts'
import type { RecordFault } from '../../../knowledge/records/record-fault.ts'
import { RECORD_FILES, type ListName } from '../../../knowledge/records/record-files.ts'
import { recordKey } from '../../../knowledge/records/record-key.ts'
import { recordRow } from '../../../knowledge/records/record-row.ts'
import type { RecordLists } from '../../../knowledge/records/record-set.ts'
import { judgeRecords, type RawLists } from '../judge-records.ts'
import type { RecordState } from '../on-published.ts'
import type { PublishedRecords } from '../published-records.ts'
import { goneWith, type GoneRecord } from './gone-with.ts'
import { namesToFind, type Names } from './naming-words.ts'
import { withoutReferences } from './without-references.ts'

/** A text that would still name somebody who is to be erased. */
export interface NamingText {
  readonly list: ListName
  readonly key: string
  readonly field: string
}

/** What granting an objection does, and what still stands in its way. */
export interface ErasurePlan {
  readonly base: PublishedRecords
  /** Keys that were asked for and are no record. */
  readonly unknown: readonly string[]
  readonly gone: readonly GoneRecord[]
  /** Records that lose a reference and go on without it. */
  readonly rewritten: readonly { readonly list: ListName; readonly key: string }[]
  /** What must be corrected, erased too or left on purpose first. */
  readonly naming: readonly NamingText[]
  /** What would be wrong with the records that stay. */
  readonly faults: readonly RecordFault[]
  /** What stays; null where something would be wrong with it. */
  readonly after: RecordState | null
  /** Whether a text names somebody who is erased; `strict` for a record that referred to them. */
  readonly names: Names
  /** The keys of records that are left as they are though they seem to name somebody. */
  readonly leave: ReadonlySet<string>
}

export interface ErasureWish {
  readonly keys: readonly string[]
  readonly leave?: ReadonlySet<string>
  /** `YYYY-MM-DD`; decides who is a minor. */
  readonly today: string
}

/** Works out what erasing records takes away: pure, nothing is written. */
export function planErasure(base: PublishedRecords, { keys, leave = new Set(), today }: ErasureWish): ErasurePlan {
  const known = new Set(RECORD_FILES.flatMap(({ list }) => base.lists[list].map(recordKey)))
  const gone = goneWith(base.lists, new Set(keys))
  const { raw, rewritten } = remaining(base.lists, gone)
  const names = namesOf(base.lists, new Set(gone.map(({ key }) => key)))
  const restricted = base.restricted.difference(new Set(gone.map(({ key }) => key)))
  const judged = judgeRecords(raw, restricted, { gathered: base.dataDate, today })
  return {
    base,
    unknown: keys.filter((key) => !known.has(key)),
    gone,
    rewritten,
    naming: namingTexts(raw, names, new Set(rewritten.map(({ key }) => key))).filter(({ key }) => !leave.has(key)),
    faults: judged.ok ? [] : judged.faults,
    after: judged.ok ? { lists: judged.lists, restricted } : null,
    names,
    leave,
  }
}

/** Whether nothing stands in its way. */
export function isReady({ unknown, naming, faults, gone }: ErasurePlan): boolean {
  return gone.length > 0 && unknown.length === 0 && naming.length === 0 && faults.length === 0
}

function remaining(lists: RecordLists, gone: readonly GoneRecord[]) {
  const keys = new Set(gone.map(({ key }) => key))
  const rewritten: { list: ListName; key: string }[] = []
  const raw: RawLists = new Map(
    RECORD_FILES.map(({ list }) => {
      const rows = lists[list].flatMap((record): readonly object[] => {
        const key = recordKey(record)
        if (keys.has(key)) return []
        const row = recordRow(list, record)
        const left = withoutReferences(list, row, keys)
        if (left !== row) rewritten.push({ list, key })
        return [left]
      })
      return [list, rows] as const
    }),
  )
  return { raw, rewritten }
}

function namesOf({ persons }: RecordLists, gone: ReadonlySet<string>): Names {
  const spellings = (erased: boolean): readonly string[] =>
    persons
      .filter(({ id }) => gone.has(id) === erased)
      .flatMap(({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)])
  return namesToFind({ spellings: spellings(true), others: spellings(false) })
}

/** Fields that hold ids of other records, which are judged where they are. */
const REFERRING = new Set(['persons', 'affiliations', 'sources', 'source', 'seenIn', 'case'])

function namingTexts(raw: RawLists, names: Names, rewritten: ReadonlySet<string>): readonly NamingText[] {
  return [...raw].flatMap(([list, rows]) =>
    rows.flatMap((row) => {
      const key = rawKey(list, row) ?? ''
      const found = new Set<string>()
      eachText(row, ({ text, field, path }) => {
        if (REFERRING.has(field) || !names(readable(text), rewritten.has(key))) return
        found.add(fieldName(path()) ?? '')
      })
      return [...found].map((field) => ({ list, key, field }))
    }),
  )
}

/** Whether the JSON of an earlier state of a record tells of what is erased: by id, or by name. */
export function tellsOfErased(body: string, { gone, names, leave }: ErasurePlan, key: string): boolean {
  const row: unknown = JSON.parse(body)
  const keys = new Set(gone.map((one) => one.key))
  const theirs = member(row, 'persons')
  const isStrict = Array.isArray(theirs) && theirs.some((person) => typeof person === 'string' && keys.has(person))
  let tells = false
  eachText(row, ({ text, field }) => {
    if (keys.has(text)) tells = true
    else if (!tells && !leave.has(key) && !REFERRING.has(field)) tells = names(readable(text), isStrict)
  })
  return tells
}

/** Of an address what it says: `…/%D0%98%D0%BA…`. */
function readable(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign that is no code stands for itself.
    return text
  }
}

import type { RecordChange } from '../../knowledge/records/changes/record-change.ts'
import { RECORD_FILES, RECORD_NOUNS } from '../../knowledge/records/record-files.ts'
import { safeText } from '../reply/safe-text.ts'
import { shownChange, shownField } from './shown-change.ts'

/** What an import would do, as far as it is to be told. */
export interface ReportedImport {
  /** `changesBetween` what is held and what there would be. */
  readonly changes: readonly RecordChange[]
  /** The keys of the records that only reviewers see, now and afterwards. */
  readonly restrictedBefore: ReadonlySet<string>
  readonly restrictedAfter: ReadonlySet<string>
}

const KINDS = [
  { kind: 'addition', one: 'addition', many: 'additions', heading: 'Additions' },
  { kind: 'change', one: 'change', many: 'changes', heading: 'Changes: nothing told before is contradicted' },
  { kind: 'correction', one: 'correction', many: 'corrections', heading: 'Corrections: what was told no longer holds' },
  { kind: 'removal', one: 'removal', many: 'removals', heading: 'Removals' },
] as const

/**
 * What an import would do, as lines for a terminal: counts, then who may see what they could not, then additions, changes,
 * corrections and removals record by record and field by field.
 */
export function importReport(report: ReportedImport): readonly string[] {
  const { changes } = report
  const audience = audienceLines(report)
  if (changes.length === 0 && audience.length === 0) return ['Nothing would change.']
  return [
    ...countLines(changes),
    ...audience,
    ...KINDS.flatMap(({ kind, heading }) => {
      const own = changes.filter((change) => change.kind === kind)
      return own.length === 0 ? [] : ['', heading, ...own.flatMap((change) => recordLines(change, report))]
    }),
  ]
}

function countLines(changes: readonly RecordChange[]): readonly string[] {
  const total = KINDS.map(({ kind, one, many }) => numbered(countOf(changes, kind), one, many)).join(', ')
  const perList = RECORD_FILES.flatMap(({ list }) => {
    const own = changes.filter((change) => change.list === list)
    const told = KINDS.flatMap(({ kind, one, many }) => {
      const count = countOf(own, kind)
      return count === 0 ? [] : [numbered(count, one, many)]
    })
    return told.length === 0 ? [] : [`  ${RECORD_NOUNS[list].many}: ${told.join(', ')}`]
  })
  return [total, ...perList]
}

function countOf(changes: readonly RecordChange[], kind: RecordChange['kind']): number {
  return changes.reduce((count, change) => count + (change.kind === kind ? 1 : 0), 0)
}

function numbered(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** That a record becomes public is said before everything else: it cannot be taken back. */
function audienceLines({ changes, restrictedBefore, restrictedAfter }: ReportedImport): readonly string[] {
  const removed = new Set(changes.filter(({ kind }) => kind === 'removal').map(({ key }) => key))
  const opened = [...restrictedBefore].filter((key) => !restrictedAfter.has(key) && !removed.has(key))
  const closed = [...restrictedAfter].filter((key) => !restrictedBefore.has(key))
  return [
    ...section(`Restricted until now, PUBLIC afterwards (${opened.length})`, opened),
    ...section(`Restricted afterwards (${closed.length})`, closed),
  ]
}

function section(heading: string, keys: readonly string[]): readonly string[] {
  return keys.length === 0 ? [] : ['', heading, ...keys.map((key) => `  ${safeText(key)}`)]
}

const MARKS: Readonly<Record<RecordChange['kind'], string>> = {
  addition: '+',
  change: '~',
  correction: '!',
  removal: '−',
}

function recordLines({ list, key, kind, fields }: RecordChange, report: ReportedImport): readonly string[] {
  const isRestricted = (kind === 'removal' ? report.restrictedBefore : report.restrictedAfter).has(key)
  const title = `${MARKS[kind]} ${RECORD_NOUNS[list].one} ${safeText(key)}${isRestricted ? ' (restricted)' : ''}`
  // The key says it already.
  const told = fields.filter(({ field }) => !(field === 'id' || (list === 'conflicts' && field === 'about')))
  return [
    title,
    ...told.map((change) => {
      if (kind === 'addition') return `    ${shownField(change.field, change.after)}`
      return `    ${kind === 'removal' ? shownField(change.field, change.before) : shownChange(change)}`
    }),
  ]
}

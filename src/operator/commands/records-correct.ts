import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { changesBetween } from '../../../knowledge/records/changes/changes-between.ts'
import { rawKey } from '../../../knowledge/records/checks/raw-key.ts'
import { isFields } from '../../../knowledge/records/checks/raw-value.ts'
import { judgeRecords, rawLists, type JudgedRecords } from '../../publishing/judge-records.ts'
import type { PublishedRecords } from '../../publishing/published-records.ts'
import { importReport } from '../../records/import-report.ts'
import { findRecord, noSuchRecord, type FoundRecord } from '../find-record.ts'
import { operatorCommand } from '../operator-command.ts'
import { publishDrafted, type DraftBase, type Drafted } from '../publish-drafted.ts'
import { refusedRecords } from '../refused-records.ts'
import { setField } from '../set-field.ts'

export const recordsCorrect = operatorCommand({
  name: 'records correct',
  usage: [
    'records correct ID FILE.json|--set FIELD=VALUE… --why TEXT [--no-alert] [--dry-run]',
    'Replaces a record by the one in a file, or sets fields of it, and publishes it: all records are judged with it.',
    'Nothing is edited in place: records history ID shows every state. Whoever was told otherwise gets a correction.',
    '--set       as outcome.sentenceYears=9.5, hosts.0.from=2021 or sources=["src-…"]; nothing after = empties a field',
    '--why       in at most eight words what was wrong; subscribers read it',
    '--no-alert  tells nobody what is new in it; --dry-run only shows what would change',
  ],
  options: {
    set: { type: 'string', multiple: true, default: [] },
    why: { type: 'string' },
    'no-alert': { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
  words: [1, 2],
  run: ({ options, words: [key = '', file], misused }, operator) => {
    const { set, why = '' } = options
    if ((file === undefined) === (set.length === 0)) return misused('give a file or --set, and not both')
    if (why.trim() === '') return misused('--why is missing')
    const correcting = { key, file, set, why, alert: !options['no-alert'], today: operator.today() }
    return operator.withStore((store) =>
      publishDrafted(operator, store, {
        draft: (base) => draftCorrection(base, correcting),
        toPublish: 'Leave out --dry-run to publish it.',
        isWanted: !options['dry-run'],
      }),
    )
  },
})

interface Correcting {
  readonly key: string
  readonly file: string | undefined
  readonly set: readonly string[]
  readonly why: string
  readonly alert: boolean
  readonly today: string
}

function draftCorrection({ published }: DraftBase, correcting: Correcting): Drafted {
  const { key, why, alert, today } = correcting
  const found = findRecord(published.lists, key)
  if (found === undefined) return { ok: false, lines: noSuchRecord([key]) }
  const corrected = correctedRow(found, correcting)
  if ('reason' in corrected) return { ok: false, lines: [`${corrected.reason}. Nothing was published.`] }
  const { judged, dataDate } = judgedWith(published, { ...found, row: corrected.row }, today)
  if (!judged.ok) return { ok: false, lines: refusedRecords(judged.faults) }
  const { restricted } = published
  const changes = changesBetween(published.lists, judged.lists)
  return {
    ok: true,
    report: importReport({ changes, restrictedBefore: restricted, restrictedAfter: restricted }),
    publication: {
      kind: 'correction',
      why,
      dataDate,
      seeds: null,
      after: { lists: judged.lists, restricted },
      alert,
    },
  }
}

type CorrectedRow = { readonly row: object } | { readonly reason: string }

function correctedRow({ list, row }: FoundRecord, { key, file, set }: Correcting): CorrectedRow {
  if (file !== undefined) {
    const given = rowIn(file)
    if ('reason' in given) return given
    const isSame = rawKey(list, given.row) === key
    return isSame ? given : { reason: `${basename(file)} holds another record than ${key}` }
  }
  let left = row
  for (const assignment of set) {
    const done = setField(list, left, assignment)
    if (!done.ok) return done
    left = done.row
  }
  return rawKey(list, left) === key ? { row: left } : { reason: 'the id of a record never changes' }
}

function rowIn(file: string): CorrectedRow {
  try {
    const row: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const [only, ...more] = Array.isArray(row) ? row : [row]
    const record: unknown = only
    if (isFields(record) && !Array.isArray(record) && more.length === 0) return { row: record }
    return { reason: `${basename(file)} must hold one record` }
  } catch (error) {
    return { reason: `${basename(file)} ${error instanceof SyntaxError ? 'is no JSON' : 'cannot be read'}` }
  }
}

/** What happened after the records were gathered moves their date to today. */
function judgedWith(
  { lists, restricted, dataDate }: PublishedRecords,
  { list, index, row }: FoundRecord,
  today: string,
): { readonly judged: JudgedRecords; readonly dataDate: string } {
  const raw = new Map(rawLists(lists))
  raw.set(
    list,
    (raw.get(list) ?? []).map((other, at) => (at === index ? row : other)),
  )
  const judged = judgeRecords(raw, restricted, { gathered: dataDate, today })
  if (judged.ok || today <= dataDate) return { judged, dataDate }
  return { judged: judgeRecords(raw, restricted, { gathered: today, today }), dataDate: today }
}

import { changesBetween } from '../../../knowledge/records/changes/changes-between.ts'
import { rawKey } from '../../../knowledge/records/checks/raw-key.ts'
import { judgeRecords, rawLists } from '../../publishing/judge-records.ts'
import { referrersOf } from '../../publishing/referrers-of.ts'
import { importReport } from '../../records/import-report.ts'
import { noSuchRecord, unknownKeys } from '../find-record.ts'
import { operatorCommand } from '../operator-command.ts'
import { publishDrafted, type DraftBase, type Drafted } from '../publish-drafted.ts'
import { refusedRecords } from '../refused-records.ts'

export const recordsRetract = operatorCommand({
  name: 'records retract',
  usage: [
    'records retract ID… --why TEXT [--protect] [--dry-run]',
    'Takes records back that should not have been published. Their history stays; records erase leaves nothing.',
    'Refused while others refer to them, unless these are named too. Whoever was told gets a retraction.',
    '--why      in at most eight words; subscribers read it',
    '--protect  the text endangers somebody: what was sent is deleted where it can be, and not repeated',
  ],
  options: {
    why: { type: 'string' },
    protect: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
  words: [1, Infinity],
  run: ({ options, words: keys, misused }, operator) => {
    const { why = '', protect } = options
    if (why.trim() === '') return misused('--why is missing')
    const retracting = { keys, why, protect, today: operator.today() }
    return operator.withStore((store) =>
      publishDrafted(operator, store, {
        draft: (base) => draftRetraction(base, retracting),
        toPublish: 'Leave out --dry-run to publish it.',
        isWanted: !options['dry-run'],
      }),
    )
  },
})

interface Retracting {
  readonly keys: readonly string[]
  readonly why: string
  readonly protect: boolean
  readonly today: string
}

function draftRetraction({ published }: DraftBase, { keys, why, protect, today }: Retracting): Drafted {
  const { lists, dataDate } = published
  const unknown = unknownKeys(lists, keys)
  if (unknown.length > 0) return { ok: false, lines: noSuchRecord(unknown) }
  const gone = new Set(keys)
  const referrers = referrersOf(lists, gone)
  if (referrers.length > 0) {
    const named = referrers.map(({ key, field, names }) => `  ${key} (${field}): ${names}`)
    const heading = 'These refer to it; correct them first, or name them too:'
    return { ok: false, lines: [heading, ...named, 'Nothing was retracted.'] }
  }
  const raw = new Map(
    [...rawLists(lists)].map(([list, rows]) => [list, rows.filter((row) => !gone.has(rawKey(list, row) ?? ''))]),
  )
  const restricted = published.restricted.difference(gone)
  const judged = judgeRecords(raw, restricted, { gathered: dataDate, today })
  if (!judged.ok) return { ok: false, lines: refusedRecords(judged.faults) }
  const changes = changesBetween(lists, judged.lists)
  return {
    ok: true,
    report: importReport({ changes, restrictedBefore: published.restricted, restrictedAfter: restricted }),
    publication: {
      kind: 'retraction',
      why,
      dataDate,
      seeds: null,
      after: { lists: judged.lists, restricted },
      alert: true,
      ...(protect ? { protective: gone } : {}),
    },
  }
}

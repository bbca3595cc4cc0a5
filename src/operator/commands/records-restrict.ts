import { judgeRecords, rawLists } from '../../publishing/judge-records.ts'
import { importReport } from '../../records/import-report.ts'
import { noSuchRecord, unknownKeys } from '../find-record.ts'
import { operatorCommand, type OperatorCommand } from '../operator-command.ts'
import { publishDrafted, type DraftBase, type Drafted } from '../publish-drafted.ts'
import { refusedRecords } from '../refused-records.ts'

export const recordsRestrict = audienceCommand('records restrict', [
  'records restrict ID… [--why TEXT]',
  'From now on only reviewers see these records: no answer, count, export or index of readers holds them.',
  'Refused where a public record refers to one of them, unless that is named too.',
])

export const recordsRelease = audienceCommand('records release', [
  'records release ID… [--why TEXT] [--alert]',
  'Makes restricted records public. What readers have seen cannot be taken back.',
  '--alert  subscribers hear of what is new to them',
])

function audienceCommand(
  name: 'records restrict' | 'records release',
  usage: OperatorCommand['usage'],
): OperatorCommand {
  return operatorCommand({
    name,
    usage,
    options: { why: { type: 'string' }, alert: { type: 'boolean', default: false } },
    words: [1, Infinity],
    run: ({ options: { why = '', alert }, words: keys }, operator) => {
      const wish = { keys, isRestricted: name === 'records restrict', why, alert, today: operator.today() }
      return operator.withStore((store) =>
        publishDrafted(operator, store, {
          draft: (base) => draftAudience(base, wish),
          isWanted: true,
          toPublish: '',
        }),
      )
    },
  })
}

interface AudienceWish {
  readonly keys: readonly string[]
  readonly isRestricted: boolean
  readonly why: string
  readonly alert: boolean
  readonly today: string
}

function draftAudience({ published }: DraftBase, { keys, isRestricted, why, alert, today }: AudienceWish): Drafted {
  const { lists, dataDate } = published
  const unknown = unknownKeys(lists, keys)
  if (unknown.length > 0) return { ok: false, lines: noSuchRecord(unknown) }
  const named = new Set(keys)
  const restricted = isRestricted ? published.restricted.union(named) : published.restricted.difference(named)
  const judged = judgeRecords(rawLists(lists), restricted, { gathered: dataDate, today })
  if (!judged.ok) return { ok: false, lines: refusedRecords(judged.faults) }
  return {
    ok: true,
    report: importReport({ changes: [], restrictedBefore: published.restricted, restrictedAfter: restricted }),
    publication: { kind: 'restriction', why, dataDate, seeds: null, after: { lists, restricted }, alert },
  }
}

import { changesBetween } from '../../../knowledge/records/changes/changes-between.ts'
import { RECORD_FILES, RECORD_NOUNS } from '../../../knowledge/records/record-files.ts'
import { recordKey } from '../../../knowledge/records/record-key.ts'
import { planErasure } from '../../publishing/erasure/plan-erasure.ts'
import { judgeRecords } from '../../publishing/judge-records.ts'
import { mergeSeeds, type SeedConflict } from '../../publishing/merge-seeds.ts'
import { seedDigest, type Seeds } from '../../publishing/seed-store.ts'
import { readShippedMarks, writeShippedMarks } from '../../publishing/shipped-marks.ts'
import { importReport } from '../../records/import-report.ts'
import { shownChange } from '../../records/shown-change.ts'
import { operatorCommand } from '../operator-command.ts'
import { publishDrafted, type DraftBase, type Drafted } from '../publish-drafted.ts'
import { refusedRecords } from '../refused-records.ts'

export const recordsSeeds = operatorCommand({
  name: 'records seeds',
  usage: [
    'records seeds [--take ID]… [--keep ID|all]… [--publish] [--alert]',
    'Shows what the records that this version ships would change, field by field. What reviewers have changed since',
    'stays. Where both have changed a record, --take takes the shipped one and --keep the store’s; each is to be decided.',
    '--publish   puts it into force, all of it at once',
    '--alert     subscribers hear of what is new in it',
  ],
  options: {
    take: { type: 'string', multiple: true, default: [] },
    keep: { type: 'string', multiple: true, default: [] },
    publish: { type: 'boolean', default: false },
    alert: { type: 'boolean', default: false },
  },
  words: [0, 0],
  run: ({ options }, operator) => {
    const seeds = operator.shipped()
    const deciding = {
      seeds,
      take: new Set(options.take),
      keep: new Set(options.keep),
      alert: options.alert,
      isWanted: options.publish,
      today: operator.today(),
    }
    return operator.withStore((store) =>
      publishDrafted(operator, store, {
        draft: (base) => draftSeeds(base, deciding),
        toPublish: 'Add --publish to publish it.',
        isWanted: options.publish,
      }),
    )
  },
})

interface Deciding {
  readonly seeds: Seeds
  readonly take: ReadonlySet<string>
  readonly keep: ReadonlySet<string>
  readonly alert: boolean
  readonly isWanted: boolean
  readonly today: string
}

async function draftSeeds({ published, tombstones, store }: DraftBase, deciding: Deciding): Promise<Drafted> {
  const { seeds, take, keep, alert, today } = deciding
  const withoutErased = shippedWithout(seeds, tombstones, today)
  if (!withoutErased.ok) return withoutErased
  const { shipped, leftOut } = withoutErased
  const marks = await store.read(readShippedMarks)
  const { raw, restricted, conflicts } = mergeSeeds({ held: published, shipped, marks, take })
  const dataDate = seeds.dataDate > published.dataDate ? seeds.dataDate : published.dataDate
  const judged = judgeRecords(raw, restricted, { gathered: dataDate, today })
  if (!judged.ok) return { ok: false, lines: refusedRecords(judged.faults) }
  const undecided = conflicts.filter(({ key }) => !take.has(key) && !keep.has(key) && !keep.has('all'))
  const lines = [...conflictLines(undecided), ...leftOut]
  if (undecided.length > 0 && deciding.isWanted)
    return { ok: false, lines: [...lines, '', 'Nothing was published: decide each of them with --take or --keep.'] }
  const changes = changesBetween(published.lists, judged.lists)
  const report = importReport({ changes, restrictedBefore: published.restricted, restrictedAfter: restricted })
  return {
    ok: true,
    report: [...report, ...lines],
    publication: {
      kind: 'seed',
      why: 'newer records that Panoh ships',
      dataDate,
      seeds: seedDigest(seeds),
      after: { lists: judged.lists, restricted },
      alert,
      within: (tx) => writeShippedMarks(tx, seeds.lists),
    },
  }
}

/** The shipped records without those that were erased here, and what would name who was erased. */
function shippedWithout(seeds: Seeds, tombstones: ReadonlySet<string>, today: string) {
  const keys = RECORD_FILES.flatMap(({ list }) => seeds.lists[list].map(recordKey)).filter((key) => tombstones.has(key))
  if (keys.length === 0) return { ok: true, shipped: seeds, leftOut: [] } as const
  const base = { ...seeds, number: 0 }
  // What still names somebody is left out with them; what is then missing is found when the whole is judged.
  const first = planErasure(base, { keys, today })
  const naming = [...new Set(first.naming.map(({ key }) => key))]
  const plan = naming.length === 0 ? first : planErasure(base, { keys: [...keys, ...naming], today })
  if (plan.after === null) return { ok: false, lines: refusedRecords(plan.faults) } as const
  const leftOut = [
    '',
    `Left out, since it was removed on request or names who was: ${plan.gone.length} records that are shipped.`,
  ]
  return { ok: true, shipped: plan.after, leftOut } as const
}

function conflictLines(conflicts: readonly SeedConflict[]): readonly string[] {
  if (conflicts.length === 0) return []
  return [
    '',
    `Changed here and in what is shipped, each in another way (${conflicts.length}). The store’s stays until you decide:`,
    ...conflicts.flatMap(({ list, key, fields }) => [
      `? ${RECORD_NOUNS[list].one} ${key}`,
      ...fields.map((change) => `    ${shownChange(change)}`),
    ]),
  ]
}

import { RECORD_NOUNS } from '../../../knowledge/records/record-files.ts'
import { OPERATOR } from '../../people/actor.ts'
import { erase, type Erased } from '../../publishing/erasure/erase.ts'
import type { GoneRecord } from '../../publishing/erasure/gone-with.ts'
import { isReady, planErasure, type ErasurePlan } from '../../publishing/erasure/plan-erasure.ts'
import { readPublished } from '../../publishing/published-records.ts'
import type { Store } from '../../store/store.ts'
import { noSuchRecord } from '../find-record.ts'
import type { Operator } from '../operator.ts'
import { operatorCommand } from '../operator-command.ts'
import { OPERATOR_EXIT, type OperatorExit } from '../operator-exit.ts'
import { refusedRecords } from '../refused-records.ts'

export const recordsErase = operatorCommand({
  name: 'records erase',
  usage: [
    'records erase ID… [--leave ID]… [--grant TICKET] [--confirm]',
    'Erases records for good, as an objection asks for: with every earlier state, what is about these people alone, and',
    'what subscribers were told. Records about others too go on without them. Only the ids and the day are kept, so that',
    'none of them is ever imported again. Without --confirm it only shows what would be erased.',
    '--leave    a record that is listed as naming them and means somebody else',
    '--grant    the ticket of the objection that this grants',
  ],
  options: {
    leave: { type: 'string', multiple: true, default: [] },
    grant: { type: 'string' },
    confirm: { type: 'boolean', default: false },
  },
  words: [1, Infinity],
  run: ({ options, words: keys }, operator) =>
    operator.withStore(async (store) => {
      const wish = { keys, leave: new Set(options.leave), today: operator.today() }
      const plan = planErasure(await readPublished(store), wish)
      if (plan.unknown.length > 0) {
        operator.complain(noSuchRecord(plan.unknown))
        return OPERATOR_EXIT.refused
      }
      operator.say(planLines(plan))
      if (!isReady(plan)) {
        operator.complain(hindranceLines(plan))
        return OPERATOR_EXIT.refused
      }
      if (!options.confirm) {
        operator.say(['', 'Nothing was erased: this shows what would be. It cannot be undone. Add --confirm to do it.'])
        return OPERATOR_EXIT.done
      }
      return eraseNow(operator, store, { plan, ticket: options.grant })
    }),
})

interface Confirmed {
  readonly plan: ErasurePlan
  readonly ticket: string | undefined
}

async function eraseNow(operator: Operator, store: Store, { plan, ticket }: Confirmed): Promise<OperatorExit> {
  const erased = await erase(store, plan, {
    by: OPERATOR,
    at: operator.now(),
    ...(ticket === undefined ? {} : { ticket }),
    onPublished: operator.tells(store),
  })
  if (erased.outcome === 'erased') {
    operator.say(['', ...doneLines(store, erased)])
    return OPERATOR_EXIT.done
  }
  operator.complain([
    erased.outcome === 'no-such-ticket'
      ? `No objection ${ticket ?? ''} is open. Nothing was erased.`
      : 'Something else was published meanwhile. Nothing was erased; try again.',
  ])
  return OPERATOR_EXIT.refused
}

const BECAUSE: Readonly<Record<GoneRecord['because'], string>> = {
  asked: 'asked for',
  'about-them-alone': 'about them alone',
  'source-of-nothing-else': 'no other record stands on it',
}

function planLines({ gone, rewritten }: ErasurePlan): readonly string[] {
  return [
    `Erased for good (${gone.length})`,
    ...gone.map(({ list, key, because }) => `  ${RECORD_NOUNS[list].one} ${key}: ${BECAUSE[because]}`),
    ...(rewritten.length === 0 ? [] : ['', `Go on without them, their earlier states erased (${rewritten.length})`]),
    ...rewritten.map(({ list, key }) => `  ${RECORD_NOUNS[list].one} ${key}`),
  ]
}

function hindranceLines({ naming, faults }: ErasurePlan): readonly string[] {
  const texts = naming.map(({ key, field }) => `  ${key}: ${field}`)
  return [
    ...(texts.length === 0 ? [] : ['', `Still naming them (${texts.length})`, ...texts]),
    ...(texts.length === 0
      ? []
      : ['Correct these first (records correct), erase them too, or --leave what means another.']),
    ...(faults.length === 0 ? [] : ['', 'What stays would not be valid:', ...refusedRecords(faults)]),
    'Nothing was erased.',
  ]
}

function doneLines(store: Store, { number, swept }: Extract<Erased, { outcome: 'erased' }>): readonly string[] {
  const files =
    store.dialect === 'postgres'
      ? 'PostgreSQL’s tables were written anew (VACUUM FULL); its write-ahead log, replicas and archives hold the old rows for as long as the server is set to keep them.'
      : swept === 'swept'
        ? 'The store’s file was written anew and its journal emptied.'
        : 'Another process held the store: its journal may hold old pages until Panoh is stopped and started once.'
  return [
    `Erased, as publication ${number}. Every running Panoh follows within 2 seconds.`,
    files,
    'Backups and exports that were made before still hold it: delete them, and make a new backup.',
  ]
}

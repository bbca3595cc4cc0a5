import { OPERATOR } from '../people/actor.ts'
import { publish, type NewPublication, type Published } from '../publishing/publish.ts'
import { readPublished, readTombstones, type PublishedRecords } from '../publishing/published-records.ts'
import type { Store } from '../store/store.ts'
import type { Operator } from './operator.ts'
import { OPERATOR_EXIT, type OperatorExit } from './operator-exit.ts'

/** What a publication is worked out from. */
export interface DraftBase {
  readonly published: PublishedRecords
  readonly tombstones: ReadonlySet<string>
  readonly store: Store
}

/** A publication that may be made, and how it is told before; or why it may not. */
export type Drafted =
  | {
      readonly ok: true
      readonly report: readonly string[]
      readonly publication: Omit<NewPublication, 'by' | 'at' | 'base' | 'onPublished'>
    }
  | { readonly ok: false; readonly lines: readonly string[] }

export interface Drafting {
  readonly draft: (base: DraftBase) => Drafted | Promise<Drafted>
  /** Whether it is to be published, or only shown. */
  readonly isWanted: boolean
  /** What to do to publish what was only shown; a sentence. */
  readonly toPublish: string
}

/**
 * Works a publication out, shows it, and makes it where that is wanted. Where something else was published meanwhile it
 * is worked out once more, on what is in force now.
 */
export async function publishDrafted(operator: Operator, store: Store, drafting: Drafting): Promise<OperatorExit> {
  for (let attempt = 1; ; attempt += 1) {
    const base = { published: await readPublished(store), tombstones: await readTombstones(store), store }
    const drafted = await drafting.draft(base)
    if (!drafted.ok) {
      operator.complain(drafted.lines)
      return OPERATOR_EXIT.refused
    }
    operator.say(drafted.report)
    if (!drafting.isWanted) {
      operator.say(['', `Nothing was published: this shows what would be. ${drafting.toPublish}`])
      return OPERATOR_EXIT.done
    }
    const published = await publish(store, {
      ...drafted.publication,
      by: OPERATOR,
      at: operator.now(),
      base: base.published,
      onPublished: operator.tells(store),
    })
    if (published.outcome !== 'overtaken' || attempt === 2) return told(operator, published)
    operator.say(['', 'Something else was published meanwhile; on what is in force now:', ''])
  }
}

function told(operator: Operator, published: Published): OperatorExit {
  switch (published.outcome) {
    case 'published':
      operator.say(['', `Published as number ${published.number}. Every running Panoh follows within 2 seconds.`])
      return OPERATOR_EXIT.done
    case 'unchanged':
      operator.say(['Nothing was published: nothing would change.'])
      return OPERATOR_EXIT.done
    case 'overtaken':
      operator.complain(['Others are publishing at the same time. Nothing of this was done; try again.'])
      return OPERATOR_EXIT.refused
    case 'erased-before':
      operator.complain([
        `Removed on request before, and not to come back: ${published.keys.join(', ')}. Nothing was published.`,
      ])
      return OPERATOR_EXIT.refused
  }
}

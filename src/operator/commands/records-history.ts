import { RECORD_NOUNS } from '../../../knowledge/records/record-files.ts'
import { recordHistory, type HistoryEntry } from '../../publishing/record-history.ts'
import { shownChange } from '../../records/shown-change.ts'
import { momentLine } from '../moment-line.ts'
import { operatorCommand } from '../operator-command.ts'
import { OPERATOR_EXIT } from '../operator-exit.ts'

export const recordsHistory = operatorCommand({
  name: 'records history',
  usage: ['records history ID', 'Every state of a record: when, by what, why, and what changed, field by field.'],
  options: {},
  words: [1, 1],
  run: ({ words: [key = ''] }, operator) =>
    operator.withStore(async (store) => {
      const history = await recordHistory(store, key)
      if (history.outcome === 'unknown') {
        operator.complain([`No record was ever published as ${key}.`])
        return OPERATOR_EXIT.nothingFound
      }
      if (history.outcome === 'erased') {
        operator.say([`${key} was removed on request, ${momentLine(history.at)}. Nothing else of it is kept.`])
        return OPERATOR_EXIT.done
      }
      operator.say([`${RECORD_NOUNS[history.entries[0]?.list ?? 'persons'].one} ${key}`])
      operator.say(history.entries.flatMap(linesOf))
      return OPERATOR_EXIT.done
    }),
})

function linesOf(entry: HistoryEntry): readonly string[] {
  const { revision, kind, publication, publicationKind, at, why, isRestricted, isErased, fields } = entry
  const audience = isRestricted ? ', restricted' : ''
  const reason = why === '' ? '' : `: ${why}`
  const heading = `${revision}. ${momentLine(at)}  ${kind}${audience} (publication ${publication}, ${publicationKind})${reason}`
  if (isErased) return ['', heading, '    what it told then was erased since']
  return ['', heading, ...fields.map((change) => `    ${shownChange(change)}`)]
}

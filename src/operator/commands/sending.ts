import { halt, haltedSince, resume } from '../../alerts/outbox/halt.ts'
import { queueDepth } from '../../alerts/outbox/queue-depth.ts'
import { OPERATOR } from '../../people/actor.ts'
import { momentLine } from '../moment-line.ts'
import { operatorCommand } from '../operator-command.ts'
import { OPERATOR_EXIT } from '../operator-exit.ts'

export const haltCommand = operatorCommand({
  name: 'halt',
  usage: ['halt', 'From now on no running Panoh sends an alert, also after a restart, until resume.'],
  options: {},
  words: [0, 0],
  run: (_, operator) =>
    operator.withStore(async (store) => {
      const isNew = await halt(store, OPERATOR, operator.now())
      operator.say([isNew ? 'Sending is halted. resume lets what waits go out.' : 'Sending was halted before.'])
      return OPERATOR_EXIT.done
    }),
})

export const resumeCommand = operatorCommand({
  name: 'resume',
  usage: ['resume', 'Alerts are sent again, first what waited. See sending before.'],
  options: {},
  words: [0, 0],
  run: (_, operator) =>
    operator.withStore(async (store) => {
      const isNew = await resume(store, OPERATOR, operator.now())
      operator.say([isNew ? 'Sending goes on.' : 'Sending was not halted.'])
      return OPERATOR_EXIT.done
    }),
})

export const sendingCommand = operatorCommand({
  name: 'sending',
  usage: ['sending', 'How much waits to be sent, and whether sending is halted.'],
  options: {},
  words: [0, 0],
  run: (_, operator) =>
    operator.withStore(async (store) => {
      const since = await store.read(haltedSince)
      const { byClass, oldestFlashSeconds, deadLetters } = await store.read((db) => queueDepth(db, operator.now()))
      const waiting = Object.entries(byClass).map(([name, count]) => `${count} ${name}`)
      operator.say([
        since === null ? 'Sending goes on.' : `Sending is halted since ${momentLine(since)}.`,
        `Waiting: ${waiting.join(', ')}.`,
        ...(oldestFlashSeconds > 0 ? [`The oldest FLASH waits for ${oldestFlashSeconds} s.`] : []),
        ...(deadLetters > 0 ? [`Given up after refusals: ${deadLetters}.`] : []),
      ])
      return OPERATOR_EXIT.done
    }),
})

import { knowledgeOf } from '../../src/knowledge-of.ts'
import { openRecords } from '../../src/open-records.ts'
import { panoh, type Answer, type Panoh } from '../../src/panoh.ts'

const opened = openRecords()
if (!opened.ok) throw new Error(opened.lines.join('\n'))

/** The shipped records, and the bot over them at their data date. */
export const { records, today } = opened
const knowledge = knowledgeOf(records, today)
export const bot: Panoh = panoh({ knowledge: () => knowledge, log: () => undefined })

export function ask(text: string, privacy: 'direct' | 'group' = 'direct'): Answer {
  return bot.answer({ text, privacy, from: 'test' })
}

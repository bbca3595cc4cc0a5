import { readdirSync, readFileSync } from 'node:fs'
import { render } from '../../adapters/terminal/render.ts'
import { knowledgeOf } from '../../src/knowledge-of.ts'
import { openRecords } from '../../src/open-records.ts'
import { panoh } from '../../src/panoh.ts'

/** An answer kept for review: a text file whose first line is the question, the rest what is shown in a terminal 100 columns wide. */
export interface Golden {
  readonly file: URL
  readonly name: string
  readonly kept: string
  readonly current: string
}

const FOLDER = new URL('answers/', import.meta.url)

/** Every kept answer beside the one that is given now. A file with nothing but a question has no kept answer yet. */
export function goldenAnswers(): readonly Golden[] {
  const opened = openRecords()
  if (!opened.ok) throw new Error(opened.lines.join('\n'))
  const knowledge = knowledgeOf(opened.records, opened.today)
  const bot = panoh({ knowledge: () => knowledge, log: () => undefined })
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const file = new URL(name, FOLDER)
      const kept = readFileSync(file, 'utf8')
      const question = kept.split('\n', 1)[0]?.replace(/^› /, '') ?? ''
      const { reply } = bot.answer({ text: question, privacy: 'direct', from: 'golden' })
      return {
        file,
        name,
        kept,
        current: `› ${question}\n\n${render(reply, { width: 100, color: false, hyperlinks: false })}\n`,
      }
    })
}

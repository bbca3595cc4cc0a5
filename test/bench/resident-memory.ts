import { knowledgeOf } from '../../src/knowledge-of.ts'
import { openRecords } from '../../src/open-records.ts'
import { panoh } from '../../src/panoh.ts'
import { questionTexts } from './question-texts.ts'

/** Prints the resident megabytes of a process that answered every development question as often as it is told. */
const rounds = Number(process.argv[2] ?? 1)
const opened = openRecords()
if (!opened.ok) throw new Error(opened.lines.join('\n'))
const knowledge = knowledgeOf(opened.records, opened.today)
const bot = panoh({ knowledge: () => knowledge, log: () => undefined })
for (let round = 0; round < rounds; round += 1) {
  for (const text of questionTexts()) bot.answer({ text, privacy: 'direct', from: 'bench' })
}
process.stdout.write(String(Math.round(process.memoryUsage().rss / 1024 / 1024)))

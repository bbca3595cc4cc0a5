import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { openRecords } from '../../src/open-records.ts'
import { panoh } from '../../src/panoh.ts'
import { questionSchema } from '../eval/question.ts'

/** Prints the resident megabytes of a process that answered every development question as often as it is told. */
const rounds = Number(process.argv[2] ?? 1)
const questions = z
  .array(questionSchema)
  .parse(JSON.parse(readFileSync(new URL('../eval/questions.json', import.meta.url), 'utf8')))
const opened = openRecords()
if (!opened.ok) throw new Error(opened.lines.join('\n'))
const bot = panoh({ ...opened, log: () => undefined })
for (let round = 0; round < rounds; round += 1) {
  for (const { text } of questions) bot.answer({ text, privacy: 'direct', from: 'bench' })
}
process.stdout.write(String(Math.round(process.memoryUsage().rss / 1024 / 1024)))

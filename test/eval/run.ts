import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { openRecords } from '../../src/open-records.ts'
import { panoh } from '../../src/panoh.ts'
import { questionSchema, type Question } from './question.ts'
import { scoreQuestion, type Score } from './score-question.ts'

/**
 * Puts the development questions to the shipped records and prints the share of each check that is met, by intent and
 * by language. `--misses` lists each question that misses one. Another file of the same form may be given.
 */
const args = process.argv.slice(2)
const file = args.find((arg) => !arg.startsWith('--')) ?? new URL('questions.json', import.meta.url)
const questions = z.array(questionSchema).parse(JSON.parse(readFileSync(file, 'utf8')))
const opened = openRecords(undefined, '2026-11-21')
if (!opened.ok) throw new Error(opened.lines.join('\n'))
const bot = panoh({ ...opened, log: (line) => process.stderr.write(`${line}\n`) })
const scored = questions.map((question) => {
  const answer = bot.answer({ text: question.text, privacy: 'direct', from: 'eval' })
  return { question, answer, score: scoreQuestion(question, answer) }
})

print(`${questions.length} questions`)
for (const check of new Set(scored.flatMap(({ score }) => [...score.keys()])))
  print(`${check.padEnd(30)} ${share(check, scored)}`)
print('\nby intent: intent right, first three')
for (const intent of new Set(questions.map((one) => one.intent))) {
  const some = scored.filter(({ question }) => question.intent === intent)
  print(`${intent.padEnd(14)} ${share('intent', some).padEnd(18)} ${share('first three', some)}`)
}
print('\nby language: intent right, facets right, first three')
for (const lang of new Set(questions.map((one) => one.lang))) {
  const some = scored.filter(({ question }) => question.lang === lang)
  print(
    `${lang.padEnd(14)} ${share('intent', some).padEnd(18)} ${share('facets', some).padEnd(18)} ${share('first three', some)}`,
  )
}
if (args.includes('--misses'))
  for (const { question, answer, score } of scored) misses(question, answer.intent, answer, score)

function share(check: string, some: readonly { score: Score }[]): string {
  const put = some.flatMap(({ score }) => score.get(check) ?? [])
  const met = put.filter(Boolean).length
  return put.length === 0 ? '-' : `${(met / put.length).toFixed(3)} (${met}/${put.length})`
}

function misses(
  question: Question,
  intent: string,
  answer: { facets: object; reply: { kind: string; result: { results: readonly string[] } } },
  score: Score,
): void {
  const missed = [...score].filter(([, met]) => !met).map(([check]) => check)
  if (missed.length === 0) return
  const { kind, result } = answer.reply
  print(
    `\n${question.id} ${question.lang} ${question.text}\n  missed: ${missed.join(', ')}\n  ${intent} (${question.intent}) ${kind} ${result.results.slice(0, 4).join(' ')}`,
  )
  print(`  ${JSON.stringify(filled(answer.facets))} wanted ${JSON.stringify(filled(question.facets))}`)
}

function filled(facets: object): object {
  return Object.fromEntries(
    Object.entries(facets).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  )
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

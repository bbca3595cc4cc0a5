import { knowledgeOf } from '../../src/knowledge-of.ts'
import { openRecords } from '../../src/open-records.ts'
import { panoh } from '../../src/panoh.ts'
import { scored, shareOf, type Scored } from './scored.ts'

/**
 * Puts the development questions to the shipped records and prints the share of each check that is met, by intent and
 * by language. `--misses` lists each question that misses one. Other files of the same form may be given.
 */
const args = process.argv.slice(2)
const given = args.filter((arg) => !arg.startsWith('--'))
const opened = openRecords(undefined, '2026-11-21')
if (!opened.ok) throw new Error(opened.lines.join('\n'))
const knowledge = knowledgeOf(opened.records, opened.today)
const bot = panoh({ knowledge: () => knowledge, log: (line) => process.stderr.write(`${line}\n`) })

for (const file of given.length > 0 ? given : [new URL('questions.json', import.meta.url)]) report(scored(file, bot))

function report(all: readonly Scored[]): void {
  print(`${all.length} questions`)
  for (const check of new Set(all.flatMap(({ score }) => [...score.keys()])))
    print(`${check.padEnd(30)} ${share(check, all)}`)
  print('\nby intent: intent right, facets right, first three')
  for (const intent of new Set(all.map(({ question }) => question.intent))) {
    row(
      intent,
      all.filter(({ question }) => question.intent === intent),
    )
  }
  print('\nby language: intent right, facets right, first three')
  for (const lang of new Set(all.map(({ question }) => question.lang))) {
    row(
      lang,
      all.filter(({ question }) => question.lang === lang),
    )
  }
  if (args.includes('--misses')) for (const one of all) misses(one)
}

function row(name: string, some: readonly Scored[]): void {
  const columns = ['intent', 'facets', 'first three'].map((check) => share(check, some).padEnd(18))
  print(`${name.padEnd(14)} ${columns.join(' ')}`)
}

function share(check: string, some: readonly Scored[]): string {
  const { met, put } = shareOf(check, some)
  return put === 0 ? '-' : `${(met / put).toFixed(3)} (${met}/${put})`
}

function misses({ question, answer, score }: Scored): void {
  const missed = [...score].filter(([, met]) => !met).map(([check]) => check)
  if (missed.length === 0) return
  const { kind, result } = answer.reply
  print(`\n${question.id} ${question.lang} ${question.text}\n  missed: ${missed.join(', ')}`)
  print(`  ${answer.intent} (${question.intent}) ${kind} ${result.results.slice(0, 4).join(' ')}`)
  print(`  ${JSON.stringify(filled(answer.facets))} wanted ${JSON.stringify(filled(question.facets))}`)
}

function filled(facets: object): object {
  return Object.fromEntries(Object.entries(facets).filter(([, value]) => isFilled(value)))
}

function isFilled(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

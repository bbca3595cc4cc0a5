import { execFileSync } from 'node:child_process'
import MiniSearch from 'minisearch'
import { readFacets } from '../../knowledge/gazetteer/read-facets.ts'
import { nameIndex } from '../../knowledge/names/name-index.ts'
import type { RecordSet } from '../../knowledge/records/record-set.ts'
import { hostCard } from '../../knowledge/removals/host-card.ts'
import { searchDocuments } from '../../knowledge/search/search-documents.ts'
import { searchIndex } from '../../knowledge/search/search-index.ts'
import { knowledgeOf } from '../../src/knowledge-of.ts'
import { openRecords } from '../../src/open-records.ts'
import { panoh, type Panoh } from '../../src/panoh.ts'
import { questionTexts } from './question-texts.ts'
import { spreadOf, spreadText, type Spread } from './spread.ts'
import { syntheticRecords } from './synthetic-records.ts'

/** Measures what a person waits for: a cold start, an answer in a running process, memory; and a peer on the same text. */
const COLD_RUNS = 7
const ROUNDS = 5
const questions = questionTexts()

const opened = openRecords()
if (!opened.ok) throw new Error(opened.lines.join('\n'))

print(`cold «npm run -s ask», ${COLD_RUNS} runs: ${spreadText(coldStarts())}`)
measure('shipped records', opened.records, opened.today)
print(followedPublication())
print(`resident memory after ${questions.length * ROUNDS} answers on the shipped records: ${residentMegabytes()} MB`)
print(`  a take-away pack of the removals from Russia, files written: ${spreadText(await filesOf('/export host:RU'))}`)
print(`  a picture of a host's years: ${spreadText(await filesOf('/chart host:RU'))}`)
measure('10,000 synthetic records', syntheticRecords(10_000), opened.today)
print(followedPublication(10_000))

function coldStarts(): Spread {
  const runs = Array.from({ length: COLD_RUNS }, () =>
    timed(() => execFileSync('npm', ['run', '-s', 'ask', '--', 'who is Farrukh Ikromov'])),
  )
  return spreadOf(runs)
}

function measure(name: string, records: RecordSet, today: string): void {
  const size = records.persons.length + records.incidents.length + records.cases.length
  print(`\n${name} (${size} people, acts and judgments; ${questions.length} questions, ${ROUNDS} rounds)`)
  print(
    `  index build: search ${timed(() => searchIndex(records)).toFixed(0)} ms, names ${timed(() => buildNames(records)).toFixed(0)} ms`,
  )
  const bot = botOver(records, today)
  print(`  an answer:          ${spreadText(askAll((text) => bot.answer({ text, privacy: 'direct', from: 'bench' })))}`)
  print(`  reading a message:  ${spreadText(askAll((text) => readFacets(text, { groups: records.groups, today })))}`)
  const hosts = [...new Set(records.incidents.flatMap(({ host }) => host ?? []))]
  const cards = hosts.map((host) => timed(() => hostCard({ host, origin: null, today }, records)))
  print(`  a host card:        ${spreadText(spreadOf(cards))} (${hosts.length} hosts)`)
  const peer = new MiniSearch({ fields: ['title', 'names', 'places', 'text'] })
  const build = timed(() => peer.addAll([...searchDocuments(records)]))
  print(`  MiniSearch default: ${spreadText(askAll((text) => peer.search(text)))}, index build ${build.toFixed(0)} ms`)
}

async function filesOf(text: string): Promise<Spread> {
  if (!opened.ok) throw new Error('the shipped records cannot be read')
  const bot = botOver(opened.records, opened.today)
  const times: number[] = []
  for (let round = 0; round < ROUNDS * 2; round += 1) {
    const began = performance.now()
    const { reply } = bot.answer({ text, privacy: 'direct', from: 'bench' })
    for (const { bytes } of reply.attachments ?? []) await bytes()
    times.push(performance.now() - began)
  }
  return spreadOf(times)
}

function botOver(records: RecordSet, today: string): Panoh {
  const knowledge = knowledgeOf(records, today)
  return panoh({ knowledge: () => knowledge, log: print })
}

function buildNames(records: RecordSet): unknown {
  return nameIndex(
    records.persons.map(({ id, origin, sex, name }) => ({ id, origin, sex, spellings: [{ name, seenIn: null }] })),
  )
}

function askAll(ask: (text: string) => unknown): Spread {
  for (const text of questions) ask(text)
  return spreadOf(Array.from({ length: ROUNDS }, () => questions.map((text) => timed(() => ask(text)))).flat())
}

function residentMegabytes(): number {
  return Number(runAlone('resident-memory.ts', ROUNDS))
}

function followedPublication(records?: number): string {
  return runAlone('followed-publication.ts', ...(records === undefined ? [] : [records])).trimEnd()
}

/** What a script prints in a process of its own, so that nothing else of this run is counted. */
function runAlone(script: string, ...args: readonly number[]): string {
  const path = new URL(script, import.meta.url).pathname
  return execFileSync(process.execPath, ['--max-semi-space-size=8', path, ...args.map(String)], { encoding: 'utf8' })
}

function timed(run: () => unknown): number {
  const began = performance.now()
  run()
  return performance.now() - began
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

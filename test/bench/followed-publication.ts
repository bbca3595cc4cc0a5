import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import type { RecordSet } from '../../knowledge/records/record-set.ts'
import { livingKnowledge } from '../../src/living-knowledge.ts'
import { openRecords } from '../../src/open-records.ts'
import { panoh } from '../../src/panoh.ts'
import { questionTexts } from './question-texts.ts'
import { syntheticRecords } from './synthetic-records.ts'

/**
 * Prints what a publication costs a process that answers: how long the new records take to be answered from, the
 * longest pause meanwhile, and resident memory before and after. `followed-publication.ts [COUNT]`: the shipped
 * records, or so many synthetic ones. In a process of its own, so that nothing else is counted.
 */
const PUBLICATIONS = 3
const count = process.argv[2]
const today = '2026-11-21'
const delay = monitorEventLoopDelay({ resolution: 1 })
let published = 0
const milliseconds: number[] = []

const living = livingKnowledge({
  version: () => Promise.resolve(published),
  load: () => {
    const records = freshRecords()
    // What reading them takes is the store's.
    delay.enable()
    begun = performance.now()
    return Promise.resolve(records)
  },
  today: () => today,
  log: { info: () => milliseconds.push(performance.now() - begun), warn: print, error: print },
  reportFault: (fault) => {
    throw fault
  },
})
let begun = performance.now()
const bot = panoh({ knowledge: living.current, log: print })

await living.start()
askAll()
const before = residentMegabytes()
const pauses: number[] = []
const peaks: number[] = []
milliseconds.length = 0
for (published = 1; published <= PUBLICATIONS; published += 1) {
  delay.reset()
  await living.refresh()
  // The last pause is counted by the next tick of the histogram.
  await wait(5)
  delay.disable()
  pauses.push(delay.max / 1e6)
  peaks.push(residentMegabytes())
}
askAll()
living.stop()
const whole = (numbers: readonly number[]): string => numbers.map((number) => number.toFixed(0)).join(', ')
print(
  `  publications followed, from loaded to answered from: ${whole(milliseconds)} ms; longest pauses ${whole(pauses)} ms`,
)
print(
  `  resident memory: ${before} MB before, ${whole(peaks)} MB after each, ${residentMegabytes()} MB after more answers`,
)

function freshRecords(): RecordSet {
  if (count !== undefined) return syntheticRecords(Number(count))
  const opened = openRecords()
  if (!opened.ok) throw new Error(opened.lines.join('\n'))
  return opened.records
}

function askAll(): void {
  for (const text of questionTexts()) bot.answer({ text, privacy: 'direct', from: 'bench' })
}

function residentMegabytes(): number {
  return Math.round(process.memoryUsage().rss / 1024 / 1024)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Answering } from '../../answers/answering.ts'
import type { Line } from '../../reply/line.ts'
import type { Words } from '../../locales/words.ts'

const AMERKHANOV = 'case-ecthr-amerkhanov-2018'

interface Told {
  readonly words: Words
  readonly claim: Answering['claim']
}

/** That a request can come too late, from Amerkhanov v. Turkey; null where the records do not hold the judgment. */
export function lateRequestLesson(records: RecordSet, { words, claim }: Told): Line | null {
  const judgment = records.case(AMERKHANOV)
  if (!judgment) return null
  const cited = [judgment.reference, words.date(judgment.date)].filter(Boolean).join(', ')
  return claim(
    [
      `${words.say('rule39-lesson')} `,
      { record: judgment.id, text: judgment.name },
      `, ${cited}: ${words.say('rule39-lesson-why')}`,
    ],
    judgment.sources.slice(0, 1),
  )
}

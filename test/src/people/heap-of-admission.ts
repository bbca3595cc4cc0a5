import { text } from 'node:stream/consumers'
import { getHeapSnapshot } from 'node:v8'
import { admission } from '../../../src/people/admission.ts'

// A process of its own, whose memory is small enough to be dumped at once. Prints what it found in the dump.

/** Put together anew whenever it is needed, so that only what the door keeps can be found. */
const idOf = (person: number): string => ['telegram', 7_310_452_000 + person * 11].join(':')
const kept = ['control', 7_310_452_000].join(':')

const admit = admission({ allowed: [idOf(1)], now: Date.now })
const admissions = [1, 2].map((person) => admit(idOf(person)))
const dump = await text(getHeapSnapshot())
const found = { allowed: dump.includes(idOf(1)), refused: dump.includes(idOf(2)), control: dump.includes(kept) }
process.stdout.write(JSON.stringify({ admissions, found, again: admit(idOf(1)), kept }))

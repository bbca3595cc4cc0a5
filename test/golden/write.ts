import { writeFileSync } from 'node:fs'
import { goldenAnswers } from './golden.ts'

/** Keeps the answers that are given now. Read the difference before you commit it. */
for (const { file, current } of goldenAnswers()) writeFileSync(file, current)

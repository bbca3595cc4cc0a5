import { writeFileSync } from 'node:fs'
import { currentReadme, README } from './readme.ts'

/** Writes the generated parts of the README anew. */
writeFileSync(README, currentReadme())

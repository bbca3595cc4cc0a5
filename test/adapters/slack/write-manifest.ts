import { writeFileSync } from 'node:fs'
import { MANIFEST, manifestText } from './manifest-file.ts'

/** Writes the manifest anew from the commands and surfaces. */
writeFileSync(MANIFEST, manifestText())

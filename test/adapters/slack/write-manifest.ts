import { writeFileSync } from 'node:fs'
import { manifest } from '../../../adapters/slack/manifest.ts'
import { MANIFEST } from './manifest-file.ts'

/** Writes the manifest anew from the commands and surfaces; to be formatted afterwards. */
writeFileSync(MANIFEST, `${JSON.stringify(manifest(), null, 2)}\n`)

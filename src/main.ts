import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Compiled code is kept beside the packages, so that only the first start compiles it: 0.9 s instead of 1.7 s to an
// answer on two cores (nodejs.org/api/module.html#module-compile-cache, 2026-11). It holds no question and no record.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/panoh', import.meta.url)))
const { run } = await import('./command-line.ts')
process.exitCode = await run(process.argv.slice(2))

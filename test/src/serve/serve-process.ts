import { health } from '../../../src/health.ts'
import { logLines } from '../../../src/log-lines.ts'
import { placesOf } from '../../../src/log-places.ts'
import { serve } from '../../../src/serve.ts'
import { tinyAdapter } from './tiny-adapter.ts'

// A process that serves one tiny adapter, as the bot does: `hang` makes it never stop, `throw` makes it fail unseen.

const [manner] = process.argv.slice(2)
const log = logLines({ stream: process.stdout, level: 'info' })
const onStop = manner === 'hang' ? () => new Promise<void>(() => undefined) : async () => undefined
const adapter = tinyAdapter('telegram', { onStop })
const version = '0.1.0'
const open = health({ port: 0, platforms: ['telegram'], dataDate: '2026-11-01', version, now: Date.now, log })
const code = serve({
  adapters: [adapter],
  health: open,
  log,
  signals: process,
  say: (line) => process.stderr.write(`${line}\n`),
  reportFault: (fault) => {
    log.error('fault', { places: placesOf(fault) })
    return '0a1b2c3d'
  },
  replyTo: () => Promise.reject(new Error('nothing is asked here')),
})
await adapter.replyTo
open.started('telegram')
if (manner === 'throw') void Promise.reject(new Error('who is Farrukh?'))
process.exit(await code)

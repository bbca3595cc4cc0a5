import { OPERATOR } from '../../src/people/actor.ts'
import { appendAudit } from '../../src/people/audit/append-audit.ts'
import { openStore } from '../../src/store/open-store.ts'

/** Writes so many lines into the trail, each a transaction in turn that reads the last one; prints how many failed. */
const [url = '', folder = '', count = '0'] = process.argv.slice(2)
const store = await openStore({ url: url === '' ? null : url, folder, key: null })
let failed = 0
for (let at = 0; at < Number(count); at += 1) {
  try {
    const line = { at, action: 'published', by: OPERATOR, subject: String(process.pid) } as const
    await store.writeInTurn((tx) => appendAudit(tx, store.sealing, line))
  } catch {
    // Counted, and told by whoever started this.
    failed += 1
  }
}
await store.close()
process.stdout.write(`${failed}\n`)

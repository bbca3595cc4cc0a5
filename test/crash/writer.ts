import { OPERATOR } from '../../src/people/actor.ts'
import { changeRole } from '../../src/people/change-role.ts'
import { publish } from '../../src/publishing/publish.ts'
import { readPublished } from '../../src/publishing/published-records.ts'
import { openStore } from '../../src/store/open-store.ts'
import { ACTS_OF_AN_IMPORT, crashLists, CRASH_HANDLE } from './crash-records.ts'

/**
 * Publishes imports and changes a role, one after the other, until it is killed. Every line it writes says what was
 * acknowledged: `published NUMBER BIRTH-YEAR`, `role ROLE`.
 */
const [url = '', folder = ''] = process.argv.slice(2)
const store = await openStore({ url: url === '' ? null : url, folder, key: null })
let role: 'reader' | 'reviewer' = 'reader'
for (;;) {
  const base = await readPublished(store)
  const lists = crashLists(base.number + 1)
  const published = await publish(store, {
    kind: 'import',
    why: '',
    dataDate: base.dataDate,
    seeds: null,
    by: OPERATOR,
    at: Date.now(),
    base,
    after: { lists, restricted: base.restricted },
    alert: false,
  })
  if (published.outcome === 'published') acknowledged(`published ${published.number} ${ACTS_OF_AN_IMPORT}`)
  role = role === 'reader' ? 'reviewer' : 'reader'
  const changed = await changeRole(store, { handle: CRASH_HANDLE, role, by: OPERATOR, at: Date.now() })
  if (changed === 'changed') acknowledged(`role ${role}`)
}

function acknowledged(line: string): void {
  process.stdout.write(`${line}\n`)
}

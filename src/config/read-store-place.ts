import type { StorePlace } from '../store/store-place.ts'
import type { ConfigFault } from './config-fault.ts'
import type { Environment } from './given/environment.ts'
import { givenValues } from './given/given-values.ts'
import { checkedValues } from './read-config.ts'

/** The variables that say where the store is. */
const NAMES: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'DATABASE_URL_FILE',
  'PANOH_DATA',
  'PANOH_KEY',
  'PANOH_KEY_FILE',
])

/** Reads where the store is, whatever else of the environment is wrong. */
export function readStorePlace(
  environment: Environment,
): { readonly ok: true; readonly place: StorePlace } | { readonly ok: false; readonly faults: readonly ConfigFault[] } {
  const given = givenValues(environment)
  const { values, faults } = checkedValues(given.texts)
  const own = [...given.faults, ...faults].filter(({ variable }) => NAMES.has(variable))
  const { DATABASE_URL: url = null, PANOH_DATA: folder, PANOH_KEY: key = null } = values
  return own.length > 0 ? { ok: false, faults: own } : { ok: true, place: { url, folder, key } }
}

import { manifest } from '../../../adapters/slack/manifest.ts'

export const MANIFEST = new URL('../../../adapters/slack/manifest.json', import.meta.url)

/** The manifest as it is kept in the adapter's folder. */
export function manifestText(): string {
  return `${JSON.stringify(manifest(), null, 2)}\n`
}

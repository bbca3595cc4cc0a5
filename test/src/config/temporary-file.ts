import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file in a folder of its own that is removed when it goes out of scope (`using`). */
export interface TemporaryFile extends Disposable {
  readonly path: string
}

export function temporaryFile(content: string, mode: number): TemporaryFile {
  const folder = mkdtempSync(join(tmpdir(), 'panoh-secret-'))
  const path = join(folder, 'secret')
  writeFileSync(path, content)
  chmodSync(path, mode)
  return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}

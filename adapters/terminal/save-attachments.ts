import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Attachment } from '../../src/reply/attachment.ts'

/** The folder, below the one the terminal stands in, that files are written to. */
export const FILES_FOLDER = 'panoh-files'

/**
 * Writes the files of an answer and gives their paths. Each is written whole under another name first, so that a
 * process that ends half-way leaves no half file under the right one. A file of the same name is replaced: the same list
 * on the same data is the same file.
 */
export async function saveAttachments(attachments: readonly Attachment[], folder: string): Promise<readonly string[]> {
  if (attachments.length === 0) return []
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const { name, bytes } of attachments) {
    const path = join(folder, name)
    await writeFile(`${path}.part`, await bytes())
    await rename(`${path}.part`, path)
    paths.push(path)
  }
  return paths
}

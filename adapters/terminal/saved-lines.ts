import type { Reply } from '../../src/reply/reply.ts'
import { FILES_FOLDER, saveAttachments } from './save-attachments.ts'
import { WORDS } from './words.ts'

/** Saves the files of an answer and says where they are; nothing for an answer without files. */
export async function savedLines({ attachments = [], language }: Reply): Promise<string> {
  const paths = await saveAttachments(attachments, FILES_FOLDER)
  return paths.map((path) => `${WORDS[language].saved} ${path}\n`).join('')
}

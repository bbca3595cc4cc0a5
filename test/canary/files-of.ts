import { inflateRawSync } from 'node:zlib'
import type { Reply } from '../../src/reply/reply.ts'

/** The files of an answer by their names and what stands in them; of a document, which says when it was made, its text alone. */
export function filesOf({ attachments = [] }: Reply): Promise<readonly (readonly [string, string])[]> {
  return Promise.all(
    attachments.map(async ({ name, bytes }) => {
      const content = Buffer.from(await bytes())
      return [name, name.endsWith('.docx') ? documentText(content) : content.toString('latin1')] as const
    }),
  )
}

/** A docx is a ZIP archive (PKWARE APPNOTE 4.3.7) whose part `word/document.xml` holds the text. */
function documentText(archive: Buffer): string {
  const name = Buffer.from('word/document.xml')
  const entry = archive.lastIndexOf(name) - CENTRAL_HEADER
  const offset = archive.readUInt32LE(entry + 42)
  const size = archive.readUInt32LE(entry + 20)
  const start = offset + LOCAL_HEADER + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28)
  const xml = inflateRawSync(archive.subarray(start, start + size)).toString()
  return xml.replace(/<[^>]+>/g, ' ')
}

const LOCAL_HEADER = 30
const CENTRAL_HEADER = 46

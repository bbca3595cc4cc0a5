import { crc32, inflateRawSync } from 'node:zlib'

/** The most that the parts of a workbook may be together when unpacked, in bytes: what expands further is made to harm. */
const MOST_UNPACKED = 300 * 1024 * 1024

/** Signatures and sizes of the ZIP format (APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12, 4.3.16). */
const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff }
const ENTRY = { signature: 0x02014b50, length: 46 }
const LOCAL = { signature: 0x04034b50, length: 30 }
const DEFLATED = 8

interface Entry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

/** Why a workbook cannot be trusted to a reader that unpacks all of it and drops cells with errors; undefined for a sound one. */
export function unsoundWorkbook(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(view)
  if (entries === undefined) return 'is no XLSX workbook, or was cut off; save it as “Excel workbook (.xlsx)”'
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED)
    return 'is larger than 300 MB when unpacked; import it in parts'
  try {
    return entries.map((entry) => unusableCell(entry, view)).find((found) => found !== undefined)
  } catch {
    // What its own lists of contents say of it is not so.
    return 'is a damaged XLSX workbook; open it in a spreadsheet program and save it again'
  }
}

/** The list of contents at the archive's end; undefined where there is none that fits. */
function entriesOf(view: DataView): readonly Entry[] | undefined {
  const end = endOf(view)
  if (end === undefined) return undefined
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY.length > view.byteLength || view.getUint32(at, true) !== ENTRY.signature) return undefined
    const nameLength = view.getUint16(at + 28, true)
    if (at + ENTRY.length + nameLength > view.byteLength) return undefined
    entries.push({
      name: new TextDecoder().decode(bytesOf(view, at + ENTRY.length, nameLength)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += ENTRY.length + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOf(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - END.length - END.longestComment)
  for (let at = view.byteLength - END.length; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at
  }
  return undefined
}

/**
 * A cell whose formula failed, of which the reader would make an empty one, or one so far to the right that the reader
 * would fill the memory with empty ones. Throws where the entry is not as it says.
 */
function unusableCell(entry: Entry, view: DataView): string | undefined {
  const text = entry.name.endsWith('.xml') ? unpacked(entry, view) : ''
  if (!entry.name.startsWith('xl/worksheets/')) return undefined
  const sheet = entry.name.slice('xl/'.length)
  const failed = cellWith(' t="e"', text)
  if (failed !== undefined)
    return `has a cell in error (such as #REF! or #N/A): ${failed} of ${sheet}; mend or empty it`
  const far = / r="([A-Z]{3}\d{1,7})"/u.exec(text)?.[1]
  return far === undefined ? undefined : `has a cell beyond column ZZ: ${far} of ${sheet}; delete it`
}

/** The address of the first cell of a sheet's XML that has the attribute. */
function cellWith(attribute: string, text: string): string | undefined {
  for (let at = text.indexOf(attribute); at !== -1; at = text.indexOf(attribute, at + 1)) {
    const tag = text.slice(text.lastIndexOf('<', at), text.indexOf('>', at))
    if (tag.startsWith('<c ')) return / r="([A-Z]{1,3}\d{1,7})"/u.exec(tag)?.[1] ?? 'a cell'
  }
  return undefined
}

function unpacked({ method, packed, unpacked: size, checksum, offset }: Entry, view: DataView): string {
  if (view.getUint32(offset, true) !== LOCAL.signature) throw new RangeError('no entry where the contents say one is')
  const from = offset + LOCAL.length + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const bytes = bytesOf(view, from, packed)
  // What unpacks to more than it says ends here, before it fills the memory.
  const content = method === DEFLATED ? inflateRawSync(bytes, { maxOutputLength: size + 1 }) : bytes
  if (content.length !== size || crc32(content) !== checksum) throw new RangeError('not what was packed')
  return new TextDecoder().decode(content)
}

function bytesOf(view: DataView, from: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + from, length)
}

import { visibleText } from './reading/visible-text.ts'
import type { RecordFault } from './record-fault.ts'

/**
 * Faults as lines for a terminal: `file:line › record › field: reason`, in a table `row 12 of file › record › field
 * (column “…”): reason`, without what does not apply. Where there are more than `most`, the last line counts the rest.
 */
export function formatFaults(faults: readonly RecordFault[], most: number = faults.length): readonly string[] {
  const lines = faults.slice(0, most).map((fault) => {
    const place = [placeOf(fault), fault.record, fieldOf(fault)].filter((part) => part !== null)
    return visibleText(`${place.join(' › ')}: ${fault.reason}`)
  })
  return faults.length > most ? [...lines, `and ${faults.length - most} more`] : lines
}

function placeOf({ file, line, row }: RecordFault): string {
  if (row === undefined) return line === undefined ? file : `${file}:${line}`
  // Cells with line breaks make rows of a table longer than lines of its file.
  return line === undefined || line === row ? `row ${row} of ${file}` : `row ${row} of ${file} (line ${line})`
}

function fieldOf({ field, column }: RecordFault): string | null {
  if (column === undefined) return field
  return field === null ? `column “${column}”` : `${field} (column “${column}”)`
}

import { visibleText } from './reading/visible-text.ts'
import type { RecordFault } from './record-fault.ts'

/** Faults as lines for a terminal: `file:line › record › field: reason`, without what does not apply. */
export function formatFaults(faults: readonly RecordFault[]): readonly string[] {
  return faults.map(({ file, line, record, field, reason }) => {
    const place = [line === undefined ? file : `${file}:${line}`, record, field].filter((part) => part !== null)
    return visibleText(`${place.join(' › ')}: ${reason}`)
  })
}

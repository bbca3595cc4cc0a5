import { describe, expect, it } from 'vitest'
import { formatFaults } from '../../../knowledge/records/format-faults.ts'
import type { RecordFault } from '../../../knowledge/records/record-fault.ts'

const FAULT: RecordFault = { file: 'acts.csv', record: 'inc-a', field: 'host', reason: 'is wrong' }

describe('faults as lines', () => {
  it('name the row and the column of a table, and the line where it is another', () => {
    expect(
      formatFaults([
        { ...FAULT, row: 12, line: 12, column: 'Host' },
        { ...FAULT, row: 12, line: 15 },
        { ...FAULT, row: 12, field: null, record: null, column: 'Host' },
      ]),
    ).toEqual([
      'row 12 of acts.csv › inc-a › host (column “Host”): is wrong',
      'row 12 of acts.csv (line 15) › inc-a › host: is wrong',
      'row 12 of acts.csv › column “Host”: is wrong',
    ])
  })

  it('are counted where there are more than are shown', () => {
    const faults = Array.from({ length: 250 }, () => FAULT)
    expect(formatFaults(faults, 200)).toHaveLength(201)
    expect(formatFaults(faults, 200).at(-1)).toBe('and 50 more')
    expect(formatFaults(faults.slice(0, 200), 200)).toHaveLength(200)
  })
})

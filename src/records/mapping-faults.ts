import type { JsonPath } from '../../knowledge/records/reading/json-place.ts'
import { RECORD_NOUNS } from '../../knowledge/records/record-files.ts'
import { fieldKinds, type FieldKind } from './field-kinds.ts'
import { KEY_FIELDS, type FieldRule, type Mapping } from './mapping.ts'

export interface MappingFault {
  readonly path: JsonPath
  readonly reason: string
}

/** What is wrong with a mapping of the right shape: fields that its list does not have, and what they do not need or lack. */
export function mappingFaults(mapping: Mapping): readonly MappingFault[] {
  const kinds = fieldKinds(mapping.list)
  const noun = RECORD_NOUNS[mapping.list].one
  const missing = KEY_FIELDS[mapping.list]
    .filter((field) => mapping.fields[field]?.column === undefined)
    .map((field) => ({ path: ['fields', field], reason: `is missing: a column must tell which ${noun} a row is` }))
  const wrong = Object.entries(mapping.fields).flatMap(([field, rule]): readonly MappingFault[] => {
    const kind = kinds.get(field)
    if (kind === undefined)
      return [{ path: ['fields', field], reason: `is no field of a record of type ${noun} that a table can fill` }]
    return faultsOfRule(rule, kind, mapping.dates !== undefined).map(([step, reason]) => ({
      path: ['fields', field, ...step],
      reason,
    }))
  })
  return [...missing, ...wrong]
}

type RuleFault = readonly [step: readonly string[], reason: string]

function faultsOfRule(rule: FieldRule, kind: FieldKind, datesAreDeclared: boolean): readonly RuleFault[] {
  const { column, constant } = rule
  if ((column === undefined) === (constant === undefined))
    return [[[], 'must have a column or a constant, and not both']]
  if (column === undefined) return kind.kind === 'parts' ? [[['constant'], 'cannot fill a list of parts']] : []
  return [...faultsOfDates(rule, kind, datesAreDeclared), ...faultsOfLists(rule, kind)]
}

function faultsOfDates({ dates, precision }: FieldRule, kind: FieldKind, areDeclared: boolean): readonly RuleFault[] {
  const faults: RuleFault[] = []
  if (kind.kind === 'date' && dates === undefined && !areDeclared)
    faults.push([
      ['dates'],
      'is missing: say how the dates are written, here or for the whole mapping; it is not guessed',
    ])
  if (kind.kind !== 'date' && dates !== undefined) faults.push([['dates'], 'is for a field that holds a date'])
  if (kind.kind !== 'date' && precision !== undefined) faults.push([['precision'], 'is for a field that holds a date'])
  return faults
}

function faultsOfLists({ separator, each }: FieldRule, kind: FieldKind): readonly RuleFault[] {
  const faults: RuleFault[] = []
  const isList = kind.kind === 'texts' || kind.kind === 'parts'
  if (isList && separator === undefined)
    faults.push([['separator'], 'is missing: say what stands between the entries of the list'])
  if (!isList && separator !== undefined) faults.push([['separator'], 'is for a field that holds a list'])
  if (kind.kind !== 'parts' && each !== undefined) faults.push([['each'], 'is for a field that holds a list of parts'])
  if (kind.kind !== 'parts') return faults
  if (each === undefined)
    return [...faults, [['each'], `is missing: say which of ${[...kind.fields.keys()].join(', ')} a cell fills`]]
  if (!kind.fields.has(each.field))
    faults.push([['each', 'field'], `must be one of ${[...kind.fields.keys()].join(', ')}`])
  for (const field of Object.keys(each.constants)) {
    if (!kind.fields.has(field)) faults.push([['each', 'constants', field], 'is no field of the entries of this list'])
  }
  return faults
}

import { z } from 'zod'
import { dateField, momentField } from '../../knowledge/records/fields.ts'
import type { ListName } from '../../knowledge/records/record-files.ts'
import { RECORD_SCHEMAS } from '../../knowledge/records/record-schemas.ts'

/** What a field of a record holds, as far as a table must know to fill it. */
export type FieldKind =
  | { readonly kind: 'text' | 'number' | 'date' | 'moment' | 'texts' }
  /** A list of parts, such as stays, and the fields of each. */
  | { readonly kind: 'parts'; readonly fields: FieldKinds }

/** The kinds of fields by their paths, as in `outcome.sentenceYears`. */
export type FieldKinds = ReadonlyMap<string, FieldKind>

/** The fields that a table can fill in the records of a list, read off the list's schema. */
export function fieldKinds(list: ListName): FieldKinds {
  return kindsIn(RECORD_SCHEMAS[list])
}

function kindsIn(schema: z.core.$ZodType): FieldKinds {
  const part = unwrapped(schema)
  if (!(part instanceof z.ZodObject)) return new Map()
  const fields: [string, z.core.$ZodType][] = Object.entries(part.shape)
  return new Map(
    fields.flatMap(([field, inner]): readonly (readonly [string, FieldKind])[] => {
      const kind = kindOf(unwrapped(inner))
      if (kind !== undefined) return [[field, kind]]
      return [...kindsIn(inner)].map(([path, deeper]) => [`${field}.${path}`, deeper] as const)
    }),
  )
}

/** Undefined for a part, whose fields have kinds of their own, and for a field that is always null. */
function kindOf(schema: z.core.$ZodType): FieldKind | undefined {
  if (schema === dateField) return { kind: 'date' }
  if (schema === momentField) return { kind: 'moment' }
  if (schema instanceof z.ZodObject || schema instanceof z.ZodNull) return undefined
  if (schema instanceof z.ZodNumber) return { kind: 'number' }
  if (!(schema instanceof z.ZodArray)) return { kind: 'text' }
  const fields = kindsIn(schema.element)
  return fields.size === 0 ? { kind: 'texts' } : { kind: 'parts', fields }
}

/** The schema without what it allows besides: null, nothing, a default, a transformation afterwards. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap())
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema
}

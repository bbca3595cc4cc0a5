import { z } from 'zod'

const strings = z.array(z.string())

const facets = z.object({
  hosts: strings,
  origins: strings,
  groups: strings,
  types: strings,
  from: z.string().nullable(),
  to: z.string().nullable(),
  persons: strings,
  outcome: z.string().nullable(),
  provisions: strings,
})

/** A question of the development set with what a good answer must hold. */
export const questionSchema = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  intent: z.string(),
  facets,
  expect: z.object({
    anyOf: strings.optional(),
    allOf: strings.optional(),
    noneOf: strings.optional(),
    grey: strings.optional(),
    adverse: strings.optional(),
    count: z.number().optional(),
    value: z.unknown().optional(),
    kind: z.string().optional(),
    acceptable: strings.optional(),
    verdict: z.string().optional(),
    label: z.string().optional(),
    labels: z.record(z.string(), z.string()).optional(),
    style: z.string().optional(),
  }),
})

export type Question = z.infer<typeof questionSchema>

import { z } from 'zod'
import { isCountryCode } from './country-code.ts'
import { isPossibleDate } from './record-date.ts'
import { isPossibleMoment } from './record-moment.ts'

/** The longest record id: with a prefix of at most 8 it must fit Telegram's 64 bytes of `callback_data` and of a `?start=` payload (core.telegram.org/bots/api, 2026-08). */
export const LONGEST_ID = 56

export const idField = z
  .string()
  .regex(/^[\u0021-\u007e]+$/, 'must be visible ASCII without spaces')
  .max(LONGEST_ID, `must be at most ${LONGEST_ID} characters`)

export const textField = z.string().trim().min(1, 'must not be empty')

export const dateField = z
  .string()
  .refine(isPossibleDate, 'must be a possible date written YYYY, YYYY-MM or YYYY-MM-DD')

/** A day, or a moment with its offset from UTC. */
export const momentField = z
  .string()
  .refine(isPossibleMoment, 'must be a possible day written YYYY-MM-DD, or a moment written YYYY-MM-DDTHH:MM+HH:MM')

export const countryField = z
  .string()
  .refine(isCountryCode, 'must be the two-letter code of a country in use today (ISO 3166-1 alpha-2)')

/** A country, or `EU` for what is said of the Union as a whole. */
export const countryOrUnionField = z
  .string()
  .refine((code) => code === 'EU' || isCountryCode(code), 'must be the two-letter code of a country, or EU')

/** The five states whose exiles the records are about. */
export const ORIGINS = ['KZ', 'KG', 'TJ', 'TM', 'UZ'] as const
export type Origin = (typeof ORIGINS)[number]
export const originField = z.enum(ORIGINS)

export const sourcesField = z.array(idField).min(1, 'must name at least one source')

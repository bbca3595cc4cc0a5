import { z } from 'zod'

const KEY_BYTES = 32

/** A key of 32 bytes, as base64 or as 64 hexadecimal digits; it comes out as bytes. */
export const storeKey = z.string().transform((text, context): Uint8Array => {
  const key = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64')
  if (key.length === KEY_BYTES) return key
  context.addIssue({ code: 'custom', message: 'is not a key of 32 bytes, as base64 or 64 hexadecimal digits' })
  return z.NEVER
})

import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { Fault } from '../../fault.ts'

/** Keeps texts of people unreadable without the key: encrypted where they are needed again, hashed where they are looked up. */
export interface Sealing {
  /** The same text is sealed otherwise each time; `purpose` must be given again to open it, so that columns cannot be swapped. */
  readonly seal: (text: string, purpose: string) => string
  /** Throws a Fault `store` for what this key did not seal for this purpose. */
  readonly open: (sealed: string, purpose: string) => string
  /** The same for the same text and purpose, under this key alone. */
  readonly hash: (text: string, purpose: string) => string
}

/** Bytes of a key, and of the two that are made of it. */
export const KEY_BYTES = 32
/** NIST SP 800-38D, 5.2.1: 96 bits of nonce, the full tag. Random nonces hold for 2^32 texts under one key (8.3). */
const NONCE_BYTES = 12
const TAG_BYTES = 16
const FORM = 'a1.'

/** AES-256-GCM for what must come back, HMAC-SHA-256 for what is only compared; each with a key of its own. */
export function sealing(key: Uint8Array): Sealing {
  const encryption = derived(key, 'panoh encryption')
  const lookup = derived(key, 'panoh lookup')
  return {
    seal: (text, purpose) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', encryption, nonce).setAAD(Buffer.from(purpose))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return FORM + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open: (sealed, purpose) => {
      const bytes = Buffer.from(sealed.slice(FORM.length), 'base64url')
      if (!sealed.startsWith(FORM) || bytes.length < NONCE_BYTES + TAG_BYTES) throw notOurs()
      const decipher = createDecipheriv('aes-256-gcm', encryption, bytes.subarray(0, NONCE_BYTES))
      decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString()
      } catch {
        throw notOurs()
      }
    },
    hash: (text, purpose) => createHmac('sha256', lookup).update(`${purpose}\0${text}`).digest('base64url'),
  }
}

function derived(key: Uint8Array, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', use, KEY_BYTES))
}

function notOurs(): Fault {
  return new Fault('store', 'something in the store was not sealed with this key, or was changed', {
    remedy: 'Start Panoh with the key that the store was made with (PANOH_KEY), or restore a backup with its key.',
  })
}

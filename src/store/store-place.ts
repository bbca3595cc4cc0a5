/** Where the store is. */
export interface StorePlace {
  /** `postgres://…`; null for a file in the folder. */
  readonly url: string | null
  /** The folder for the file of SQLite and the key. */
  readonly folder: string
  /** 32 bytes; null for a file in the folder, made at the first start. */
  readonly key: Uint8Array | null
}

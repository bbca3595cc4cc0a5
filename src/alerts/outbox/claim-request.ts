/** Which messages somebody wants to send now. */
export interface ClaimRequest {
  readonly platform: string
  /** Messages. */
  readonly limit: number
  /** Epoch milliseconds. */
  readonly now: number
  readonly leaseMilliseconds: number
  /** Chats that have to wait just now, as keyed hashes. */
  readonly except?: ReadonlySet<string>
}

/** Who does something with subscriptions, both as keyed hashes: whose own they are, and the room that they may manage. */
export interface SubscriptionSteward {
  readonly owner: string
  /** Null: none, or one that they may not manage. */
  readonly room: string | null
}

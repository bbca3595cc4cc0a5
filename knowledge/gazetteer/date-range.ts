/** From when to when a message asks, both ends included, with the words it was read from. */
export interface DateRange {
  readonly from: string | null
  readonly to: string | null
  readonly at: readonly number[]
}

/** Orders ids and record dates by their characters, the same in every locale. */
export function textOrder(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/**
 * Joins what shares a key, and what is joined through another: the relation is closed transitively. An item without
 * keys stays alone. Groups and their members keep the order of the items. Runs in almost linear time.
 */
export function connected<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): readonly (readonly T[])[] {
  const parents = items.map((_, place) => place)
  const firstWithKey = new Map<string, number>()
  for (const [place, item] of items.entries()) {
    for (const key of keysOf(item)) {
      const first = firstWithKey.get(key)
      if (first === undefined) firstWithKey.set(key, place)
      else join(parents, first, place)
    }
  }
  return gathered(items, parents)
}

function join(parents: number[], one: number, other: number): void {
  const [earlier, later] = [rootOf(parents, one), rootOf(parents, other)].sort((a, b) => a - b)
  if (earlier !== undefined && later !== undefined) parents[later] = earlier
}

/** Halves the path while it walks, so that long chains stay short. */
function rootOf(parents: number[], place: number): number {
  let at = place
  for (let parent = parents[at]; parent !== undefined && parent !== at; parent = parents[at]) {
    const grandparent = parents[parent] ?? parent
    parents[at] = grandparent
    at = grandparent
  }
  return at
}

function gathered<T>(items: readonly T[], parents: number[]): readonly (readonly T[])[] {
  const groups = new Map<number, T[]>()
  for (const [place, item] of items.entries()) {
    const root = rootOf(parents, place)
    const group = groups.get(root)
    if (group) group.push(item)
    else groups.set(root, [item])
  }
  return [...groups.values()]
}

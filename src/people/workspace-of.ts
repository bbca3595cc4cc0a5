/** `slack:TEAM` of `slack:TEAM:USER`; null where a platform has no workspaces. */
export function workspaceOf(person: string): string | null {
  return /^([a-z]+:[^:]+):[^:]+$/.exec(person)?.[1] ?? null
}

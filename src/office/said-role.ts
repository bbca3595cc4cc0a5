import { ROLES, type Role } from '../store/tables/people-tables.ts'

/** What roles are called by those who give them, in either language. */
const SAID: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...ROLES.map((role) => [role, role] as const),
  ['admin', 'administrator'],
  ['читатель', 'reader'],
  ['читателя', 'reader'],
  ['рецензент', 'reviewer'],
  ['рецензента', 'reviewer'],
  ['администратор', 'administrator'],
  ['администратора', 'administrator'],
  ['админ', 'administrator'],
])

/** The role that one of the words names; null where none does. */
export function saidRole(words: readonly string[]): Role | null {
  return words.map((word) => SAID.get(word.toLowerCase())).find((role) => role !== undefined) ?? null
}

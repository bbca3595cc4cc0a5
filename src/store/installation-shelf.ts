/**
 * Where installations of a platform's app are kept, one a team, as a text that only the platform's adapter reads. They
 * hold tokens that open a team's talk, so whoever implements this keeps the text encrypted.
 */
export interface InstallationShelf {
  /** Null where the team has none. */
  readonly get: (team: string) => Promise<string | null>
  /** Takes the place of an earlier one, whole or not at all. */
  readonly put: (team: string, text: string) => Promise<void>
  /** Harmless where there is none. */
  readonly remove: (team: string) => Promise<void>
}

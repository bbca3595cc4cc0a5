/** The workspaces that have installed the app, and the token of each. */
export interface Workspaces {
  /** Null where the app is not installed. Throws a `config` fault for an installation that cannot be read. */
  readonly tokenOf: (team: string) => Promise<string | null>
  /** The app was removed there, or Slack refuses its token: nothing can be sent there any more. */
  readonly remove: (team: string, code: string) => Promise<void>
}

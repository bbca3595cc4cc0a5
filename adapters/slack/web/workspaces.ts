/** The workspaces that have installed the app, and the token of each. */
export interface Workspaces {
  /** Null where the app is not installed. Throws a `config` fault for an installation that cannot be read. */
  readonly tokenOf: (team: string) => Promise<string | null>
  /** Slack has refused the token of the workspace, or told that the app was removed there; the code is its word for it. */
  readonly refused: (team: string, code: string) => Promise<void>
}

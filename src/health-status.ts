/** How the bot is, with nothing about anybody who uses it: what `/status` says. */
export interface HealthStatus {
  readonly state: 'starting' | 'ready' | 'stopping'
  readonly version: string
  /** The day up to which the records were gathered, `YYYY-MM-DD`. */
  readonly dataDate: string
  readonly uptimeSeconds: number
  readonly platforms: readonly {
    readonly name: string
    readonly started: boolean
    /** Since something last came in; null before anything did. */
    readonly lastUpdateSeconds: number | null
  }[]
}

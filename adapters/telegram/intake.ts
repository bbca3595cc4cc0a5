/** A way by which updates come. */
export interface Intake {
  /** Resolves when it was stopped; rejects with a Fault when Telegram ends it. */
  readonly ended: Promise<void>
  /** Takes no more updates; resolves when those that were taken are answered, or at the signal. */
  readonly stop: (cutOff: AbortSignal) => Promise<void>
}

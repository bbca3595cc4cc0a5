import { Fault } from './fault.ts'
import type { Log } from './log.ts'

/** The faults that end the serving, each told once to the log and to the one who started the bot. */
export interface Failures {
  readonly report: (platform: string, fault: unknown) => void
  readonly any: () => boolean
}

export interface FailuresOptions {
  readonly log: Log
  /** Logs where a fault came about, and gives its reference. */
  readonly reportFault: (fault: unknown) => string
  /** A line for the one who started the bot. */
  readonly say: (line: string) => void
}

/** Only the words of a Fault are said, which are ours; any other error's may quote what was asked, or a token. */
export function failures({ log, reportFault, say }: FailuresOptions): Failures {
  let count = 0
  return {
    report: (platform, fault) => {
      count += 1
      const reference = reportFault(fault)
      const code = fault instanceof Fault ? fault.code : 'bug'
      log.error('failed', { platform, code, reference })
      if (fault instanceof Fault) say(`${platform}: ${fault.message}\n  ${fault.remedy}`)
      else say(`${platform}: a fault of Panoh itself; the log has it under ${reference}.`)
    },
    any: () => count > 0,
  }
}

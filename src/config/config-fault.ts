/** One thing that keeps the bot from starting. Neither field ever holds the value of a variable. */
export interface ConfigFault {
  readonly variable: string
  /** A sentence's end that follows the variable's name. */
  readonly problem: string
  /** What to do about it. */
  readonly remedy: string
}

/** The fault as a line for the one who starts the bot. */
export function configFaultLine({ variable, problem, remedy }: ConfigFault): string {
  return `${variable} ${problem}. ${remedy}`
}

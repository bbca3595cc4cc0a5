/** What the tab key finds: the commands that begin as the line does, and the line, as node:readline wants them. */
export type Completion = (line: string) => [readonly string[], string]

/** Completes the first word of a line; what follows a command is the person's own. */
export function completeCommand(commands: readonly string[]): Completion {
  return (line) => {
    const begun = line.toLowerCase()
    return [commands.filter((command) => command.toLowerCase().startsWith(begun)), line]
  }
}

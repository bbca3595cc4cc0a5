import { commandNamed } from './commands.ts'

/**
 * What somebody who was not let in may ask as well: whoever is named in a record, or their family, that it be removed;
 * everybody, what is kept of them, and that it be deleted.
 */
const FOR_ANYBODY: ReadonlySet<string> = new Set(['object', 'privacy', 'forget'])

/** Whether a message is a command that strangers may give, in any language. */
export function isForAnybody(text: string): boolean {
  const [, word = ''] = /^\s*\/([\p{L}_]{1,32})(?:@\w{1,40})?(?:\s|$)/u.exec(text.slice(0, 200)) ?? []
  const command = commandNamed(word)
  return command !== undefined && FOR_ANYBODY.has(command.name)
}

/** As many as make a fault findable. */
const PLACES = 8
const LONGEST_LINE = 1_000
const PLACE = /([\w.@-]{1,60}\/)?([\w.-]{1,60}\.[cm]?[jt]s:\d{1,6}:\d{1,6})\)?$/

/**
 * Where in the code a fault came about, nearest first, as `folder/file.ts:line:column` with spaces between: the field
 * `places` of a log line. The fault's message, which may quote what was asked, is left out.
 */
export function placesOf(fault: unknown): string {
  if (!(fault instanceof Error) || typeof fault.stack !== 'string') return ''
  const lines = withoutMessage(fault.stack, fault)
    .split('\n')
    .filter((line) => /^\s{1,8}at /.test(line))
  const places = lines.flatMap((line) => {
    const [, folder = '', file] = PLACE.exec(line.slice(-LONGEST_LINE)) ?? []
    return file === undefined ? [] : [`${folder}${file}`]
  })
  return places.slice(0, PLACES).join(' ')
}

function withoutMessage(stack: string, { message }: Error): string {
  const at = message === '' ? -1 : stack.indexOf(message)
  return at === -1 ? stack : stack.slice(at + message.length)
}

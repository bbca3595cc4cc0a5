// Loaded before the bot (`node --import`): whatever is read from a platform with this word in it makes the process fail
// where nothing catches it, with all that was read in the error, as a library might.

const WORD = 'CRASH-NOW'
const parse = JSON.parse.bind(JSON)

JSON.parse = (text: string, reviver?: (this: unknown, key: string, value: unknown) => unknown): unknown => {
  const value: unknown = parse(text, reviver)
  if (text.includes(WORD))
    setTimeout(() => {
      throw new RangeError(`not understood: ${text}`)
    }, 50)
  return value
}

/** `telegram` of `telegram:USERID`. */
export function platformOf(person: string): string {
  return person.slice(0, Math.max(0, person.indexOf(':')))
}

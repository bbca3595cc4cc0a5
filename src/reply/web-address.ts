/**
 * The address in the form a link may carry: http or https, percent-encoded printable ASCII; null for anything else
 * (a `file:` or `javascript:` link in a record must not become something to click).
 */
export function webAddress(address: string): string | null {
  const parsed = URL.parse(address)
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol)) return null
  return /^[!-~]*$/.test(parsed.href) ? parsed.href : null
}

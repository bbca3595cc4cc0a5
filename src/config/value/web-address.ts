import { z } from 'zod'

/**
 * An address that tokens may be sent to: https, or http where it does not leave this machine or its container network
 * (a loopback address, a name without a dot, `.internal`, `.localhost`). In normal form, without a slash at its end.
 */
export const webAddress = z.string().transform((text, context) => {
  const url = URL.parse(text)
  if (url !== null && isSafe(url)) return withoutLastSlash(url.href)
  context.addIssue(
    'is not an https address (or an http one on this machine or its container network) free of password, ? and #',
  )
  return z.NEVER
})

function isSafe({ protocol, hostname, username, password, href }: URL): boolean {
  if (username !== '' || password !== '' || href.includes('?') || href.includes('#')) return false
  return protocol === 'https:' || (protocol === 'http:' && isNear(hostname))
}

function isNear(host: string): boolean {
  if (host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)) return true
  return /^[\w-]+$/.test(host) || host.endsWith('.internal') || host.endsWith('.localhost')
}

function withoutLastSlash(href: string): string {
  return href.endsWith('/') ? href.slice(0, -1) : href
}

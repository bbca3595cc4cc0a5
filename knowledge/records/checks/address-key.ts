/** What an address carries only to count its readers. */
const TRACKING = /^(?:utm_[a-z]+|fbclid|gclid|yclid|mc_cid|mc_eid|igshid)$/u

/** One key for the addresses of one page: without scheme, `www.`, fragment, tracking and a last slash; undefined for no address. */
export function addressKey(address: string): string | undefined {
  const url = URL.parse(address)
  if (url === null) return undefined
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
  const host = url.host.replace(/^www\./u, '')
  // HUDOC and other registers put the document itself behind the fragment's sign.
  const fragment = /^#[!/{]|=|%22/u.test(url.hash) ? url.hash : ''
  return [host, url.pathname.replace(/\/+$/u, ''), query.sort().join('&'), fragment].join(' ')
}

import type { Finding } from './finding.ts'
import { textsAt } from './raw-value.ts'
import type { RecordFolder } from './record-folder.ts'

const PLACES = [
  { list: 'sources', place: ['url'] },
  { list: 'unreadCitations', place: ['urls', '*'] },
] as const

/** Names and addresses that lead into the reader's own machine or network (RFC 1918, RFC 6761, RFC 6890). */
const INWARD =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|home\.arpa)|(?:0|10|127)\.[\d.]+|169\.254\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[.*\])$/u

/** Addresses of pages that carry a user name or a password, or that lead nowhere but into the reader's own network. */
export function unsafeAddresses(folder: RecordFolder): readonly Finding[] {
  return PLACES.flatMap(({ list, place }) =>
    (folder.raw.get(list) ?? []).flatMap((row, index) =>
      textsAt(row, place).flatMap(({ path, text }) => {
        const reason = dangerOf(text)
        return reason === undefined ? [] : [{ list, index, path, reason }]
      }),
    ),
  )
}

function dangerOf(address: string): string | undefined {
  const url = URL.parse(address)
  if (url === null) return undefined
  if (url.username !== '' || url.password !== '') return 'holds a user name or a password; leave them out'
  return INWARD.test(url.hostname.replace(/\.$/u, '')) ? 'leads into the reader’s own machine or network' : undefined
}

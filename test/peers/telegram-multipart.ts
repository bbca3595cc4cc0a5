/** A file that came with a call. */
export interface SentFile {
  readonly name: string
  readonly content: Buffer
}

/** The fields of a call, whatever form it came in. */
export interface CallFields {
  readonly fields: Readonly<Record<string, unknown>>
  readonly files: ReadonlyMap<string, SentFile>
}

/** Reads a body as JSON or as multipart/form-data (RFC 7578), whose fields are JSON where they can be. */
export function callFields(body: Buffer, contentType = ''): CallFields {
  const [, boundary] = /^multipart\/form-data;\s*boundary=(.+)$/.exec(contentType) ?? []
  if (boundary === undefined)
    return { fields: body.length === 0 ? {} : record(JSON.parse(body.toString())), files: new Map() }
  const parts = partsOf(body, boundary)
  return {
    fields: Object.fromEntries(
      parts.flatMap(({ name, file, content }) => (file === null ? [[name, fieldOf(content)]] : [])),
    ),
    files: new Map(
      parts.flatMap(({ name, file, content }) => (file === null ? [] : [[name, { name: file, content }] as const])),
    ),
  }
}

function partsOf(body: Buffer, boundary: string) {
  const text = body.toString('latin1')
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [head = '', ...rest] = part.replace(/^\r\n/, '').split('\r\n\r\n')
      const [, name = ''] = /\bname="([^"]*)"/.exec(head) ?? []
      const [, file = null] = /filename="?([^"\r\n;]*)"?/.exec(head) ?? []
      return { name, file, content: Buffer.from(rest.join('\r\n\r\n').replace(/\r\n$/, ''), 'latin1') }
    })
}

function fieldOf(content: Buffer): unknown {
  const text = content.toString('utf8')
  return /^(?:[[{]|-?\d+$|true$|false$)/.test(text) ? JSON.parse(text) : text
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

/** A new, empty database on a server; `drop` ends whoever is still connected. */
export async function freshDatabase(
  serverUrl: string,
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `panoh_${randomBytes(6).toString('hex')}`
  await asked(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => asked(serverUrl, `drop database if exists ${name} with (force)`) }
}

async function asked(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

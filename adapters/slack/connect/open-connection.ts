import type { webApi } from '@slack/bolt'
import { SCOPES } from '../surfaces.ts'
import type { SlackOptions } from '../slack-options.ts'
import { boltLog } from '../web/bolt-log.ts'
import type { Connection } from './connection.ts'
import { httpConnection } from './http-connection.ts'
import type { Installations } from './installations.ts'
import { socketConnection } from './socket-connection.ts'

/** What a connection needs beside its mode. */
export interface Opening {
  readonly apiUrl: string
  readonly clientOptions: webApi.WebClientOptions
  /** Null for a single workspace. */
  readonly installed: Installations | null
}

export function openConnection(options: SlackOptions, { apiUrl, clientOptions, installed }: Opening): Connection {
  const { log } = options
  const logger = boltLog(log)
  if (options.mode === 'socket') return socketConnection({ appToken: options.appToken, clientOptions, logger, log })
  const { port, signingSecret } = options
  if (options.mode === 'http' || installed === null) return httpConnection({ port, signingSecret, logger, log })
  const { clientId, clientSecret, stateSecret, scopes = SCOPES } = options
  return httpConnection({
    port,
    signingSecret,
    logger,
    log,
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...scopes],
    installationStore: installed.store,
    installerOptions: {
      clientOptions,
      directInstall: true,
      authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
    },
  })
}

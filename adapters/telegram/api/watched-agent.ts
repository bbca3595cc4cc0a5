import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { connecting } from './attempt.ts'

/**
 * Keeps connections open for further calls, as the library's own agent does, and notes for each `attempt` when its
 * connection stands. The library tells of a call that ran out of time only that it did, and of others in words alone.
 */
export function watchedAgent(root: string): HttpAgent {
  const isSecure = root.startsWith('https:')
  const agent = isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
  const connect = agent.createConnection.bind(agent)
  const reuse = agent.reuseSocket.bind(agent)
  agent.createConnection = (options, callback) => {
    const stands = connecting()
    const socket = connect(options, callback)
    socket?.once(isSecure ? 'secureConnect' : 'connect', stands)
    return socket
  }
  agent.reuseSocket = (socket, request) => {
    connecting()()
    reuse(socket, request)
  }
  return agent
}

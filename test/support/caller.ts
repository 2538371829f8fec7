// A request as it came in, as far as limits look at it.
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

interface Call {
  from?: string
  headers?: Record<string, string>
}

export function caller({ from = '127.0.0.1', headers = {} }: Call): IncomingMessage {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: from })
  const request = new IncomingMessage(socket)
  Object.assign(request.headers, { host: 'drejebog.example', ...headers })
  return request
}

// A gateway at the other end of a real connection, that answers as a test says and remembers what it was asked.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Callback, Sms } from '../../server/sms/gateway.ts'
import { closeLater } from './closing.ts'

export interface Asked {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: string
}
export type Answering = (response: ServerResponse, asked: Asked) => void

export const says =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answering =>
  (response) =>
    response
      .writeHead(status, { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body))

export const html = (status: number) => says(status, '<html><body>Bad gateway</body></html>')
export const nothing: Answering = () => {}
/** Promises more than it sends, and hangs up. */
export const cutOff =
  (status: number, body: unknown): Answering =>
  (response) => {
    const text = JSON.stringify(body)
    response.writeHead(status, { 'content-length': text.length })
    response.write(text.slice(0, text.length / 2), () => response.destroy())
  }
export const hangsUp: Answering = (response) => response.destroy()
/** A byte now and then, and never the last. */
export const drips =
  (status: number, body: unknown): Answering =>
  (response) => {
    const text = JSON.stringify(body)
    response.writeHead(status, { 'content-length': text.length })
    let at = 0
    const timer = setInterval(() => response.write(text.charAt(at++)), 50)
    response.on('close', () => clearInterval(timer))
  }

export async function gatewayAt(answering: Answering) {
  const asked: Asked[] = []
  let answer = answering
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const { method = '', url: path = '', headers } = request
    const one = { method, path, headers, body: Buffer.concat(parts).toString('utf8') }
    asked.push(one)
    answer(response, one)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closeLater(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answerWith: (next: Answering) => {
      answer = next
    }
  }
}

export const sms = (changes: Partial<Sms> = {}): Sms => ({
  id: 'cmd-12',
  to: '+4520123456',
  text: 'Hej Søren. Din nøgle til egne data i Sydhavsklyngen er KX-4471.',
  reportTo: 'https://x.dk/sms/cmd-12?proof=abc',
  ...changes
})

export const patience = (ms = 5000) => AbortSignal.timeout(ms)

/** A report as it comes in. */
export const called = (changes: Partial<Callback> & { text?: string }): Callback => ({
  ...{ method: 'POST', url: 'https://x.dk/sms/status', headers: {}, id: null },
  body: Buffer.from(changes.text ?? ''),
  ...changes
})

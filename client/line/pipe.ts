// A pipe to the server that carries packets of text, both ways: a WebSocket. Where a network lets none through, see polling.ts.

export interface Pipe {
  send(packet: string): void
  close(): void
}
export interface Hearer {
  packet(packet: string): void
  closed(): void
}
export type OpenPipe = (hearer: Hearer) => Pipe

export const address = (transport: 'websocket' | 'polling') => `/socket.io/?EIO=4&transport=${transport}`

export const webSocket: OpenPipe = (hearer) => {
  const socket = new WebSocket(`${location.origin.replace('http', 'ws')}${address('websocket')}`)
  socket.onmessage = ({ data }) => hearer.packet(String(data))
  socket.onclose = () => hearer.closed()
  return { send: (packet) => socket.send(packet), close: () => socket.close() }
}

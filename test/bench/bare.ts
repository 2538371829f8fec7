// The bare limit: Socket.IO that tells everybody what one of them said, with nothing decided and nothing on disk.
import { createServer } from 'node:http'
import { Server } from 'socket.io'

const server = createServer()
// the heartbeats are ours
const io = new Server(server, { perMessageDeflate: false, serveClient: false, pingInterval: 1500, pingTimeout: 2000 })
/** What those are told who come, in turn. */
let hellos: unknown[] = [{}]
let came = 0
io.on('connection', (socket) => {
  came += 1
  socket.emit('update', hellos[came % hellos.length])
  socket.on('hello', (updates: unknown[], answer: () => void) => {
    hellos = updates
    answer()
  })
  socket.on('command', (_id: string, update: unknown, answer: (ack: unknown) => void) => {
    io.emit('update', update)
    answer({ seq: 1 })
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.stdout.write(`${address.port}\n`)
})

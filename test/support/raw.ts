// A client that writes the frames itself, for what no honest library would send.
import { closeLater } from './closing.ts'

export async function raw(url: string, token: string) {
  const ws = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  closeLater(() => ws.close())
  const heard: string[] = []
  const waiting: (() => void)[] = []
  const closed = new Promise<void>((resolve) => ws.addEventListener('close', () => resolve()))
  ws.addEventListener('message', ({ data }) => {
    if (data === '2') ws.send('3')
    heard.push(String(data))
    for (const look of waiting) look()
  })
  /** Resolves with the first frame that starts like this. */
  const hears = (start: string) =>
    new Promise<string>((resolve) => {
      const look = () => {
        const found = heard.find((frame) => frame.startsWith(start))
        if (found) resolve(found)
      }
      waiting.push(look)
      look()
    })
  await hears('0')
  ws.send(`40${JSON.stringify({ token, protocol: 1 })}`)
  await hears('40')
  return {
    write: (frame: string) => ws.send(frame),
    hears,
    closed,
    /** Sends an event with an ack number of its own; resolves with the answer. */
    async asks(number: number, args: string): Promise<unknown> {
      ws.send(`42${number}${args}`)
      return JSON.parse((await hears(`43${number}[`)).slice(2 + String(number).length))[0]
    }
  }
}

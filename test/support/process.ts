// The server as a process of its own, to be killed and started again.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { closeLater, tempFolder } from './closing.ts'

const main = join(import.meta.dirname, '../../server/main.ts')

/** Below those the system gives to clients: one that knocks while nobody listens there could end up talking to itself. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000)
    const server = createServer()
    const free = await new Promise((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => resolve(true))
    })
    if (!free) continue
    await new Promise((resolve) => server.close(resolve))
    return port
  }
}

/** Starts it and remembers what it prints; `ended` resolves with the exit code, or the signal that ended it. */
export function run(env: Record<string, string>, args: readonly string[] = []) {
  const { PATH = '' } = process.env
  const child: ChildProcess = spawn(process.execPath, [main, ...args], { env: { PATH, ...env }, stdio: 'pipe' })
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk) => {
    out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    err += chunk
  })
  const ended = new Promise<number | string>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'))
  )
  closeLater(() => child.kill('SIGKILL'))
  return {
    ended,
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    get running() {
      return child.exitCode === null && child.signalCode === null
    },
    get out() {
      return out
    },
    get err() {
      return err
    }
  }
}

export type Served = Awaited<ReturnType<typeof serve>>

/** A serving process on a port and folder of its own; `start` again after it has ended. */
export async function serve(
  setup: { dataDir?: string; args?: readonly string[]; env?: Record<string, string>; port?: number } = {}
) {
  const { dataDir = tempFolder(), args = [], env = {} } = setup
  const port = setup.port ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  let process: ReturnType<typeof run>
  const tokenFile = join(dataDir, 'admin-token')

  async function start() {
    process = run({ DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', ...env }, args)
    while (!(await fetch(`${url}/healthz`).catch(() => null))) {
      if (!process.running) throw new Error(`It ended with ${await process.ended}: ${process.out}${process.err}`)
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
  async function end(signal: NodeJS.Signals) {
    process.signal(signal)
    return process.ended
  }
  await start()
  return {
    url,
    port,
    dataDir,
    start,
    signal: (signal: NodeJS.Signals) => process.signal(signal),
    /** Resolves with its exit code, or the signal. */
    end,
    get adminToken() {
      return env.ADMIN_TOKEN ?? (existsSync(tokenFile) ? readFileSync(tokenFile, 'utf8').trim() : '')
    },
    get printed() {
      return process.out + process.err
    },
    get running() {
      return process.running
    }
  }
}

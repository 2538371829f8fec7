// The processes that are measured: the server as it is installed, and the bare one beside it.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')
/** As `npm run serve` starts it, flags and all. */
const serve: string[] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  .scripts.serve.split(' ')
  .slice(1)

/** In which Linux counts it, ms. */
const TICK = 10

export interface Running {
  url: string
  process: ChildProcess
  /** From the start of the process until it answers, ms. */
  startedIn: number
  stop(): void
}

export async function bareServer(): Promise<Running> {
  const before = performance.now()
  const child = spawn(process.execPath, [join(root, 'test/bench/bare.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim())))
  return running(child, `http://127.0.0.1:${port}`, performance.now() - before)
}

export const newDataDir = () => mkdtempSync(join(tmpdir(), 'drejebog-bench-'))

export async function ourServer(adminToken: string, dataDir = newDataDir()): Promise<Running & { dataDir: string }> {
  const port = await freePort()
  const before = performance.now()
  const child = spawn(process.execPath, serve, {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      ADMIN_TOKEN: adminToken,
      LOG_LEVEL: 'warn'
    },
    stdio: ['ignore', 'inherit', 'inherit']
  })
  const url = `http://127.0.0.1:${port}`
  while (!(await fetch(`${url}/healthz`).catch(() => null))?.ok) await sleep(5)
  return { ...running(child, url, performance.now() - before), dataDir }
}

/** The time a process has had of the processors, ms; NaN where the system does not tell. */
export function cpuOf(child: ChildProcess): number {
  const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? []
  return (Number(user) + Number(system)) * TICK
}

const running = (child: ChildProcess, url: string, startedIn: number): Running => ({
  url,
  process: child,
  startedIn,
  stop: () => child.kill('SIGKILL')
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

/** What a process holds in memory right now, in bytes; NaN where the system does not tell. */
export function memoryOf(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024
}

export async function makeMeeting(
  url: string,
  adminToken: string,
  roles: readonly string[][],
  participants: readonly object[] = []
) {
  const playbook = JSON.parse(readFileSync(join(root, 'playbooks/sydhavsklyngen.json'), 'utf8'))
  for (const block of playbook.blocks) delete block.fixedStart
  const response = await fetch(`${url}/api/meetings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      title: 'Måling',
      startsAt: new Date().toISOString(),
      playbook,
      participants,
      board: roles.map((held, i) => ({ name: `Medlem ${i + 1}`, roles: held }))
    })
  })
  const { id, links, screen } = await response.json()
  const tokens: string[] = links.map((link: { token: string }) => link.token)
  const firstBlock: string = playbook.blocks[0].id
  return { id: String(id), tokens, screen: String(screen.token), firstBlock }
}

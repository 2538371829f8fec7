// A small disk that can be filled, and emptied again. Where mounting is not allowed: a file that another program holds on to.
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { closeLater, tempFolder } from './closing.ts'

export interface Disk {
  folder: string
  kind: 'full' | 'held'
  /** Nothing more can be written. */
  fill(): void
  free(): void
}

/** @param megabytes how much fits */
export function smallDisk(megabytes = 2): Disk {
  const folder = tempFolder()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status === 0
  if (!mounted) return held(folder)
  closeLater(() => spawnSync('umount', ['-l', folder]))
  const filler = join(folder, 'filler')
  return {
    folder,
    kind: 'full',
    fill() {
      const file = openSync(filler, 'w')
      try {
        for (const size of [1_048_576, 65_536, 4096, 1]) for (;;) if (!wrote(file, size)) break
      } finally {
        closeSync(file)
      }
    },
    free: () => rmSync(filler)
  }
}

function wrote(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size, 1)) === size
  } catch {
    return false
  }
}

function held(folder: string): Disk {
  let db: Database.Database | null = null
  return {
    folder,
    kind: 'held',
    fill() {
      db = new Database(join(folder, 'drejebog.db'))
      db.exec('BEGIN IMMEDIATE')
    },
    free() {
      db?.exec('ROLLBACK')
      db?.close()
    }
  }
}

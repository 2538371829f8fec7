// The shelf: ready-made playbooks, read and checked once at start.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Playbook, playbook } from '../shared/playbook.ts'

export type Pack = Playbook & { name: string }

/** @throws naming the file, when one of them is not a playbook */
export function readPacks(folder: string): Pack[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const read = playbook.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      if (!read.success) throw new Error(`${file} is not a playbook: ${read.error.issues[0]?.path.join('.')}`)
      return { name: file.replace(/\.json$/, ''), ...read.data }
    })
}

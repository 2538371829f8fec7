// `npm run -s groups -- people.json`: forms groups of the people in a file, or of what is piped in, and prints them.
import { readFileSync } from 'node:fs'
import { da } from '../client/messages/breakouts.broken.da.ts'
import { en } from '../client/messages/breakouts.broken.en.ts'
import { form } from '../shared/slices/breakouts/forming/forming.ts'
import { Fault, inDanish, inEnglish } from './groups.faults.ts'
import { readTask } from './groups.reading.ts'

const { LC_ALL, LANG } = process.env
const danish = (LC_ALL || LANG || '').startsWith('da')

function textOf(file: string | undefined): string {
  if (file === undefined) throw new Fault({ code: 'no-argument' })
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new Fault({ code: missing ? 'no-file' : 'unreadable', file })
  }
}

function formed(text: string) {
  const { groups, broken } = form(readTask(text))
  const group = (index: number) => `${danish ? 'gruppe' : 'group'} ${index + 1}`
  const say = danish ? da : en
  return {
    groups: groups.map(({ people, leader }) => ({ people, leader })),
    broken: broken.map((b) => say(b, { person: (id) => id, group }))
  }
}

try {
  process.stdout.write(`${JSON.stringify(formed(textOf(process.argv[2])), null, 2)}\n`)
} catch (error) {
  if (!(error instanceof Fault)) throw error
  process.stderr.write(`${(danish ? inDanish : inEnglish)(error.what)}\n`)
  process.exitCode = 1
}

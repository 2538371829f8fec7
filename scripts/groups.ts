// `npm run -s groups -- people.json`: forms groups of the people in a file, or of what is piped in, and prints them.
// In the file stands, in JSON:
//   people   [{ id, practice?, postcode?, form?, kind?, group? }]: `group` is the one they have formed by themselves
//   size     { min, max }
//   rules?   { practices?: "together", "apart" or "free"; together?: [[id, …]]; apart?: [[id, …]];
//            pinned?: [{ id, group }]; closed?: [group]: those take in nobody but who is pinned to them }
//   wishes?  the first before the second: near, mixed or alike, trainees, even, leaders, others
//   before?  [[id, …]]: the groups they were in the last time, for `others`
//   seed?    another number gives other groups
// Whoever is pinned to a number is in the group at that place, from 1, or from 0 where somebody is pinned to 0.
import { readFileSync } from 'node:fs'
import { da } from '../client/messages/breakouts.broken.da.ts'
import { en } from '../client/messages/breakouts.broken.en.ts'
import { brokenIn } from '../shared/slices/breakouts/forming/broken.ts'
import { contradictionsIn } from '../shared/slices/breakouts/forming/contradictions.ts'
import { form } from '../shared/slices/breakouts/forming/forming.ts'
import type { Formed } from '../shared/slices/breakouts/forming/task.ts'
import { Fault, inDanish, inEnglish } from './groups.faults.ts'
import { readTask } from './groups.reading.ts'

const { LC_ALL, LANG } = process.env
const danish = (LC_ALL || LANG || '').startsWith('da')

function bytesOf(file: string | undefined): Buffer {
  if (!file) throw new Fault({ code: 'no-argument' })
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new Fault({ code: missing ? 'no-file' : 'unreadable', file })
  }
}

/** Without the mark that some editors begin a file with. In another encoding every ø would come out as something else. */
function textIn(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Fault({ code: 'not-utf8' })
  }
}

function formed(text: string) {
  const { task, given } = readTask(text)
  const groups = numbered(form(task).groups)
  const group = (index: number) => `${danish ? 'gruppe' : 'group'} ${index + 1}`
  const say = danish ? da : en
  return {
    groups: groups.map(({ people, leader }) => ({
      people: people.map((id) => given.get(id)),
      leader: leader === null ? null : given.get(leader)
    })),
    broken: [...contradictionsIn(task), ...brokenIn(task, groups)].map((b) =>
      inOneLine(say(b, { person: (id) => id, group }))
    )
  }
}

/** Those that go by a number at its place, where there are so many; the others in between as they came. */
function numbered(groups: readonly Formed[]): Formed[] {
  const first = groups.some(({ label }) => label === '0') ? 0 : 1
  const placeOf = ({ label }: Formed) => (/^(0|[1-9]\d*)$/.test(label ?? '') ? Number(label) - first : -1)
  const others = groups.filter((group) => !(placeOf(group) in groups))
  return groups.flatMap((_, place) => groups.find((group) => placeOf(group) === place) ?? others.shift() ?? [])
}

/** Names may be of several lines. */
const inOneLine = (sentence: string) => sentence.replace(/\s+/g, ' ')

try {
  process.stdout.write(`${JSON.stringify(formed(textIn(bytesOf(process.argv[2]))), null, 2)}\n`)
} catch (error) {
  if (!(error instanceof Fault)) throw error
  process.stderr.write(`${inOneLine((danish ? inDanish : inEnglish)(error.what))}\n`)
  process.exitCode = 1
}

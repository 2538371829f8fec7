// The packs on the shelf: each is valid, makes a meeting, and ends when its source says.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shifted } from '../../shared/packs.ts'
import { playbook } from '../../shared/playbook.ts'
import { agenda } from '../../shared/slices/agenda/index.ts'
import { type ClockTime, clockTime, instantOf } from '../../shared/time.ts'
import { given, someone } from '../support/given.ts'

const folder = new URL('../../playbooks/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const dk = 'Europe/Copenhagen'
const someDay = (clock: ClockTime) => instantOf('2026-11-25', clock, dk)!

/** As the board sees a meeting made from the pack, at the clock time it is written for or another. */
function meetingFrom(name: string, startsAt?: ClockTime) {
  const pack = playbook.parse(read(name))
  const starts = startsAt ?? pack.starts!
  const { blocks } = shifted(pack, starts)
  const moderator = someone('moderator')
  return given(agenda)()
    .when({ type: 'agenda.plan', startsAt: someDay(starts), blocks }, { actor: moderator })
    .goesOn()
    .view(moderator, someDay(starts))
}
type View = ReturnType<typeof meetingFrom>
const clockOf = (at: number | null) => clockTime(at!, dk)
const programme = (view: View) => view.blocks.map((b) => `${clockOf(b.plannedStart)} ${b.title}`)

test('every pack on the shelf is known here', () =>
  expect(files.toSorted()).toEqual(['emnemoede-covid-19.json', 'hybrid-skanderborg.json', 'sydhavsklyngen.json']))

describe.each(files)('%s', (name) => {
  const pack = playbook.parse(read(name))

  test('holds nothing that the schema does not know', () => expect(pack).toEqual(read(name)))

  test('says where it comes from, and what in it is our proposal', () => expect(pack.source).toContain('Vores forslag'))

  test('says for every block who has it, what is said, and which slides; each id is a short, readable word', () => {
    for (const block of pack.blocks) {
      expect(block.id).toMatch(/^[a-z][a-z0-9-]{2,30}$/)
      for (const said of [block.owner, block.script, block.slides]) expect(said, block.title).toBeTruthy()
      // a meeting may be held at another time of day: what is said aloud names no clock time
      expect(block.script).not.toMatch(/\d\d[.:]\d\d/)
    }
  })

  test('makes a meeting that is on time', () => {
    const view = meetingFrom(name)
    expect(view.blocks.map((b) => b.id)).toEqual(pack.blocks.map((b) => b.id))
    expect(view.drift).toBe(0)
  })

  test('lasts as long when it is held at another time, also around midnight', () => {
    const usual = meetingFrom(name)
    for (const starts of ['09:00', '13:37', '23:30'])
      expect(meetingFrom(name, starts).plannedEnd - someDay(starts)).toBe(usual.plannedEnd - someDay(pack.starts!))
  })
})

test('Sydhavsklyngen meets as its agenda says, with our pause after 40 minutes', () => {
  const view = meetingFrom('sydhavsklyngen.json')
  expect(programme(view)).toEqual([
    '16:00 Tjek ind',
    '16:30 Data/grafer',
    '16:40 Se på egne data',
    '16:50 Plenumdiskussion',
    '17:00 Journalføring/skabeloner',
    '17:10 Pause',
    '17:15 Organisering hjemme hos jer',
    '17:25 Opsamling',
    '17:35 Ordet frit'
  ])
  expect(clockOf(view.plannedEnd)).toBe('18:00')
  expect(view.blocks.map((b) => b.fixedStart)).toEqual([null, '16:30', ...Array(7).fill(null)])
  expect(view.blocks.filter((b) => b.protected).map((b) => b.id)).toEqual(['pause'])
})

test('the hybrid meeting has the clock times of its programme', () => {
  const view = meetingFrom('hybrid-skanderborg.json')
  const clocks = ['16:45', '17:00', '17:45', '18:15', '18:30', '19:30']
  expect(view.blocks.map((b) => b.fixedStart)).toEqual(clocks)
  expect(view.blocks.map((b) => clockOf(b.plannedStart))).toEqual(clocks)
  expect(clockOf(view.plannedEnd)).toBe('20:00')
})

test('the topic meeting lasts an hour and a half, with polls and groups', () => {
  const view = meetingFrom('emnemoede-covid-19.json')
  expect(view.plannedEnd - view.startsAt).toBe(90 * 60_000)
  const kinds = view.blocks.map((b) => b.kind)
  expect(kinds.filter((kind) => kind === 'poll')).toHaveLength(2)
  expect(kinds).toContain('groups')
})

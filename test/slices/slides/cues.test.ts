// What is to be shown at each item: read from the playbook until somebody changes it; written, mended, taken out, put back.
import { describe, expect, test } from 'vitest'
import { MOST_CUES } from '../../../shared/limits.ts'
import { isRefusal } from '../../../shared/slice.ts'
import { slides } from '../../../shared/slices/slides/index.ts'
import type { SlidesEvent } from '../../../shared/slices/slides/messages.ts'
import { around, type Command, deck, hanne, mette, showing } from '../../support/showing.ts'

type Meeting = ReturnType<typeof showing>
const brief = (meeting: Meeting, block = 'data') =>
  meeting.cues(block).map(({ from, to, stops, say }) => [stops ? 'ingen' : from === to ? from : `${from}–${to}`, say])
const idOf = (meeting: Meeting, n: number, block = 'data') => meeting.cues(block)[n]?.id ?? 'none'
const read = [
  ['7–8', 'Find jeres tal'],
  [9, null]
]

describe('read from the playbook', () => {
  test('as long as nobody has changed them', () => {
    expect(brief(showing())).toEqual(read)
    expect(brief(showing(), 'pause')).toEqual([['ingen', null]])
    expect(brief(showing([], around({ data: '3' })))).toEqual([[3, null]])
  })

  test('the first change makes them the item’s own, the others as they are', () => {
    const before = showing()
    const mended = before.does({ type: 'slides.editCue', id: idOf(before, 1), say: 'Hvad undrede jer?' })
    expect(brief(mended)).toEqual([read[0], [9, 'Hvad undrede jer?']])
    expect(idOf(mended, 0)).toBe(idOf(before, 0))
    expect(mended.state.cues.map((c) => c.block)).toEqual(['data', 'data'])
    const undone = mended.does({ type: 'slides.editCue', id: idOf(before, 1), say: null })
    expect(undone.view(hanne)).toEqual(before.view(hanne))
  })

  test('a text that has been changed meanwhile is not what was seen', () => {
    const id = idOf(showing(), 0)
    showing([], around({ data: '8–9: Find jeres tal; 9' }))
      .asked({ type: 'slides.removeCue', id })
      .refused('no-such-cue')
  })

  test('whoever changes the playbook afterwards is heard of, and counts once the own ones are gone', () => {
    const past = showing().does({ type: 'slides.removeCue', id: idOf(showing(), 1) })
    const own = past.state.cues.map((c) => c.id)
    const events = past.asked({ type: 'slides.removeCue', id: own[0] ?? '' }).goesOn().state
    expect(events.cues.every((c) => c.removed)).toBe(true)
    expect(brief(past.does({ type: 'slides.removeCue', id: own[0] ?? '' }))).toEqual([])
    const elsewhere = around({ data: '3' })
    const view = (state: typeof past.state) => slides.view(state, hanne, { now: 0, meeting: elsewhere })
    expect(view(past.state)?.rewritten).toEqual([{ id: 'data', text: '3' }])
    expect(view(past.state)?.cues?.filter((c) => c.block === 'data')).toHaveLength(1)
    expect(
      view(events)
        ?.cues?.filter((c) => c.block === 'data')
        .map((c) => c.from)
    ).toEqual([3])
  })
})

test('a text that comes back, when another has counted meanwhile, can be changed again', () => {
  const out = (past: readonly SlidesEvent[], data: string) => {
    const before = showing(past, around({ data }))
    const { outcome } = before.asked({ type: 'slides.removeCue', id: idOf(before, 0) })
    return [...past, ...(isRefusal(outcome) ? [] : outcome)]
  }
  const past = out(out([], '7'), '8')
  expect(brief(showing(past, around({ data: '7' })))).toEqual([[7, null]])
  expect(brief(showing(out(past, '7'), around({ data: '7' })))).toEqual([])
})

test('also those read from the playbook count among the most there may be', () => {
  const many = Array.from({ length: 60 }, () => '7').join(';')
  const own = (n: number): Command => ({ type: 'slides.cue', id: `c${n}`, block: 'grupper', from: 1 })
  const full = showing([], around({ data: many })).does(...Array.from({ length: MOST_CUES - 60 }, (_, n) => own(n)))
  const mended = { type: 'slides.editCue', id: idOf(full, 0), say: 'Nyt' } as const
  expect(full.does(mended).state.cues).toHaveLength(MOST_CUES)
  const over = full.does(own(999))
  over.asked(mended).refused('too-many')
  expect(over.does({ type: 'slides.removeCue', id: idOf(full, 0) }).cues('data')).toHaveLength(59)
})

describe('one’s own', () => {
  test('come last, after another, or first', () => {
    const cue = (from: number, more: object = {}): Command => ({
      type: 'slides.cue',
      id: `c${from}`,
      block: 'frokost',
      from,
      ...more
    })
    showing().asked(cue(1)).refused('no-such-block')
    const at = (from: number, more: object = {}) => ({ ...cue(from, more), block: 'grupper' }) as Command
    const three = showing().does(at(1), at(2), at(3, { after: 'c1' }), at(4, { after: null }))
    expect(brief(three, 'grupper').map(([page]) => page)).toEqual([4, 1, 3, 2])
    three.asked(at(5, { after: 'nothing' })).refused('no-such-cue')
    three.asked(at(1)).refused('duplicate-id')
  })

  test('pages, nothing to be shared, and back', () => {
    const id = 'c'
    const one = showing().does({ type: 'slides.cue', id, block: 'grupper', from: 4, say: ' Gå ud ' })
    expect(brief(one, 'grupper')).toEqual([[4, 'Gå ud']])
    expect(brief(one.does({ type: 'slides.editCue', id, from: 5, to: 6 }), 'grupper')).toEqual([['5–6', 'Gå ud']])
    const none = one.does({ type: 'slides.editCue', id, from: null })
    expect(brief(none, 'grupper')).toEqual([['ingen', 'Gå ud']])
    expect(none.does({ type: 'slides.editCue', id, from: 4 }).view(hanne)).toEqual(one.view(hanne))
    one.asked({ type: 'slides.editCue', id, from: 4, say: 'Gå ud' }).then()
    expect(brief(showing().does({ type: 'slides.cue', id, block: 'grupper' }), 'grupper')).toEqual([['ingen', null]])
  })

  test('only words, and they stay words', () => {
    const words = showing([], around({ data: 'Pausedias' }))
    expect(words.cues('data')[0]).toMatchObject({ from: null, stops: false, say: 'Pausedias' })
    const id = idOf(words, 0)
    const mended = words.does({ type: 'slides.editCue', id, say: 'Pausedias med ur' })
    expect(mended.cues('data')[0]).toMatchObject({ from: null, stops: false, say: 'Pausedias med ur' })
    const paged = mended.does({ type: 'slides.editCue', id, from: 3 })
    const back = paged.does({ type: 'slides.editCue', id, from: null, stops: false })
    expect(back.view(hanne)).toEqual(mended.view(hanne))
  })

  test('out and back again, where it was', () => {
    const before = showing().does({ type: 'slides.cue', id: 'c', block: 'data', from: 9, after: idOf(showing(), 0) })
    const out = before.does({ type: 'slides.removeCue', id: 'c' })
    expect(brief(out)).toEqual(read)
    out.asked({ type: 'slides.removeCue', id: 'c' }).then()
    expect(out.does({ type: 'slides.restoreCue', id: 'c' }).view(hanne)).toEqual(before.view(hanne))
    before.asked({ type: 'slides.restoreCue', id: 'c' }).then()
    for (const type of ['slides.removeCue', 'slides.restoreCue', 'slides.editCue'] as const)
      before.asked({ type, id: 'nothing' }).refused('no-such-cue')
  })

  test('of an item that is taken out come back with it', () => {
    const cued = showing().does({ type: 'slides.cue', id: 'c', block: 'grupper', from: 4 })
    const { agenda } = around()
    const without = { agenda: { ...agenda, blocks: agenda.blocks.filter((b) => b.id !== 'grupper') } }
    expect(slides.view(cued.state, hanne, { now: 0, meeting: without })?.cues?.map((c) => c.block)).not.toContain(
      'grupper'
    )
    expect(brief(cued, 'grupper')).toEqual([[4, null]])
  })
})

describe('pages', () => {
  const twelve = showing([deck('a', 12)])

  test('90 of 12 is told', () => {
    twelve.asked({ type: 'slides.cue', block: 'data', from: 90 }).refused('no-such-page', { page: 90, pages: 12 })
    twelve
      .asked({ type: 'slides.editCue', id: idOf(twelve, 0), from: 7, to: 13 })
      .refused('no-such-page', { page: 13, pages: 12 })
    twelve.asked({ type: 'slides.cue', block: 'data', deck: 'b', from: 1 }).refused('no-such-deck')
  })

  test('words can be mended where the pages are missing', () => {
    const short = showing([deck('a', 5)])
    expect(short.cues('data')[0]).toMatchObject({ from: 7, in: 'a', of: 5 })
    expect(brief(short.does({ type: 'slides.editCue', id: idOf(short, 0), say: 'Nyt' }))[0]).toEqual(['7–8', 'Nyt'])
  })

  test('backwards is a path', () => {
    const faults = (command: unknown) => slides.command.safeParse(command).error?.issues.map((i) => i.path.join('.'))
    expect(faults({ type: 'slides.cue', block: 'data', from: 8, to: 7 })).toEqual(['to'])
    expect(faults({ type: 'slides.cue', block: 'data', to: 7 })).toEqual(['from'])
    expect(faults({ type: 'slides.editCue', id: 'c', from: 8, to: 7 })).toEqual(['to'])
    twelve.asked({ type: 'slides.editCue', id: idOf(twelve, 0), to: 2 }).refused('malformed', { path: ['to'] })
  })

  test('without a deck nobody knows, and any page goes', () =>
    expect(brief(showing().does({ type: 'slides.cue', block: 'grupper', from: 90 }), 'grupper')).toEqual([[90, null]]))
})

test('by the operator and the coordinator, nobody else', () => {
  const all: Command[] = [
    { type: 'slides.cue', block: 'data', from: 1 },
    ...(['slides.editCue', 'slides.removeCue', 'slides.restoreCue'] as const).map((type) => ({ type, id: 'c' }))
  ]
  for (const command of all) showing().asked(command, mette).refused('not-your-role')
})

// Who may do what to the agenda, and who sees what of it.
import { describe, expect, test } from 'vitest'
import type { ViewerRole } from '../../../shared/slice.ts'
import { type Command, evening, mette, next, start } from '../../support/evening.ts'
import { oclock, someone, withRoles } from '../../support/given.ts'

const block = 'grupper'
const talk = { title: 'Oplæg', kind: 'talk', minutes: 10 } as const
const commands: Command[] = [
  { type: 'agenda.plan', startsAt: oclock('16:00'), blocks: [talk] },
  { type: 'agenda.start' },
  { type: 'agenda.unstart' },
  { type: 'agenda.next', from: 'tjek-ind' },
  { type: 'agenda.back', from: 'tjek-ind' },
  { type: 'agenda.goto', from: 'tjek-ind', to: block },
  { type: 'agenda.extend', block, minutes: 5 },
  { type: 'agenda.resize', lengths: [{ block, minutes: 5 }] },
  { type: 'agenda.pause' },
  { type: 'agenda.resume' },
  { type: 'agenda.skip', block },
  { type: 'agenda.unskip', block },
  { type: 'agenda.add', block: talk },
  { type: 'agenda.edit', block, minutes: 5 },
  { type: 'agenda.move', block, after: 'data' },
  { type: 'agenda.remove', block },
  { type: 'agenda.finish' },
  { type: 'agenda.reopen' }
]
const others: ViewerRole[] = ['host', 'chat', 'keys', 'slides', 'screen']

describe.each(commands.map((command) => [command.type, command] as const))('%s', (_, command) => {
  const before = evening()
  const running = evening(['16:00', start])

  test('is not for the others on the board, nor for the room screen, nor for who has no role', () => {
    for (const actor of [...others.map((role) => someone(role)), someone(), withRoles('all', ...others)]) {
      before.asked('16:01', command, actor).refused('not-your-role')
      running.asked('16:01', command, actor).refused('not-your-role')
    }
  })

  test('is for moderator and coordinator alike', () => {
    const outcome = (actor = mette) =>
      [before, running].map((m) => m.when(command, { actor, now: oclock('16:01') }).outcome)
    expect(outcome(someone('coordinator'))).toEqual(outcome())
    expect(outcome(withRoles('both', 'chat', 'moderator'))).toEqual(outcome())
    expect(JSON.stringify(outcome())).not.toContain('not-your-role')
  })
})

describe('what is seen', () => {
  const meeting = evening(['16:00', start], ['16:30', next('tjek-ind')])
  const seenBy = (role: ViewerRole) => meeting.view(someone(role), oclock('16:33'))

  test('the whole board sees the same, with who speaks and what is said', () => {
    for (const role of ['host', 'chat', 'keys', 'slides', 'coordinator'] as const)
      expect(seenBy(role), role).toEqual(seenBy('moderator'))
    expect(seenBy('chat').blocks[1]).toMatchObject({ owner: 'Karen Bech', script: 'Her er tre grafer.' })
    expect(seenBy('chat').moved).toEqual({ by: 'mette', at: oclock('16:30') })
  })

  test('the room screen sees where the meeting stands, and nobody’s name, script or doings', () => {
    const { blocks, moved, ...rest } = seenBy('screen')
    expect(moved).toBeNull()
    expect(rest).toMatchObject({ current: 'data', endsAt: oclock('16:40'), expectedEnd: oclock('17:30'), drift: 0 })
    for (const shown of blocks) expect(shown).not.toHaveProperty('owner')
    expect(JSON.stringify(seenBy('screen'))).not.toMatch(/Karen|grafer\.|mette/)
  })

  test('one block, as everybody sees it', () =>
    expect(seenBy('screen').blocks[1]).toEqual({
      id: 'data',
      title: 'Data/grafer',
      kind: 'talk',
      minutes: 10,
      extraMinutes: 0,
      protected: false,
      fixedStart: '16:30',
      fixedAt: oclock('16:30'),
      state: 'current',
      left: 600_000,
      plannedStart: oclock('16:30'),
      expectedStart: oclock('16:30'),
      startedAt: oclock('16:30'),
      endedAt: null
    }))
})

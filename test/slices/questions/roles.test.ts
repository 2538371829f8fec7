// Who may do what to the questions: the watcher all, the moderator what was sent up, the host calls for help, the key sender missing keys.
import { describe, expect, test } from 'vitest'
import { isRefusal, type ViewerRole } from '../../../shared/slice.ts'
import { questionKinds, questionStates } from '../../../shared/slices/questions/state.ts'
import {
  bo,
  brings,
  type Command,
  carl,
  caught,
  chat,
  type dea,
  eva,
  flagged,
  merged,
  moved
} from '../../support/chat.ts'
import { oclock, someone, withRoles } from '../../support/given.ts'

const id = 'figures'
const commands: { [T in Command['type']]: Extract<Command, { type: T }> } = {
  'questions.catch': { type: 'questions.catch', from: 'Lars', text: 'Må jeg se den igen?' },
  'questions.catchMany': { type: 'questions.catchMany', rows: [{ from: 'Lars', text: 'Må jeg se den igen?' }] },
  'questions.uncatchMany': { type: 'questions.uncatchMany', id: 'pasted' },
  'questions.flag': { type: 'questions.flag', id },
  'questions.hurry': { type: 'questions.hurry', id, urgent: true },
  'questions.ask': { type: 'questions.ask', id },
  'questions.answer': { type: 'questions.answer', id },
  'questions.park': { type: 'questions.park', id },
  'questions.dismiss': { type: 'questions.dismiss', id },
  'questions.putBack': { type: 'questions.putBack', id, from: 'asked', to: 'flagged' },
  'questions.edit': { type: 'questions.edit', id, note: 'Hun sidder alene' },
  'questions.tie': { type: 'questions.tie', id, block: 'plenum' },
  'questions.claim': { type: 'questions.claim', id },
  'questions.release': { type: 'questions.release', id },
  'questions.merge': { type: 'questions.merge', id, into: 'same' },
  'questions.unmerge': { type: 'questions.unmerge', id },
  'questions.forget': { type: 'questions.forget', id }
}
const all = Object.values(commands)
const pair = [caught(id, 'Katrine Sø', 'Er tallene nye?'), caught('same', 'iPad', 'Hvilket år?')]
/** Caught only; or sent up, and then what it is. */
const stands = (state: (typeof questionStates)[number], kind: (typeof questionKinds)[number] = 'question') =>
  chat({ ...pair[0]!, kind }, pair[1]!, ...(state === 'caught' ? [] : [flagged(id), brings[state](id)]))

describe.each(all.map((command) => [command.type, command] as const))('%s', (_, command) => {
  test('is for the chat-watcher and the coordinator alike, however it stands', () => {
    for (const state of questionStates) {
      const outcome = (...roles: ViewerRole[]) =>
        stands(state).asked(command, { actor: withRoles('who', ...roles) }).outcome
      expect(outcome('coordinator')).toEqual(outcome('chat'))
      expect(outcome('screen', 'chat', 'keys')).toEqual(outcome('chat'))
      expect(JSON.stringify(outcome('chat'))).not.toContain('not-your-role')
    }
  })

  test('is not for slides, the room screen, nor for who has no role', () => {
    const nobody = [someone('slides'), someone('screen'), someone()]
    for (const actor of [...nobody, withRoles('all', 'slides', 'screen')])
      for (const state of questionStates)
        for (const kind of questionKinds) stands(state, kind).asked(command, { actor }).refused('not-your-role')
  })
})

/** What comes of all commands when this one asks them: the types of those that are not refused. */
const mayDo = (meeting: ReturnType<typeof chat>, actor: typeof dea, these: readonly Command[] = all) =>
  these.filter((command) => !isRefusal(meeting.asked(command, { actor }).outcome)).map((command) => command.type)
const sentUp = questionStates.filter((state) => state !== 'caught' && state !== 'dismissed')

describe('the moderator', () => {
  test.each(sentUp)('may take what was sent up and is %s, and put it back among that', (state) => {
    for (const to of sentUp) {
      const back = { ...commands['questions.putBack'], from: state, to }
      expect(mayDo(stands(state), bo, [...all.filter((c) => c.type !== 'questions.putBack'), back])).toEqual([
        'questions.hurry',
        'questions.ask',
        'questions.answer',
        'questions.park',
        'questions.putBack'
      ])
    }
    for (const to of ['caught', 'dismissed'] as const)
      stands(state).asked({ type: 'questions.putBack', id, from: state, to }, { actor: bo }).refused('not-your-role')
  })

  test.each(['caught', 'dismissed'] as const)('may nothing to what is %s', (state) => {
    for (const kind of questionKinds) {
      const backs = questionStates.map((to) => ({ ...commands['questions.putBack'], from: state, to }))
      expect(mayDo(stands(state, kind), bo, [...all, ...backs])).toEqual([])
    }
  })

  test('is told of a question that never was; what was not sent up might as well not be', () => {
    chat().asked({ type: 'questions.ask', id: 'nothing' }, { actor: bo }).refused('no-such-question')
    for (const never of [stands('caught'), chat(...pair, moved('answered', id)), chat(...pair, moved('dismissed', id))])
      never.asked(commands['questions.ask'], { actor: bo }).refused('no-such-question')
  })

  test('who presses just as the watcher dismisses it, is told that it has moved', () => {
    const gone = chat(...pair, flagged(id), { ...moved('dismissed', id), by: 'ea', at: oclock('16:50') })
    for (const type of ['questions.ask', 'questions.answer', 'questions.park'] as const)
      gone
        .asked({ type, id }, { actor: bo })
        .refused('has-moved', { question: id, state: 'dismissed', by: 'ea', at: oclock('16:50') })
  })

  test('who presses just as it is merged into another, takes that one', () => {
    const both = chat(...pair, flagged(id), flagged('same'), merged(id, 'same'))
    both.asked(commands['questions.ask'], { actor: bo }).then(moved('asked', 'same'))
    both.asked(commands['questions.answer'], { actor: bo }).then(moved('answered', 'same'))
    both.asked(commands['questions.park'], { actor: bo }).then({ type: 'questions.parked', id: 'same', block: null })
  })
})

describe.each([
  ['the host', 'help', carl],
  ['the key sender', 'key', eva]
] as const)('%s', (_, kind, actor) => {
  test('answers what is theirs, and takes that back', () => {
    const theirs = stands('caught', kind)
    expect(mayDo(theirs, actor)).toEqual(['questions.answer'])
    const back: Command = { type: 'questions.putBack', id, from: 'answered', to: 'caught' }
    const answered = theirs.does(commands['questions.answer'], { actor })
    expect(answered.question(id)).toMatchObject({ state: 'answered', by: actor.id })
    expect(answered.does(back, { actor }).question(id)?.state).toBe('caught')
  })

  test('each once, however often it is pressed', () => {
    const answered = stands('caught', kind).does(commands['questions.answer'], { actor })
    answered.asked(commands['questions.answer'], { actor }).then()
    const back: Command = { type: 'questions.putBack', id, from: 'answered', to: 'caught' }
    answered.does(back, { actor }).asked(back, { actor }).then()
  })

  test('not what the watcher has dismissed, by an older screen; and sends nothing up', () => {
    const dismissed = stands('dismissed', kind)
    expect(mayDo(dismissed, actor)).toEqual([])
    for (const to of questionStates.filter((s) => s !== 'dismissed'))
      expect(mayDo(dismissed, actor, [{ type: 'questions.putBack', id, from: 'dismissed', to }])).toEqual([])
    const settled = stands('caught', kind).does(commands['questions.answer'], { actor })
    expect(settled.view(bo).rows).toEqual([])
    for (const to of ['flagged', 'asked', 'dismissed'] as const)
      expect(mayDo(settled, actor, [{ type: 'questions.putBack', id, from: 'answered', to }])).toEqual([])
  })

  test('and nothing else, of no other kind', () => {
    for (const other of questionKinds.filter((k) => k !== kind))
      for (const state of questionStates) expect(mayDo(stands(state, other), actor)).toEqual([])
  })
})

test('who holds two of the roles may what either may', () => {
  const both = withRoles('both', 'moderator', 'host')
  expect(mayDo(stands('caught', 'help'), both)).toEqual(['questions.answer'])
  expect(mayDo(stands('flagged'), both)).toContain('questions.ask')
  const table = withRoles('table', 'host', 'keys')
  for (const kind of ['help', 'key'] as const)
    expect(mayDo(stands('caught', kind), table)).toEqual(['questions.answer'])
})

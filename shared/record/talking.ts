// How it is told what was asked from the chat, who was given the floor, and what was signalled.

import { isUp, type Question } from '../slices/questions/state.ts'
import { type About, fact, type Moment, type Tellers } from './facts.ts'
import { memberName, namesOf, written } from './names.ts'

export const questionsTellers: Tellers<'questions'> = {
  'questions.caught': null, // noise
  'questions.edited': null, // spelling
  'questions.flagged': ({ id, urgent }, moment) => fact('question-sent-up', { urgent }, question(id, moment)),
  'questions.hurried': null, // noise
  'questions.asked': ({ id }, moment) => fact('question-asked', {}, question(id, moment)),
  'questions.answered': ({ id }, moment) => fact('question-answered', {}, question(id, moment)),
  'questions.parked': ({ id }, moment) => fact('question-parked', {}, question(id, moment)),
  'questions.dismissed': ({ id }, moment) =>
    up(id, moment) ? fact('question-dismissed', {}, question(id, moment)) : null,
  'questions.putBack': ({ id, to }, moment) =>
    up(id, moment) || isUp({ state: to }) ? fact('question-put-back', { to }, question(id, moment)) : null,
  'questions.tied': null, // noise
  'questions.claimed': null, // noise
  'questions.released': null, // noise
  'questions.merged': null, // noise
  'questions.unmerged': null, // noise
  'questions.forgotten': null // forgotten
}

const found = (id: string, { before }: Moment): Question | undefined => before.questions.find((q) => q.id === id)
const up = (id: string, moment: Moment): boolean => isUp(found(id, moment) ?? { state: 'caught' })

/** Whoever asks about their key may have written it. */
function question(id: string, { after }: Moment): About {
  const { words = null, kind, participant = null } = after.questions.find((q) => q.id === id) ?? {}
  const registered = participant === null ? null : namesOf(after)(participant)
  const asker = words && (registered ?? words.from)
  return { people: [asker], ...(kind !== 'key' && { words: written(words?.text) }) }
}

export const callsTellers: Tellers<'calls'> = {
  'calls.planned': ({ id, picked }, moment) => (picked ? fact('call-drawn', {}, call(id, moment)) : null),
  'calls.edited': null, // planning
  'calls.moved': null, // planning
  'calls.removed': null, // planning
  'calls.restored': null, // planning
  'calls.called': ({ id }, moment) => fact('floor-given', {}, call(id, moment)),
  'calls.answered': ({ id }, moment) => fact('call-answered', {}, call(id, moment)),
  'calls.passed': ({ id }, moment) => fact('call-passed', {}, call(id, moment)),
  'calls.putBack': ({ id, to }, moment) => fact('call-put-back', { to }, call(id, moment)),
  'calls.forgotten': null // forgotten
}

/** What nobody asked in particular has no words. */
function call(id: string, { after }: Moment): About {
  const { participant, words } = after.calls.rows.find((c) => c.id === id) ?? {}
  const asked = written(words?.question)
  return { people: [namesOf(after)(participant ?? '')], ...(asked && { words: asked }) }
}

export const signalsTellers: Tellers<'signals'> = {
  'signals.sent': ({ id, as, to }, moment) => fact('signal-sent', { as, to }, signal(id, moment)),
  'signals.seen': null, // machinery
  'signals.acknowledged': ({ id }, moment) => fact('signal-acknowledged', {}, theirs(id, moment)),
  'signals.unacknowledged': ({ id }, moment) => fact('signal-unacknowledged', {}, theirs(id, moment)),
  'signals.withdrawn': ({ id }, moment) => fact('signal-withdrawn', {}, signal(id, moment)),
  'signals.restored': ({ id }, moment) => fact('signal-restored', {}, signal(id, moment))
}

const sent = (id: string, { after }: Moment) => after.signals.find((s) => s.id === id)

function signal(id: string, moment: Moment): About {
  const { ready = null, text = null } = sent(id, moment) ?? {}
  return ready ? { ready } : { words: written(text) }
}

/** Somebody else's: whose it was is told too. */
const theirs = (id: string, moment: Moment): About => ({
  ...signal(id, moment),
  people: [memberName(moment.after, sent(id, moment)?.by ?? '')]
})

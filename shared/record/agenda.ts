// How the agenda's moves are told, and what the room screen was made to say. What is planned before the meeting is no part of it.
import { indexOf } from '../slices/agenda/state.ts'
import { type About, fact, type Moment, type Tellers } from './facts.ts'
import { itemTitle, written } from './names.ts'

export const begun = ({ before }: Moment): boolean => before.agenda.status !== 'planned'

export const meetingTellers: Tellers<'meeting'> = {
  'meeting.created': null, // planning
  'meeting.renamed': null, // planning
  'meeting.said': ({ personal }) => fact('room-told', {}, { words: written(personal?.text) })
}

export const agendaTellers: Tellers<'agenda'> = {
  'agenda.planned': null, // planning
  'agenda.started': ({ block }, moment) => fact('meeting-started', {}, item(block, moment)),
  'agenda.unstarted': () => fact('start-taken-back', {}),
  'agenda.moved': ({ from, to, done }, moment) => {
    const { agenda } = moment.after
    const what = indexOf(agenda, to) < indexOf(agenda, from) ? 'item-back' : done ? 'item-next' : 'item-ahead'
    return fact(what, {}, item(to, moment))
  },
  'agenda.extended': ({ block, minutes }, moment) => fact('item-extended', { minutes }, item(block, moment)),
  'agenda.paused': () => fact('meeting-paused', {}),
  'agenda.resumed': () => fact('meeting-resumed', {}),
  'agenda.skipped': ({ block }, moment) => fact('item-skipped', {}, item(block, moment)),
  'agenda.unskipped': ({ block }, moment) => fact('item-unskipped', {}, item(block, moment)),
  'agenda.added': ({ block }, moment) => (begun(moment) ? fact('item-added', {}, item(block.id, moment)) : null),
  'agenda.edited': ({ block, change: { minutes } }, moment) => {
    if (!begun(moment)) return null
    return minutes === undefined
      ? fact('item-edited', {}, item(block, moment))
      : fact('item-resized', { minutes }, item(block, moment))
  },
  'agenda.placed': ({ block }, moment) => (begun(moment) ? fact('item-placed', {}, item(block, moment)) : null),
  'agenda.removed': ({ block }, moment) => (begun(moment) ? fact('item-removed', {}, item(block, moment)) : null),
  'agenda.finished': () => fact('meeting-finished', {}),
  'agenda.reopened': () => fact('meeting-reopened', {})
}

const item = (id: string, { after }: Moment): About => ({ item: itemTitle(after, id) })

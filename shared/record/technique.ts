// How it is told what was sent, which rooms were opened and which slides were shown. Of a key: that it was sent, never what it says.
import { type About, fact, type Moment, type Tellers } from './facts.ts'
import { namesOf, pageAbout, roundAbout, written } from './names.ts'

export const keysTellers: Tellers<'keys'> = {
  'keys.stored': null, // planning
  'keys.dropped': null, // planning
  'keys.restored': null, // planning
  'keys.worded': null, // secret
  /** Many of one sending become one row, with how they went: see sendings.ts. */
  'keys.queued': ({ id, participant }, moment) => {
    const none = { accepted: 0, failed: 0, unknown: 0, stopped: 0, waiting: 0 }
    return fact('keys-sent', { count: 1, messages: [id], ...none }, people([participant], moment))
  },
  'keys.stopped': ({ ids }, moment) => {
    const { messages } = moment.after.keys
    const whose = messages.filter((m) => ids.includes(m.id)).map((m) => m.participant)
    return fact('keys-stopped', { count: ids.length }, people(whose, moment))
  },
  'keys.begun': null, // machinery
  'keys.accepted': null, // counted
  'keys.refused': null, // counted
  'keys.doubted': null, // counted
  'keys.delivered': null, // counted
  'keys.undelivered': null, // counted
  'keys.marked': ({ participant, how }, moment) => fact('key-marked', { how }, people([participant], moment)),
  'keys.unmarked': ({ participant }, moment) => fact('key-unmarked', {}, people([participant], moment)),
  'keys.exempted': ({ participant, exempt }, moment) => fact('key-exempted', { exempt }, people([participant], moment)),
  'keys.revealed': ({ participant }, moment) => fact('key-revealed', {}, people([participant], moment)),
  'keys.erased': () => fact('keys-erased', {}),
  'keys.forgotten': null // forgotten
}

const people = (ids: readonly string[], { after }: Moment): About => ({ people: ids.map(namesOf(after)) })

export const breakoutsTellers: Tellers<'breakouts'> = {
  'breakouts.planned': null, // planning
  'breakouts.set': null, // planning
  'breakouts.dropped': null, // planning
  'breakouts.restored': null, // planning
  'breakouts.arranged': ({ id, groups }, { after }) =>
    fact('groups-formed', { count: groups.length }, roundAbout(after, id)),
  'breakouts.takenBack': ({ id }, { after }) => fact('groups-taken-back', {}, roundAbout(after, id)),
  'breakouts.moved': null, // detail
  'breakouts.led': null, // detail
  'breakouts.locked': null, // detail
  'breakouts.written': null, // planning
  'breakouts.ruled': null, // planning
  'breakouts.unruled': null, // planning
  'breakouts.readied': null, // planning
  'breakouts.placed': null, // detail
  'breakouts.opened': ({ id, minutes }, moment) =>
    fact('groups-opened', { minutes, count: groupsOf(id, moment).length }, roundAbout(moment.after, id)),
  'breakouts.extended': ({ id, minutes }, { after }) => fact('groups-extended', { minutes }, roundAbout(after, id)),
  'breakouts.told': ({ round, personal }, { after }) =>
    fact('groups-told', {}, { ...roundAbout(after, round), words: written(personal?.text) }),
  'breakouts.calledBack': ({ id }, { after }) => fact('groups-called-back', {}, roundAbout(after, id)),
  'breakouts.closed': ({ id }, { after }) => fact('groups-closed', {}, roundAbout(after, id)),
  'breakouts.putBack': ({ id, from }, { after }) => fact('groups-put-back', { from }, roundAbout(after, id)),
  'breakouts.helpCalled': ({ id, group, wanted }, moment) => {
    const found = groupsOf(id, moment).find((g) => g.id === group)
    const about = {
      ...roundAbout(moment.after, id),
      ...(found && { group: { number: found.number, name: found.name } })
    }
    return fact(wanted ? 'help-wanted' : 'help-given', {}, about)
  }
}

const groupsOf = (round: string, { after }: Moment) => after.breakouts.rounds.find((r) => r.id === round)?.groups ?? []

export const slidesTellers: Tellers<'slides'> = {
  'slides.deckAdded': null, // planning
  'slides.deckRemoved': null, // planning
  'slides.deckRestored': null, // planning
  'slides.asked': ({ to }, { after }) => fact('slide-asked', {}, pageAbout(after, to)),
  'slides.shown': ({ to }, { after }) => fact('slide-shown', {}, pageAbout(after, to)),
  'slides.readied': null, // noise
  'slides.unreadied': null, // noise
  'slides.cuesTaken': null, // planning
  'slides.cued': null, // planning
  'slides.cueEdited': null, // planning
  'slides.cueRemoved': null, // planning
  'slides.cueRestored': null // planning
}

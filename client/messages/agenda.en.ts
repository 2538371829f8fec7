// The agenda's sentences in English.
import type { agenda as da } from './agenda.da.ts'
import { hours, list } from './counting.en.ts'

export const agenda: typeof da = {
  agenda: {
    title: 'Agenda',
    plan: 'Plan',
    expected: 'Due',
    actual: 'Real',
    block: 'Item',
    min: 'Min',
    owner: 'Who',
    end: 'End',
    protected: 'protected',
    fixed: 'fixed time',
    skipped: 'skipped',
    slides: 'Slides',
    select: (title) => `Choose ${title}`,
    empty: 'No items yet',
    emptyWhy: 'The items of the meeting appear here once the coordinator has put them in.'
  },

  controls: {
    title: 'Controls',
    next: 'Next item',
    start: 'Start the meeting',
    finish: 'End the meeting',
    reopen: 'Reopen the meeting',
    block: (title, minutes) => `${title}, ${minutes} min`,
    finishWhy: (planned) => `Last item, planned end ${planned}`,
    noBlocks: 'Put items into the agenda first',
    more: (count) => `+${count} min`,
    endsAt: (when) => `end ${when}`,
    pause: 'Pause',
    stopClock: 'stop the clock',
    resume: 'Resume',
    back: 'Back',
    backToNone: 'nothing before this',
    notYet: 'The clock does not run until you start.',
    ifNow: (when) => `If you start now, the meeting ends ${when}.`,
    lateLead: (count) => `${count} min late:`,
    takeAll: (title) => `take them from ${title}`,
    takeSome: (parts) => `take ${list(parts.map((p) => `${p.minutes} from ${p.title}`))}`,
    instead: (to, from) => `${to} min instead of ${from}`,
    takeMany: (count, blocks) => `take ${count} from ${blocks} items`,
    becomes: (title, to) => `${title} ${to} min`,
    takeThem: 'Take them',
    nothingToTake: 'there is nothing more to take from.',
    nothingToTakeWhy: 'Skip an item, or let the meeting end later.'
  },

  peek: {
    next: 'next',
    now: 'now',
    span: (from, to) => `${from} to ${to}`,
    words: 'Script',
    noScript: 'There is no script for this item.',
    goTo: 'Go here',
    skip: 'Skip',
    unskip: 'Include',
    shorter: '−1 min',
    longer: '+1 min',
    hint: 'Choose an item in the agenda to read its script, go to it, move time or skip it.'
  },

  keyLabels: {
    next: 'next',
    nextLong: 'next item; also starts the meeting',
    back: 'back to the previous item',
    more: (count) => `give the item ${count} more min`,
    pause: 'pause',
    pauseLong: 'stop the clock, or start it again',
    take: 'take the minutes that are suggested',
    move: 'up and down',
    moveLong: 'up and down in the agenda',
    goTo: 'go to the chosen item',
    longer: 'give the chosen item 1 more min',
    shorter: 'take 1 min from the chosen item',
    skip: 'skip the chosen item, or include it again',
    clear: 'let go of the chosen item',
    help: 'show all keys'
  },

  summary: {
    planned: 'Planned',
    actual: 'Real',
    span: (from, to, minutes) => `${from} to ${to}, ${hours(minutes)}`,
    blocks: 'Items',
    heldOf: (count, of) => `${count} of ${of} held`,
    skipped: 'Not held',
    asPlanned: 'It ended as planned.',
    later: (count) => `It ended ${count} min later than planned.`,
    earlier: (count) => `It ended ${count} min before the plan.`
  }
}

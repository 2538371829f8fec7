// What the coordinator's view says, in English.
import type { CoordinatorMessages } from './coordinator.da.ts'

const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const list = (parts: readonly string[]) =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join('')
const some = (parts: readonly string[]) =>
  list(parts.length > 3 ? [...parts.slice(0, 2), `${parts.length - 2} more`] : parts)
const told = (strong: string, rest: string) => ({ strong, rest })
function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [whole > 0 ? n(whole, 'hour', 'hours') : '', rest > 0 || whole === 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ')
}

export const en: CoordinatorMessages = {
  tabs: { label: 'The coordinator’s pages', playbook: 'Playbook', board: 'Board and links', meeting: 'The meeting' },

  fields: {
    time: 'Time',
    kind: 'Form',
    title: 'Item',
    minutes: 'Min',
    owner: 'Who',
    script: 'Script',
    slides: 'Slides',
    protected: 'Protected',
    remove: 'Remove'
  },
  playbook: {
    expected: 'Expected',
    add: 'New item',
    newTitle: 'New item',
    grip: 'Drag the item somewhere else',
    remove: (title: string) => `Remove ${title}`,
    protected: 'protected',
    notProtected: 'not protected',
    now: 'now',
    done: 'held',
    fixed: (when: string) => `fixed at ${when}`,
    pushed: (when: string) => `was to begin ${when}`,
    noFixed: 'follows the one before',
    none: 'empty',
    sum: (minutes: number, from: string, to: string, checkIn: boolean) =>
      `${hours(minutes)}${checkIn ? ' with check-in' : ''}, ${from} to ${to}`,
    scriptKeys: 'Enter saves, Shift Enter makes a new line, Esc leaves it',
    chooseKind: (title: string) => `Choose the form of ${title}`,
    theirs: (value: string) =>
      value === '' ? 'The field was emptied meanwhile.' : `It was changed to “${value}” meanwhile.`,
    mine: 'Yours goes when you press Enter; Esc leaves theirs.',
    gone: (typed: string) => `The item was removed while you wrote: “${typed}”`,
    waits: 'waiting',
    keys: {
      cell: 'cell',
      cellLong: 'go from cell to cell',
      edit: 'edit',
      editLong: 'edit the cell; Enter or Tab saves, Esc leaves it',
      move: 'move item',
      moveLong: 'move the item up or down',
      add: 'new item',
      addLong: 'add a new item after this one',
      removeLong: 'remove the item',
      undoLong: 'undo what you did last'
    }
  },
  faults: {
    'title-empty': 'An item needs a title.',
    minutes: 'Write the minutes as a whole number from 1 to 600.',
    'clock-shape': 'Write the time as 16:30, 16.30 or 1630.',
    'clock-hour': 'A day has only the hours 0 to 23.',
    'clock-minute': 'An hour has only the minutes 0 to 59.',
    'too-long': (most: number) => `That is too long. There is room for ${most} characters.`,
    past: 'It has been held. Go back to the item before its time can be changed.',
    running: 'You are in this item or past it. It stays where it is.',
    only: 'A playbook needs at least one item.',
    full: 'There is no room for more items.'
  },

  check: {
    title: 'Playbook check',
    count: (found: number, fine: number) => (found === 0 ? 'all in order' : `${found} to look at, ${fine} in order`),
    over: 'The meeting is over. The check is for the next playbook.',
    overlap: (block: string, at: string, before: string, until: string) =>
      told(block, ` is to begin ${at}, but ${before} lasts until ${until}.`),
    gap: (minutes: number, block: string, at: string) =>
      told(`${minutes} min`, ` are empty before ${block} begins ${at}.`),
    noBreak: (minutes: number, from: string, to: string) =>
      told(
        `${hours(minutes)} without a break`,
        ` from ${from} to ${to}. People need to leave the screen after 45 min at most.`
      ),
    longBlock: (block: string, minutes: number) =>
      told(block, ` lasts ${minutes} min in one form. Change after 10–15.`),
    sameForm: (kind: string, titles: readonly string[], minutes: number) =>
      told(`${kind} for ${minutes} min`, `: ${some(titles)} follow each other. Put another form in between.`),
    longMeeting: (minutes: number) =>
      told('The meeting', ` lasts ${hours(minutes)} after check-in. Keep it to 2 hours at most.`),
    noCheckIn: () => told('No check-in', ' before the start. Give people time to get sound and picture.'),
    noOwner: (titles: readonly string[]) =>
      told(some(titles), titles.length === 1 ? ' has nobody responsible.' : ' have nobody responsible.'),
    noClosing: () => told('No wrap-up', ' and no open floor. End it together.'),
    mend: {
      resize: (block: string, minutes: number) => `Make ${block} ${minutes} min`,
      addBreak: (minutes: number, at: string) => `Add a ${minutes} min break at ${at}`,
      takenFrom: (minutes: number, block: string | null) => `${minutes} min from ${block ?? 'the item before'}`,
      split: (parts: readonly number[]) => `Split into ${list(parts.map(String))}`,
      addCheckIn: (minutes: number) => `Add a ${minutes} min check-in first`,
      addWrapUp: (minutes: number) => `Add a ${minutes} min wrap-up at the end`,
      choose: 'Choose who',
      endsAt: (when: string) => `ends ${when}`,
      part: (title: string, kind: string) => `${title}: ${kind.toLowerCase()}`
    },
    passed: {
      times: () => 'The minutes fit the fixed times',
      breaks: (minutes: number) => `At most ${minutes} min without a break`,
      lengths: (minutes: number) => `No item over ${minutes} min in one form`,
      forms: () => 'The form changes along the way',
      meeting: (minutes: number) => `${hours(minutes)} after check-in`,
      'check-in': (minutes: number) => `${minutes} min to check in`,
      owners: () => 'Every item has somebody responsible',
      closing: () => 'Ends with a wrap-up or an open floor'
    }
  },

  meeting: { title: 'The meeting', name: 'Name of the meeting', rename: 'Rename', empty: 'The meeting needs a name.' },

  board: {
    title: 'Board and links',
    lead: 'Each link opens the page of the role. No account.',
    add: 'New person',
    name: 'Name',
    roles: 'Roles',
    addIt: 'Add and make a link',
    cancel: 'Cancel',
    nameEmpty: 'Write a name.',
    rename: (name: string) => `Change the name ${name}`,
    you: 'you',
    here: 'here now',
    notHere: 'not here',
    unknown: 'cannot know whether they are here',
    linkMade: (when: string) => `link made ${when}`,
    linksMade: (count: number, when: string) => `${count} links, the newest from ${when}`,
    noLink: 'no link',
    newLink: 'New link',
    newLinkFor: (name: string) => `New link for ${name}`,
    ownLink: 'This closes the link you are on. The page opens again with the new one.',
    ownLinkGo: 'Make it and reopen the page',
    hereLink: (name: string) => `${name} is here now and is cut off until the new link is opened.`,
    hereLinkGo: 'Yes, make a new one',
    closeLink: 'Close link',
    closeLinkFor: (name: string) => `Close link of ${name}`,
    closeSure: (name: string) => `${name} is cut off and cannot come in again without a new link.`,
    closeGo: 'Yes, close it',
    once: 'Shown only now: the link cannot be brought up again. The old one no longer works.',
    onceFirst: 'Shown only now: the link cannot be brought up again.',
    hide: 'Done',
    making: 'Making a link …',
    failed: 'The link was not made. See whether there is a connection, and try again.',
    remove: 'Remove',
    removeFor: (name: string) => `Remove from the board: ${name}`,
    onlyCoordinator: 'The only coordinator. Hand the role over first.',
    ownRole: 'You will no longer be able to edit the playbook. Only another coordinator can give you the role again.',
    ownRoleGo: 'Yes, let go of it',
    removed: 'Removed',
    restore: 'Put back',
    restoreFor: (name: string) => `Put back: ${name}`,
    forget: 'Forget the name',
    forgetFor: (name: string) => `Forget the name ${name}`,
    forgetSure: 'The name is erased for good, also in what has happened.',
    forgetGo: 'Yes, forget it',
    forgotten: 'The name is forgotten',
    no: 'No',
    screen: 'The screen in the room',
    screenRole: 'Room screen',
    who: 'Who does what',
    nobody: 'nobody yet',
    handOver: 'Hand over',
    handOverRole: (role: string, from: string) => `Hand over: ${role.toLowerCase()}, from ${from}`,
    to: (name: string) => `to ${name}`,
    nobodyElse: 'There is nobody else to give it to.'
  },

  told: {
    edited: (what: string, title: string, to: string) =>
      `you changed ${what} of ${title}${to === '' ? '' : ` to ${to}`}`,
    what: {
      time: 'the fixed time',
      minutes: 'the minutes',
      script: 'the script',
      slides: 'the slides'
    },
    formed: (title: string, kind: string) => `you made ${title} ${kind.toLowerCase()}`,
    owned: (title: string, name: string) => `you put ${name} on ${title}`,
    disowned: (title: string, name: string) => `you took ${name} off ${title}`,
    unfixed: (title: string) => `you took the fixed time off ${title}`,
    renamedBlock: (from: string, to: string) => `you renamed ${from} to ${to}`,
    protected: (title: string) => `you protected ${title}`,
    unprotected: (title: string) => `you lifted the protection of ${title}`,
    added: (title: string) => `you added ${title}`,
    moved: (title: string) => `you moved ${title}`,
    removed: (title: string) => `you removed ${title}`,
    renamed: (to: string) => `you renamed the meeting ${to}`,
    person: (name: string) => `you added ${name}`,
    namedPerson: (from: string, to: string) => `you changed ${from} to ${to}`,
    gaveRole: (role: string, name: string) => `you made ${name} ${role.toLowerCase()}`,
    tookRole: (role: string, name: string) => `you took the role of ${role.toLowerCase()} from ${name}`,
    handed: (role: string, from: string, to: string) => `the role of ${role.toLowerCase()} went from ${from} to ${to}`,
    removedPerson: (name: string) => `you removed ${name} from the board`,
    restored: (name: string) => `you put ${name} back`,
    forgot: 'you forgot a name',
    closedLink: (name: string) => `you closed the link of ${name}`
  }
}

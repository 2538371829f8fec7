// Why something was not done, and what to do about it, in English.
import type { da } from './refusals.da.ts'

export const en: typeof da = {
  'not-your-role': 'That belongs to another role. Ask to be given it if you are to do this.',
  'moved-on': 'The meeting has moved on since. See where you are, and press again.',
  'already-started': 'The meeting is running. Change the items one at a time instead.',
  'not-started': 'The meeting has not started yet. Start it first.',
  'already-finished': 'The meeting is over. Reopen it first.',
  'not-running': 'The clock is not running. Start the meeting, or resume it.',
  'no-blocks': 'There are no items to begin with. Add at least one.',
  'last-block': 'This is the last item. End the meeting when you are done.',
  'first-block': 'This is the first item. There is nothing to go back to.',
  'no-such-block': 'The item has been taken out of the agenda. Choose another.',
  'block-is-done': 'The item is over and cannot be changed. Go back to it first.',
  'block-is-current': 'You are in the middle of the item. Move on from it first.',
  'block-is-skipped': 'The item is skipped. Include it again first.',
  'block-is-planned': 'The item has not begun yet. Go to it first.',
  'already-past': 'That place has gone by. Choose one after the current item.',
  'too-short': 'An item must last at least 1 minute. Skip it instead.',
  'too-long': 'An item can last at most 10 hours. Choose a shorter time.',
  'too-many': 'There is no room for more. Take one out first.',
  'duplicate-id': 'It is already there. Reload the page and look.',
  'clock-skips-it': 'That time does not exist on that day: the clocks go forward. Choose another.',
  'before-the-previous': 'That time is before the previous item. Choose a later one, or move the item.',
  'no-such-member': 'That person is no longer on the board. Choose another.',
  'last-coordinator': 'There has to be a coordinator. Give the role to somebody else first.',
  'not-theirs': 'The role has gone to somebody else in the meantime. See who has it now.',
  'still-on-the-board': 'That person is still on the board. Take them off it first.',
  malformed: 'Something you wrote cannot be used. Change it, and try again.',
  'too-fast': 'That was too fast for us to follow. Wait a moment, and try again.',
  'too-large': 'That is too much at once. Split it up, and try again.',
  'not-saved':
    'It was not saved: the disk of the server is full or cannot be written. Tell whoever looks after the server, and try again.',
  reload: 'Drejebog has been updated. Reload the page, and try once more.',
  failed: 'That did not work. Try again, and tell the coordinator if it keeps happening.'
}

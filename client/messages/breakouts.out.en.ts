// What every view of the board is told of the groups, in English.
import type { da } from './breakouts.out.da.ts'
import { list } from './counting.en.ts'

const numbers = (all: readonly number[]) => list(all.map(String))
const groups = (all: readonly number[]) => `${all.length === 1 ? 'Group' : 'Groups'} ${numbers(all)}`

export const en: typeof da = {
  title: 'Groups',
  left: (until: string) => `back at ${until}`,
  over: (until: string) => `over time since ${until}`,
  called: 'called back',
  calledAt: (when: string) => `at ${when}`,
  short: {
    left: (until: string) => `groups until ${until}`,
    over: 'groups over time',
    called: (when: string) => `groups, at ${when}`
  },
  screen: {
    over: 'over time',
    called: 'The groups are called back'
  },
  overAlert: 'The groups are over time',
  calledAlert: 'The groups are called back',
  help: (all: readonly number[]) => `${groups(all)} ${all.length === 1 ? 'wants' : 'want'} help`,
  helpShort: (all: readonly number[]) => `Help: ${all.length === 1 ? 'group ' : ''}${numbers(all)}`,

  inGroup: (number: number) => `group ${number}`,
  column: 'Group',
  calls: {
    by: (who: string | null) => `from ${who ?? 'you'}`,
    done: 'Done',
    doneFor: (number: number) => `Done: group ${number} has been helped`
  },
  watch: {
    title: 'Groups that want help',
    lead: 'When a group writes in the chat for help, press its number. The host sees it at once.',
    none: 'none',
    press: (number: number, wanted: boolean) =>
      wanted ? `Group ${number} wants help. Press when they have been helped` : `Group ${number}: ask for help`
  },
  told: {
    asked: (number: number) => `you reported that group ${number} wants help`,
    done: (number: number) => `you reported that group ${number} has been helped`
  },
  press: (number: number | null, wanted: boolean) => ({
    strong: number === null ? 'A group' : `Group ${number}`,
    rest: wanted ? 'wants help' : 'has been helped'
  }),
  refusals: {
    'not-open': 'The groups are closed again. The group is back with the others.',
    'no-such-group': 'The group is no longer there. See where they are now.',
    'no-such-round': 'The round has been removed. See where they are now.'
  }
}

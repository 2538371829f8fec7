// What every view of the board is told of the groups, in Danish, the master: the other languages have the same keys.
import { list } from './counting.da.ts'

const numbers = (all: readonly number[]) => list(all.map(String))

export const da = {
  title: 'Grupper',
  /** Under the figures. */
  left: (until: string) => `tilbage kl. ${until}`,
  over: (until: string) => `over tiden siden ${until}`,
  called: 'kaldt tilbage',
  calledAt: (when: string) => `kl. ${when}`,
  /** Where there is one line for all of it. */
  short: {
    left: (until: string) => `grupper til ${until}`,
    over: 'grupper over tiden',
    called: (when: string) => `grupper, kl. ${when}`
  },
  screen: {
    over: 'over tiden',
    called: 'Grupperne er kaldt tilbage'
  },
  overAlert: 'Grupperne er gået over tiden',
  calledAlert: 'Grupperne er kaldt tilbage',
  help: (groups: readonly number[]) => `Gruppe ${numbers(groups)} vil have hjælp`,
  /** In as little room as it takes. */
  helpShort: (groups: readonly number[]) => `Hjælp: ${groups.length === 1 ? 'gruppe ' : ''}${numbers(groups)}`,

  /** Behind a name. */
  inGroup: (number: number) => `gruppe ${number}`,
  column: 'Gruppe',
  calls: {
    by: (who: string | null) => `fra ${who ?? 'dig'}`,
    done: 'Klaret',
    doneFor: (number: number) => `Klaret: gruppe ${number} har fået hjælp`
  },
  watch: {
    title: 'Grupper, der vil have hjælp',
    lead: 'Skriver en gruppe i chatten efter hjælp, så tryk på dens nummer. Værten ser det med det samme.',
    none: 'ingen',
    press: (number: number, wanted: boolean) =>
      wanted ? `Gruppe ${number} vil have hjælp. Tryk, når de har fået den` : `Gruppe ${number}: bed om hjælp`
  },
  /** What was done, after the time it was done: "17.24 meldte du, at gruppe 3 vil have hjælp". */
  told: {
    asked: (number: number) => `meldte du, at gruppe ${number} vil have hjælp`,
    done: (number: number) => `meldte du, at gruppe ${number} har fået hjælp`
  },
  press: (number: number | null, wanted: boolean) => ({
    strong: number === null ? 'En gruppe' : `Gruppe ${number}`,
    rest: wanted ? 'vil have hjælp' : 'har fået hjælp'
  }),
  refusals: {
    'not-open': 'Grupperne er lukket igen. Gruppen er tilbage hos de andre.',
    'no-such-group': 'Gruppen er der ikke længere. Se efter, hvor de er nu.',
    'no-such-round': 'Runden er fjernet. Se efter, hvor de er nu.'
  }
}

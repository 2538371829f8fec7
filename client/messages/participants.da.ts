// What the host and the coordinator are told about participants in Danish: why something was not done, and what waits.
import { n } from './counting.da.ts'

const press = (strong: string, rest = '') => ({ strong, rest })

export const da = {
  /** Who did it instead: null is "du". */
  late: {
    admitted: (who: string | null, name: string, when: string) => `${who ?? 'Du'} lukkede ${name} ind ${when}.`,
    waiting: (who: string | null, name: string, when: string) => `${who ?? 'Du'} satte ${name} til at vente ${when}.`,
    left: (who: string | null, name: string, when: string) => `${who ?? 'Du'} meldte ${name} gået ${when}.`,
    declined: (who: string | null, name: string, when: string) => `${who ?? 'Du'} skrev afbud for ${name} ${when}.`,
    expected: (who: string | null, name: string, when: string) => `${who ?? 'Du'} satte ${name} tilbage ${when}.`
  },
  alreadyThere: (name: string) => `${name} står på listen i forvejen. Søg på navnet.`,
  takenBy: (name: string) => `Navnet er knyttet til ${name} i mellemtiden.`,
  arrivedAlready: (name: string) =>
    `${name} er her under et andet navn. Vælg en anden, eller lad navnet stå som ukendt.`,

  refusals: {
    'is-there-already': 'Der står en med det navn og den praksis i forvejen. Søg på navnet.',
    'no-such-participant': 'Deltageren er taget af listen i mellemtiden.',
    'no-such-arrival': 'Navnet står ikke i venteværelset længere.',
    'arrival-is-taken': 'Navnet er der nogen, der har taget sig af i mellemtiden.',
    'has-arrived': 'Deltageren er her under et andet navn.',
    'not-here': 'Deltageren er her ikke længere.',
    'is-here': 'Deltageren er her. Meld vedkommende gået først.',
    'has-moved': 'Der er sket noget med deltageren siden, så det kan ikke fortrydes.',
    'no-such-import': 'Filen er fortrudt, eller der er lagt en ny ind siden.',
    'duplicate-id': 'Det er skrevet ind i forvejen. Hent siden igen, og se efter.',
    'too-many': 'Der er plads til 1000. Tag nogen af listen først.'
  },

  presses: {
    'participants.admit': (name: string) => press('Luk ind', name),
    'participants.admitMany': (count: number) => press('Luk ind', n(count, 'deltager', 'deltagere')),
    'participants.match': (name: string) => press('Luk ind', name),
    'participants.wait': (name: string) => press('Venter', name),
    'participants.leave': (name: string) => press('Gået', name),
    'participants.decline': (name: string) => press('Kommer ikke', name),
    'participants.expect': (name: string) => press('Ikke kommet endnu', name),
    'participants.call': (name: string) => press('Ringet op', name),
    'participants.techCheck': (name: string) => press('Lyd og billede', name),
    'participants.dismiss': press('Ikke en af vores'),
    'participants.dismissMany': (count: number) => press('Tag af listen', n(count, 'navn', 'navne')),
    'participants.reopen': press('Ukendt igen'),
    'participants.arrive': (count: number) => press('Skriv op', n(count, 'navn', 'navne')),
    'participants.putBack': press('Fortryd'),
    'participants.add': (name: string) => press('Ny deltager', name),
    'participants.edit': (name: string) => press('Ret', name),
    'participants.remove': (name: string) => press('Tag ud', name),
    'participants.restore': press('Sæt tilbage'),
    'participants.forget': (name: string) => press('Glem', name),
    'participants.import': (count: number) => press('Læs ind', n(count, 'deltager', 'deltagere')),
    'participants.undoImport': press('Fortryd filen')
  }
}

// What was done about the groups, what waits to be done, and why something was not, in Danish.
import { n } from './counting.da.ts'

const press = (strong: string, rest = '') => ({ strong, rest })
const people = (count: number, name: string) => (count === 1 ? name : n(count, 'deltager', 'deltagere'))

export const deeds = {
  /** What was done, after the time it was done: "16.47 flyttede du Lars Holm til gruppe 3". */
  told: {
    moved: (name: string, group: string) => `flyttede du ${name} til ${group}`,
    takenOut: (name: string) => `tog du ${name} ud af gruppen`,
    swapped: (one: string, other: string) => `byttede du ${one} og ${other}`,
    leads: (name: string, group: string) => `gjorde du ${name} til leder af ${group}`,
    leadsNot: (name: string) => `tog du ${name} af som gruppeleder`,
    locked: (what: string) => `låste du ${what}`,
    unlocked: (what: string) => `låste du ${what} op`,
    placed: (count: number, name: string) => `satte du ${people(count, name)} i rum`,
    unplaced: (count: number, name: string) => `skrev du, at ${people(count, name)} ikke er sat i rum`,
    help: (group: string) => `skrev du, at ${group} vil have hjælp`,
    helped: (group: string) => `skrev du, at ${group} har fået hjælp`,
    written: (group: string) => `rettede du ${group}`,
    gathered: (count: number, group: string) => `samlede du ${n(count, 'deltager', 'deltagere')} i ${group}`
  },

  refusals: {
    'no-such-round': 'Runden er fjernet i mellemtiden.',
    'no-such-group': 'Gruppen er der ikke længere. Grupperne er dannet om i mellemtiden.',
    'round-is-over': 'Runden er slut. Sæt den i gang igen, eller lav en ny runde.',
    'round-was-held': 'Runden har været åben og kan ikke fjernes.',
    'has-changed': 'Grupperne er ændret i mellemtiden. Se dem igennem, og prøv igen.',
    'in-two-groups': 'En deltager kom til at stå i to grupper. Prøv igen.',
    'is-locked': 'Pladsen er låst. Lås op først.',
    'sits-elsewhere': 'Deltageren er flyttet i mellemtiden.',
    'no-groups': 'Der er ingen i grupperne endnu. Dan grupperne først.',
    'other-round-is-open': 'En anden runde er åben. Luk den først.',
    'not-open': 'Grupperummene er ikke åbne.',
    'called-back': 'Grupperne er kaldt tilbage.',
    'round-went-on': 'Runden er gået videre i mellemtiden. Se, hvor den er, og prøv igen.',
    'rule-of-one': 'En aftale skal have mindst to deltagere.',
    'no-such-participant': 'Deltageren er taget af listen i mellemtiden.'
  },
  changedBy: (who: string | null, when: string) =>
    `${who ?? 'Du'} ændrede grupperne kl. ${when}. Se dem igennem, og prøv igen.`,
  lockedPerson: (name: string) => `${name} er låst på sin plads. Lås op først.`,
  lockedGroup: (group: string) => `${group} er låst. Lås den op først.`,
  movedBy: (who: string | null, name: string, group: string, when: string) =>
    `${who ?? 'Du'} flyttede ${name} til ${group} kl. ${when}`,
  takenOutBy: (who: string | null, name: string, when: string) =>
    `${who ?? 'Du'} tog ${name} ud af sin gruppe kl. ${when}`,
  sitsIn: (name: string, group: string) => `${name} er i ${group} nu.`,
  sitsNowhere: (name: string) => `${name} er ikke i nogen gruppe nu.`,
  calledBackBy: (who: string | null) => `${who ?? 'Du'} har kaldt grupperne tilbage.`,

  presses: {
    'breakouts.move': (name: string, group: string | null) =>
      press(group === null ? 'Tag ud' : 'Flyt', group === null ? name : `${name} til ${group}`),
    'breakouts.swap': (one: string, other: string) => press('Byt', `${one} og ${other}`),
    'breakouts.lead': (name: string) => press('Gruppeleder', name),
    'breakouts.lock': (locked: boolean, what: string) => press(locked ? 'Lås' : 'Lås op', what),
    'breakouts.place': (placed: boolean, count: number, name: string) =>
      press(placed ? 'Sat i rum' : 'Ikke sat i rum', people(count, name)),
    'breakouts.help': (wanted: boolean, group: string) => press(wanted ? 'Vil have hjælp' : 'Har fået hjælp', group),
    'breakouts.write': (group: string | null) => press('Ret', group ?? 'opgaven'),
    'breakouts.round': press('Ny runde'),
    'breakouts.set': press('Indstil', 'runden'),
    'breakouts.drop': press('Fjern', 'runden'),
    'breakouts.restore': press('Hent igen', 'runden'),
    'breakouts.arrange': press('Sæt grupperne'),
    'breakouts.takeBack': press('Fortryd', 'grupperne'),
    'breakouts.rule': press('Ny aftale'),
    'breakouts.unrule': press('Fjern', 'aftalen'),
    'breakouts.ready': (ready: boolean) => press(ready ? 'Grupperne er klar' : 'Grupperne er ikke klar'),
    'breakouts.open': press('Åbn', 'grupperne'),
    'breakouts.extend': (minutes: number) =>
      press(`${minutes > 0 ? '+' : '−'}${Math.abs(minutes)} min`, 'til grupperne'),
    'breakouts.tell': (words: string) => press('Besked til grupperne', words),
    'breakouts.callBack': press('Kald tilbage'),
    'breakouts.close': press('Luk', 'runden'),
    'breakouts.putBack': press('Fortryd', 'runden')
  }
}

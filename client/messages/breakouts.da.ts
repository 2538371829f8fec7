// Everything about the groups, in Danish.
import { deeds } from './breakouts.deeds.da.ts'
import { list, n } from './counting.da.ts'

const groups = (numbers: readonly number[], and = 'og') => `gruppe ${list(numbers.map(String), and)}`

export const da = {
  ...deeds,
  title: 'Grupper',
  group: (number: number) => `Gruppe ${number}`,
  /** In the middle of a sentence. */
  inGroup: (number: number) => `gruppe ${number}`,

  /** How many of a group are in, on their way, gone. */
  count: (inside: number, coming: number, gone: number) =>
    [
      ...(inside > 0 || coming + gone === 0 ? [`${inside} inde`] : []),
      ...(coming > 0 ? [`${coming} på vej`] : []),
      ...(gone > 0 ? [`${gone} gået`] : [])
    ].join(', '),
  placed: (count: number, of: number) => (count === of ? 'alle sat i rum' : `${count} af ${of} sat i rum`),
  presence: { expected: 'mangler', waiting: 'venter', left: 'gået', declined: 'kommer ikke' },
  kinds: { trainee: 'UA', locum: 'vikar', guest: 'gæst', speaker: 'oplæg' },
  marks: {
    leader: 'gruppeleder',
    locked: 'låst',
    placed: 'sat i rum',
    waits: 'ikke sendt',
    swaps: 'byttes',
    leaderless: 'ingen leder',
    help: (when: string) => `Hjælp siden ${when}`,
    helped: 'Klaret'
  },
  place: (place: string) => `Sted: ${place}`,
  task: (task: string) => `Opgave: ${task}`,
  empty: 'Ingen endnu. Træk en hertil, eller vælg en og tryk gruppens tal.',

  tray: {
    title: 'Ikke placeret',
    none: 'Alle, der er kommet, er i en gruppe. Kommer der flere, står de her.',
    nobody: 'Ingen er i en gruppe endnu. De, der er kommet, står her.',
    accept: (name: string, group: number) => `Sæt ${name} i gruppe ${group}`,
    was: (group: number) => `var i gruppe ${group}`,
    belongs: (practice: string, group: number) => `hører til ${practice}, gruppe ${group}`,
    ownGroup: (name: string, group: number) => `hører til »${name}«, gruppe ${group}`,
    together: (name: string, group: number) => `skal være med ${name}, gruppe ${group}`,
    room: (numbers: readonly number[]) => `plads i ${groups(numbers)}`,
    near: (numbers: readonly number[]) => `samme postnummer, ${groups(numbers, 'eller')}`,
    aside: (count: number) => `${count} er ikke kommet`,
    guests: (count: number) => n(count, 'gæst eller oplægsholder', 'gæster og oplægsholdere'),
    drop: 'Tag ud af gruppen'
  },

  drag: {
    here: (group: number) => `Flyt til gruppe ${group}`,
    swap: (name: string) => `Byt med ${name}`,
    stays: 'Bliver her',
    lockedGroup: (group: number) => `Gruppe ${group} er låst`,
    lockedPerson: (name: string) => `${name} er låst på sin plads`,
    more: (count: number) => `og ${count} mere`
  },

  rules: {
    title: 'Regler, der ikke er holdt',
    place: (at: number, of: number) => `${at} af ${of}`,
    next: 'Næste',
    gather: (group: number) => `Saml i gruppe ${group}`,
    moveTo: (name: string, group: number) => `Flyt ${name} til gruppe ${group}`,
    leave: 'Lad være',
    left: (count: number) => `${n(count, 'regel', 'regler')} er ikke holdt, og det lader I være`,
    show: 'Vis'
  },

  acts: {
    of: (name: string) => `Om ${name}`,
    ofGroup: (group: string) => `Om ${group}`,
    lead: 'Gør til gruppeleder',
    notLead: 'Ikke gruppeleder længere',
    lock: 'Lås på pladsen',
    unlock: 'Lås op',
    place: 'Er sat i rum',
    unplace: 'Er ikke sat i rum',
    swap: 'Byt med en anden …',
    swapWith: (name: string) => `Byt med ${name}`,
    out: 'Tag ud af gruppen',
    to: 'Flyt til gruppe',
    toThis: (group: number) => `Flyt til gruppe ${group}`,
    write: 'Navn, opgave og sted …',
    lockGroup: 'Lås gruppen',
    unlockGroup: 'Lås gruppen op',
    placeGroup: 'Alle er sat i rum',
    unplaceGroup: 'Ingen er sat i rum',
    help: 'Vil have hjælp',
    helped: 'Har fået hjælp'
  },

  write: {
    title: (number: number) => `Gruppe ${number}`,
    name: 'Navn',
    nameHint: 'står ved siden af tallet',
    task: 'Opgave',
    place: 'Sted',
    placeHint: 'når gruppen mødes i samme lokale',
    save: 'Gem',
    leave: 'Fortryd'
  },

  noGroup: (number: number) => `Der er ingen gruppe ${number}.`,
  keys: {
    move: 'op og ned; til venstre og højre i nabogruppen',
    moveShort: 'vælg',
    to: 'flyt til gruppen; er der ti eller flere, så skriv hele tallet',
    toShort: 'flyt til gruppe',
    out: 'tag ud af gruppen',
    accept: 'sæt den, der ikke er placeret, i den foreslåede gruppe',
    lead: 'gruppeleder, eller ikke',
    leadShort: 'leder',
    swap: 'byt: vælg den ene, tryk, vælg den anden, og tryk igen',
    swapShort: 'byt',
    lock: 'lås personen, eller lås op',
    lockGroup: 'lås gruppen, eller lås op',
    place: 'er sat i rum, eller ikke',
    placeGroup: 'hele gruppen er sat i rum, eller ikke',
    help: 'gruppen vil have hjælp, eller har fået den',
    write: 'gruppens navn, opgave og sted',
    mend: 'ret det, der står i den gule linje',
    tray: 'til dem, der ikke er placeret',
    leave: 'lad være; slip'
  }
}

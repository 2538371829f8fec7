// What the host's view says, in Danish, the master: the other languages have the same keys.
import { n } from './counting.da.ts'
import { pasting } from './host.pasting.da.ts'

const few = ['', 'ét', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni']
/** So small a number is a word in running text. */
const word = (count: number) => few[count] ?? String(count)

export const da = {
  ...pasting,
  quotes: ['»', '«'],
  door: {
    title: 'Luk ind',
    field: 'Find en deltager',
    placeholder: 'Tre bogstaver af navnet',
    hint: 'lukker ind',
    whom: (shown: string) => `Hvem er »${shown}«?`,
    leave: 'Luk søgningen',
    found: (count: number) => (count === 0 ? 'Ingen fundet' : `${count} fundet`),
    results: 'Fundet',
    arrived: (names: readonly string[]) =>
      names.length < 3 ? `${names.join(' og ')} venter` : `${names.length} nye venter`
  },
  help: {
    title: 'Skal hjælpes',
    nobody: 'Uden navn',
    since: (when: string) => `siden ${when}`,
    helped: 'Hjulpet',
    helpedFor: (name: string) => `Hjulpet: ${name}`,
    told: (name: string) => `blev ${name} hjulpet`,
    came: (names: readonly string[]) =>
      names.length < 3 ? `${names.join(' og ')} vil have hjælp` : `${names.length} vil have hjælp`
  },
  waiting: {
    title: 'I venteværelset',
    unknown: (count: number) => (count === 1 ? 'ét ukendt navn' : `${word(count)} ukendte navne`),
    longest: (minutes: number) => (minutes < 1 ? 'lige kommet' : `længst: ${minutes} min`),
    all: (count: number) => `Luk alle ${count} kendte ind`,
    none: 'Ingen venter',
    noneWhy: 'Skriv tre bogstaver af et navn, eller indsæt listen fra videoværktøjet.',
    allIn: 'Alle er inde',
    allInWhy: 'Kommer der en, ingen kender, så skriv navnet her.',
    nobody: 'Ingen deltagere endnu',
    nobodyWhy: 'Læg en fil ind med dem, I venter, eller skriv et navn, når der kommer en.',
    import: 'Læg en fil ind'
  },
  missing: {
    title: 'Mangler',
    hint: 'ring, hvis de ikke er her',
    show: 'Vis dem',
    hide: 'Skjul',
    later: (count: number, when: string) => `${count} ventes. Fra ${when} står de her, så I kan ringe.`,
    noPhone: 'intet nummer',
    called: (when: string) => `ringet op ${when}`,
    call: (name: string, phone: string) => `Ring til ${name}, ${phone}`
  },
  acts: {
    admit: 'Luk ind',
    admitAgain: 'Luk ind igen',
    admitFor: (name: string) => `Luk ${name} ind`,
    yes: (first: string) => `Ja, luk ${first} ind`,
    other: 'En anden',
    otherFor: (shown: string) => `»${shown}« er en anden`,
    who: 'Find hvem',
    whoFor: (shown: string) => `Find hvem »${shown}« er`,
    inside: (when: string) => `er inde siden ${when}`,
    write: 'Skriv op som ukendt',
    writeWhy: 'står her, til I ved, hvem det er',
    add: 'Luk ind som ny',
    addWhy: 'navn, praksis, telefon',
    newcomer: 'Ny deltager',
    dismiss: 'Ikke en af vores',
    dismissWhy: 'en optager, en tekniker eller det samme navn to gange',
    dismissGo: 'Tag af listen',
    more: (name: string) => `Mere om ${name}`,
    fine: 'Lyd og billede i orden',
    help: 'Skal have hjælp',
    left: 'Gået',
    wait: 'Venter',
    decline: 'Kommer ikke',
    declineFor: (name: string) => `${name} kommer ikke`,
    expect: 'Ikke kommet endnu',
    noCall: 'Vil ikke plukkes',
    unknown: 'ukendt',
    maybe: (name: string) => `${name}?`,
    under: (shown: string) => `som »${shown}«`,
    on: 'på vej'
  },
  presence: { expected: 'ikke kommet', waiting: 'venter', admitted: 'inde', left: 'gået', declined: 'afbud' },
  kinds: { owner: '', employed: '', trainee: 'UA', locum: 'vikar', guest: 'gæst', speaker: 'oplæg' },
  sum: {
    title: 'Deltagere',
    in: (of: number) => `af ${of} lukket ind`,
    all: (of: number) => (of === 1 ? 'den ene er lukket ind' : `alle ${of} er lukket ind`),
    none: 'Ingen deltagere endnu',
    checked: (count: number) => `${count === 0 ? 'ingen' : count} har prøvet lyd og billede`,
    paste: 'Indsæt liste',
    show: 'Vis'
  },
  chips: {
    admitted: 'Lukket ind',
    waiting: 'Venter',
    unknown: 'Ukendte',
    expected: 'Mangler',
    coming: 'Ventes',
    left: 'Gået',
    declined: 'Afbud'
  },
  table: {
    name: 'Navn',
    practice: 'Praksis',
    check: 'Lyd og billede',
    phone: 'Telefon',
    guess: 'Måske',
    time: {
      admitted: 'Ind',
      waiting: 'Siden',
      unknown: 'Siden',
      expected: 'Ringet op',
      left: 'Gik',
      declined: 'Meldt'
    },
    fine: 'i orden',
    'needs-help': 'skal hjælpes',
    'not-done': 'ikke prøvet',
    late: 'kom efter start',
    empty: {
      admitted: 'Her står de, der er lukket ind, med den nyeste øverst.',
      waiting: 'Ingen venter lige nu.',
      unknown: 'Ingen ukendte navne. Navne, ingen kender, bliver stående her, til nogen tager sig af dem.',
      expected: 'Ingen mangler.',
      left: 'Ingen er gået.',
      declined: 'Ingen har meldt afbud.'
    }
  },
  keys: {
    admit: 'luk ind',
    admitLong: 'luk den valgte ind, eller det, der står på knappen',
    move: 'vælg række',
    more: 'mere',
    moreLong: 'mere om den valgte: lyd og billede, gået, kommer ikke',
    clear: 'tøm feltet',
    clearLong: 'tøm feltet, eller luk det, der er åbnet',
    all: 'luk alle kendte ind',
    add: 'luk ind som ny deltager: navn, praksis, telefon',
    undo: 'fortryd det, du sidst gjorde',
    undoShort: 'fortryd',
    lettersLong: 'find en deltager; bogstaver går altid til feltet'
  },

  /** What was done, after the time it was done: "16.47 lukkede du Lars Holm ind". */
  told: {
    admitted: (name: string) => `lukkede du ${name} ind`,
    admittedMany: (count: number) => `lukkede du ${n(count, 'deltager', 'deltagere')} ind`,
    matched: (shown: string, name: string) => `lukkede du ${name} ind, der stod som »${shown}«`,
    left: (name: string) => `meldte du ${name} gået`,
    declined: (name: string) => `skrev du afbud for ${name}`,
    expected: (name: string) => `satte du ${name} tilbage til ikke kommet`,
    waits: (name: string) => `satte du ${name} til at vente`,
    dismissed: (shown: string) => `tog du »${shown}« af listen`,
    wroteUp: (name: string) => `skrev du »${name}« op som ukendt`,
    wroteUpMany: (count: number) => `skrev du ${count} navne op`,
    added: (name: string) => `lukkede du ${name} ind som ny`,
    noCall: (name: string, on: boolean) =>
      on ? `noterede du, at ${name} ikke vil plukkes` : `noterede du, at ${name} gerne må plukkes`,
    called: (name: string) => `ringede du til ${name}`,
    checked: {
      fine: (name: string) => `skrev du, at lyd og billede er i orden hos ${name}`,
      'needs-help': (name: string) => `skrev du, at ${name} skal have hjælp`,
      'not-done': (name: string) => `tog du prøven af lyd og billede tilbage hos ${name}`
    }
  }
}

export type HostMessages = typeof da

// What the register of participants says, in Danish, the master: the other languages have the same keys.
import { n } from './counting.da.ts'
import { reading } from './register.reading.da.ts'

const people = (count: number) => n(count, 'deltager', 'deltagere')

export const da = {
  reading,
  title: 'Deltagere',
  lead: (count: number, practices: number, declined: number) =>
    `${people(count)}${practices > 0 ? ` fra ${practices} praksis` : ''}${declined > 0 ? `, ${declined} afbud` : ''}`,
  fromFile: 'Fra fil',
  search: 'Søg: navn, praksis, telefon',
  table: 'Deltagerne',
  columns: {
    name: 'Navn',
    practice: 'Praksis',
    phone: 'Telefon',
    email: 'E-mail',
    kind: 'Er',
    signUp: 'Tilmelding',
    noCall: 'Vil ikke plukkes',
    techCheck: 'Lyd og billede',
    remove: 'Tag ud'
  },
  techShort: 'Lyd',
  /** Over the column; in it, of whoever would rather not; and of the others. */
  callShort: 'Pluk',
  noCallShort: 'nej',
  mayCall: 'Må gerne plukkes',
  presence: 'Lige nu',
  fields: {
    notes: 'Note',
    providerNumber: 'Ydernummer',
    postcode: 'Postnummer',
    practiceForm: 'Praksisform',
    ownGroup: 'Egen gruppe'
  },
  kinds: {
    owner: 'ejer',
    employed: 'ansat læge',
    trainee: 'uddannelseslæge',
    locum: 'vikar',
    guest: 'gæst',
    speaker: 'oplægsholder'
  },
  signUps: {
    attends: 'kommer',
    declines: 'afbud',
    'own-group': 'egen gruppe',
    'place-me': 'vil placeres',
    'trainee-or-locum': 'udd. eller vikar'
  },
  techChecks: { 'not-done': 'ikke prøvet', fine: 'virker', 'needs-help': 'skal have hjælp' },
  presences: { expected: 'ventes', waiting: 'venter', admitted: 'lukket ind', left: 'gået', declined: 'afbud' },
  unknown: 'ikke oplyst',
  noPhone: 'Kan ikke få nøgle på sms',
  noPhoneShort: 'mangler',
  isNew: 'ny',
  isEdited: 'rettet',
  waits: 'venter',
  nobody: 'Ingen deltagere passer.',
  nobodyLike: (typed: string) => `Ingen deltagere passer på »${typed}«.`,
  showAll: 'Vis alle',
  filters: {
    label: 'Vis kun',
    all: 'Alle',
    fresh: 'Fra sidste fil',
    noPhone: 'Mangler telefon',
    noPractice: 'Uden praksis',
    needsHelp: 'Skal have hjælp',
    declined: 'Afbud'
  },
  sortBy: (column: string) => `Sortér efter ${column.toLowerCase()}`,
  remove: (name: string) => `Tag ${name} ud`,
  choose: (what: string, name: string) => `${what}, ${name}`,
  gone: (typed: string) => `Deltageren blev taget ud, mens du skrev: »${typed}«`,

  add: {
    label: 'Ny deltager',
    placeholder: 'Navn, praksis, telefon',
    go: 'Tilføj',
    hint: 'Skriv navn, praksis og telefon med komma imellem. Enter tilføjer.',
    read: (parts: readonly string[]) => `Læses: ${parts.join(' · ')}`
  },
  faults: {
    'name-empty': 'En deltager skal have et navn.',
    'email-shape': 'Skriv en e-mail med @, eller lad feltet stå tomt.',
    'too-long': (most: number) => `Det er for langt. Der er plads til ${most} tegn.`,
    phone: 'Nummeret kan ikke læses',
    missing: (count: number) => `Nummeret mangler ${count === 1 ? 'et ciffer' : `${count} cifre`}`,
    over: (count: number) => `Nummeret har ${count === 1 ? 'et ciffer' : `${count} cifre`} for meget`
  },

  side: {
    title: 'Før mødet',
    ready: 'Alle, der kommer, har telefon og praksis.',
    noPhone: (count: number) => `${people(count)} mangler telefon`,
    noPhoneWhy: 'De kan ikke få nøgle på sms, og værten kan ikke ringe til dem.',
    noPractice: (count: number) => `${people(count)} er uden praksis`,
    noPracticeWhy: 'De kan ikke komme i gruppe med deres egne.',
    unchecked: (count: number, of: number) => `Lyd og billede er prøvet med ${count} af ${of}`,
    needsHelp: (count: number) => `${people(count)} skal have hjælp med lyd eller billede`,
    show: 'Vis dem',
    phones: 'Telefonnumre ses af vært, nøgleansvarlig og klyngekoordinator og slettes efter mødet.',
    lastImport: 'Sidste fil',
    imported: (when: string, who: string) => `Lagt ind ${when} af ${who}`,
    sums: (added: number, edited: number) =>
      [added > 0 ? n(added, 'ny', 'nye') : '', edited > 0 ? `${edited} rettet` : ''].filter(Boolean).join(', ') ||
      'intet nyt',
    undoImport: 'Fortryd importen'
  },
  removed: {
    title: 'Taget ud',
    restore: 'Sæt tilbage',
    restoreFor: (name: string) => `Sæt tilbage: ${name}`,
    forget: 'Slet for altid',
    forgetFor: (name: string) => `Slet ${name} for altid`,
    sure: 'Navn, telefon og alt andet slettes for altid. Det kan ikke fortrydes.',
    go: 'Ja, slet det',
    more: (count: number) => `og ${count} til`
  },
  person: {
    title: 'Deltager',
    close: 'Luk',
    notesHint: 'Fx kommer først kl. 17',
    add: 'tilføj'
  },
  empty: {
    title: 'Hvem er inviteret?',
    text: 'Her kommer deltagerne til at stå. Så kan værten lukke dem ind ved navn, og hver kan få sin nøgle på sms.',
    drop: 'Slip en fil her',
    or: 'eller kopiér listen, og sæt den ind med',
    choose: 'Vælg fil',
    formats: 'Excel, CSV eller tekst. Intet gemmes, før du har set det igennem.',
    where: 'Hvor får jeg listen?',
    sources: [
      {
        from: 'Excel eller Google Sheets',
        how: 'Markér rækkerne med overskrifter, kopiér, og sæt dem ind her.'
      },
      { from: 'Zoom', how: 'På zoom.us under Rapporter hentes listen over tilmeldte som CSV.' },
      { from: 'Doodle eller Rallly', how: 'Hent svarene som Excel eller CSV. Svarene læses som tilmelding.' },
      { from: 'En mail', how: 'Kopiér linjerne: navn, praksis og telefon, én person på hver.' }
    ],
    hand: 'Eller skriv den første selv'
  },
  dropHere: 'Slip filen, så læses den. Intet gemmes endnu.',
  keys: {
    search: 'søg',
    searchLong: 'søg efter en deltager',
    cell: 'felt',
    cellLong: 'gå fra felt til felt',
    edit: 'ret',
    editLong: 'ret feltet; Enter eller Tab gemmer, Esc lader det stå',
    add: 'ny deltager',
    addLong: 'skriv en ny deltager',
    removeLong: 'tag deltageren ud',
    paste: 'sæt liste ind',
    pasteLong: 'sæt en liste ind, som du har kopieret',
    undoLong: 'fortryd det, du sidst gjorde'
  },

  /** What was done, after the time it was done. */
  told: {
    added: (name: string) => `tilføjede du ${name}`,
    named: (from: string, to: string) => `rettede du ${from} til ${to}`,
    edited: (what: string, name: string, to: string) =>
      to === ''
        ? `tømte du ${what.toLowerCase()} hos ${name}`
        : `rettede du ${what.toLowerCase()} hos ${name} til ${to}`,
    removed: (name: string) => `tog du ${name} ud`,
    restored: (name: string) => `satte du ${name} tilbage`,
    forgot: 'slettede du en deltager',
    noCall: (name: string, on: boolean) =>
      on ? `noterede du, at ${name} ikke vil plukkes` : `noterede du, at ${name} gerne må plukkes`,
    checked: (name: string, result: string) => `noterede du lyd og billede hos ${name}: ${result}`,
    imported: (added: number, edited: number) =>
      edited === 0
        ? `lagde du ${people(added)} ind`
        : added === 0
          ? `rettede du ${people(edited)} fra en fil`
          : `lagde du ${people(added)} ind og rettede ${edited}`,
    undidImport: 'fortrød du importen'
  }
}

export type RegisterMessages = typeof da

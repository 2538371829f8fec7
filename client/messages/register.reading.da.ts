// What the import of a list says before anything is kept, in Danish.
import { n } from './counting.da.ts'

export const reading = {
  title: 'Deltagere fra fil',
  pastedTitle: 'Deltagere, du har sat ind',
  pasted: 'Sat ind',
  busy: (name: string) => `Læser ${name} …`,
  stop: 'Stop',
  read: (name: string, lines: number) => `${name}, ${n(lines, 'linje', 'linjer')} læst, intet er gemt endnu`,
  cancel: 'Annullér',
  put: (added: number, edited: number) =>
    [added > 0 ? `Læg ${added} ind` : '', edited > 0 ? (added > 0 ? `ret ${edited}` : `Ret ${edited}`) : '']
      .filter(Boolean)
      .join(', '),
  putNothing: 'Intet nyt',
  putting: 'Lægger ind …',
  waiting: 'Venter på forbindelsen',
  full: (most: number) => `Der er plads til ${most} deltagere. Tag nogle fra, før du lægger listen ind.`,
  columns: { use: 'Med', line: 'Linje', name: 'Navn', practice: 'Praksis', phone: 'Telefon', readAs: 'Læst som' },
  use: (name: string) => `Tag ${name} med`,
  mend: (what: string, line: number) => `${what} på linje ${line}`,
  readSo: 'Kolonnerne læses sådan',
  notRead: 'læses ikke',
  column: (name: string) => `Kolonnen ${name} læses som`,
  unnamed: 'uden overskrift',
  unchosen: (count: number): string =>
    count === 1
      ? 'Én kolonne kender vi ikke. Vælg, hvad der står i den.'
      : 'Vælg, hvad der står i de kolonner, vi ikke kender.',
  sample: (values: readonly string[]) => `fx ${values.join(', ')}`,
  rereads: 'Læser igen …',
  fields: {
    name: 'navn',
    firstName: 'fornavn',
    lastName: 'efternavn',
    practice: 'praksis',
    providerNumber: 'ydernummer',
    postcode: 'postnummer',
    practiceForm: 'praksisform',
    kind: 'hvad de er',
    phone: 'telefon',
    email: 'e-mail',
    signUp: 'tilmelding',
    ownGroup: 'gruppe',
    noCall: 'vil ikke plukkes',
    notes: 'note',
    key: 'nøgle'
  },
  skipped: (count: number) => `${n(count, 'linje', 'linjer')} springes over`,
  skippedLine: (line: number, text: string) => `Linje ${line}: ${text}`,
  showAll: 'Vis alle',
  good: (count: number) => `${count} i orden`,
  doubtful: (count: number) => `${count} at se på`,
  twice: (count: number) => n(count, 'dublet', 'dubletter'),
  out: (count: number) => `${count} tages ikke med`,
  participant: 'deltager',
  signUps: {
    attends: 'kommer',
    declines: 'kommer ikke',
    'own-group': 'egen gruppe',
    'place-me': 'vil placeres i gruppe',
    'trainee-or-locum': 'uddannelseslæge eller vikar'
  },
  isNew: 'ny',
  edits: (fields: readonly string[]) => `rettes: ${fields.join(', ')}`,
  unchanged: 'uændret',
  isOut: 'tages ikke med',
  joins: (line: number) => `Står også i linje ${line}, lægges sammen`,
  withoutPhone: 'lægges ind uden nummer',
  another: 'Vælg en anden fil',
  again: 'Prøv igen',
  faults: {
    unreachable: 'Serveren svarer ikke. Se, om der er forbindelse, og prøv igen.',
    unreadable: 'Listen kunne ikke læses. Prøv at gemme den som CSV eller Excel.',
    'not-yours': 'Linket må ikke lægge deltagere ind. Bed klyngekoordinatoren om et nyt.'
  },
  keys: {
    row: 'linje',
    rowLong: 'gå fra linje til linje',
    use: 'tag fra eller med',
    useLong: 'tag linjen fra, eller tag den med igen',
    mend: 'ret',
    mendLong: 'ret linjen; Enter går til den næste, der kan rettes',
    put: 'læg ind',
    putLong: 'læg listen ind'
  }
}

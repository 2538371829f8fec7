// How keys come in, and go, in Danish; and the coordinator's page about them.
import { list, n } from './counting.da.ts'

const keysOf = (count: number) => n(count, 'nøgle', 'nøgler')

export const taking = {
  none: {
    title: 'Der er ingen nøgler endnu',
    why: 'Læg dem ind fra en fil med navn, praksis eller ydernummer og nøgle, eller lad Drejebog lave dem.',
    erased: (when: string) => `Nøglerne blev slettet ${when}`
  },
  takeIn: {
    open: 'Læg nøgler ind',
    title: 'Læg nøgler ind',
    there: (count: number) => `${keysOf(count)} ligger her i forvejen.`,
    drop: 'Slip filen her for at læse nøglerne',
    pasted: 'Sat ind',
    file: 'Fra en fil eller et ark',
    fileWhy:
      'Excel, CSV eller tekst: en kolonne med nøgler, og en med navn, praksis eller ydernummer. Træk filen herind, eller vælg den.',
    choose: 'Vælg en fil',
    paste: 'Sæt dem ind',
    pasteWhy: 'Kopiér linjerne, hvor de står, og sæt dem ind her.',
    field: 'Sæt nøglerne ind her',
    read: 'Læs dem',
    make: 'Lad Drejebog lave dem',
    makeWhy: 'Seks tegn uden 0, O, 1 og I, ingen ens. De, der har en nøgle, beholder den.',
    perPractice: 'Lav én til hver praksis',
    perPerson: 'Lav én til hver deltager',
    reading: (name: string) => `Læser ${name} …`,
    stop: 'Stop',
    another: 'Vælg en anden fil',
    again: 'Prøv igen',
    close: 'Luk',
    faults: {
      unreachable: 'Serveren svarer ikke. Se, om der er forbindelse, og prøv igen.',
      unreadable: 'Nøglerne kunne ikke læses. Gem listen som CSV eller Excel, og prøv igen.',
      'not-yours': 'Linket må ikke lægge nøgler ind. Bed klyngekoordinatoren om et nyt.'
    }
  },
  preview: {
    sum: (lines: number) => `${n(lines, 'linje', 'linjer')} læst, intet er lagt ind endnu`,
    use: (name: string) => `Tag ${name} med`,
    columns: { use: 'Med', line: 'Linje', to: 'Til', key: 'Nøgle', about: 'At se på' },
    practice: 'hele praksis',
    fine: 'i orden',
    out: 'tages ikke med',
    put: (count: number) => (count === 0 ? 'Ingen valgt' : `Læg ${keysOf(count)} ind`),
    putting: 'Lægger ind …',
    cancel: 'Annullér',
    keys: { row: 'linje', use: 'tag fra eller med' }
  },
  erase: {
    text: 'Slet alle nøgler nu',
    sure: (count: number) =>
      `Alle ${keysOf(count)} slettes for altid. Det kan ikke fortrydes, og der kan ikke sendes mere.`,
    go: 'Ja, slet dem',
    no: 'Nej'
  },
  page: {
    nobody: 'Læg først deltagerne ind under Deltagere. Så kan nøglerne komme på.',
    lead: (count: number, due: number) =>
      count === 0 ? 'Ingen nøgler lagt ind endnu' : `${due} har en nøgle, ${keysOf(count)} i alt`,
    lacking: 'Mangler før mødet',
    noKey: (count: number) => `${count} uden nøgle`,
    noPhone: (count: number) => `${count} uden telefonnummer`,
    ready: 'Alle har en nøgle og et nummer',
    names: (names: readonly string[], more: number) =>
      more > 0 ? `${names.join(', ')} og ${more} andre` : list(names),
    secret:
      'Hvad der står i nøglerne, kan kun den nøgleansvarlige se, én ad gangen, og det bliver noteret. De slettes, når mødet slutter.',
    gateway: 'Sms-gateway',
    through: (name: string) => `Sms’erne sendes med ${name}`,
    standIn: 'Generalprøven',
    stands: 'Drejebog svarer selv, som en gateway ville',
    pace: (perSecond: number) => `højst ${perSecond.toLocaleString('da-DK')} i sekundet`,
    byHand:
      'Ingen gateway: nøglerne gives i hånden eller fra en telefon. En gateway sættes op på serveren med SMS_GATEWAY.',
    asking: 'Spørger serveren …',
    test: 'Send en prøve-sms til mig',
    to: 'Dit mobilnummer',
    send: 'Send prøven',
    trying: 'Sender …',
    accepted: (name: string) => `${name} tog imod den. Se, om den kommer frem på telefonen.`,
    rehearsed: 'Generalprøve: den ville være sendt, men intet har forladt huset.',
    refused: (name: string, reason: string) => `${name} ville ikke sende den: ${reason}`,
    unknown: (name: string, reason: string) =>
      `Det er uvist, om ${name} sendte den${reason === '' ? '' : ` (${reason})`}. Se efter på telefonen, før du prøver igen.`
  }
}

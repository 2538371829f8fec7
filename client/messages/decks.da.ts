// What is said about decks, in Danish: how they come in, why one did not, and what is done with them.
import { n } from './counting.da.ts'

const HOW = 'i PowerPoint: Filer → Eksportér → Opret PDF/XPS'
const pagesOf = (count: number) => n(count, 'side', 'sider')
const megabytes = (bytes: number) => (bytes / 1_000_000).toLocaleString('da-DK', { maximumFractionDigits: 0 })

export const da = {
  title: 'Præsentationer',
  unnamed: 'Dias',
  none: {
    title: 'Læg diassene ind',
    why: 'Så ser du side for side, hvad der vises nu og bagefter, og ordstyreren kan følge med. Deltagerne ser intet af det her.',
    formats:
      'PDF, højst 100 sider og 60 MB. Har du en PowerPoint, så lav en PDF af den først: Filer → Eksportér → Opret PDF/XPS.',
    drop: 'eller træk den herind',
    choose: 'Vælg en PDF'
  },
  add: 'Læg en PDF ind',
  drop: 'Slip filen her for at lægge den ind',
  another: 'Vælg en anden fil',
  dismiss: 'Luk',
  stop: 'Stop',
  stopIt: (name: string) => `Stop med at lægge ${name} ind`,
  pages: pagesOf,
  steps: {
    waits: 'Venter på tur',
    opens: 'Åbner filen',
    page: (page: number, of: number) => `Side ${page} af ${of}`,
    sends: 'Sender filen',
    ends: 'Gemmer'
  },
  offline: 'Venter på forbindelsen',
  download: 'Hent',
  downloadIt: (name: string) => `Hent ${name} som PDF`,
  downloading: 'Henter',
  noDownload: 'Filen kunne ikke hentes. Se, om der er forbindelse, og prøv igen.',
  remove: 'Fjern',
  removeIt: (name: string) => `Fjern ${name}`,
  page: (page: number, title: string) => (title === '' ? `Side ${page}` : `Side ${page}: ${title}`),
  told: {
    added: (name: string, pages: number) => `lagde du »${name}« ind, ${pagesOf(pages)}`,
    removed: (name: string) => `fjernede du »${name}«`
  },
  faults: {
    powerpoint: 'Det er en PowerPoint-fil. Vælg Filer → Eksportér → Opret PDF/XPS i PowerPoint, og læg PDF’en ind her.',
    keynote: 'Det er en Keynote-fil. Vælg Arkiv → Eksportér til → PDF i Keynote, og læg PDF’en ind her.',
    impress: 'Det er en LibreOffice-fil. Vælg Filer → Eksportér som → PDF i LibreOffice, og læg PDF’en ind her.',
    picture: `Det er et billede, ikke en PDF. Sæt det på et dias, og lav en PDF af det (${HOW}).`,
    other: `Det er ikke en PDF. Åbn filen i sit eget program, og gem den som PDF (${HOW}).`,
    empty: 'Der er ikke noget i filen. Tjek, at det er den rigtige, og vælg den igen.',
    'too-large': (bytes: number) =>
      `Filen fylder ${megabytes(bytes)} MB og må højst fylde 60. Gør billederne mindre (i PowerPoint: Billedformat → Komprimer billeder), og lav PDF’en igen.`,
    'too-many-pages': (pages: number) =>
      `PDF’en har ${pagesOf(pages)}, og der er plads til 100. Del den i flere, eller tag sider ud, og læg den ind igen.`,
    locked: 'PDF’en er låst med en adgangskode. Gem den uden, og læg den ind igen.',
    broken: 'PDF’en er beskadiget og kan ikke læses. Lav den igen, og læg den nye ind.',
    gone: 'Filen kan ikke læses. Måske er den flyttet eller er en mappe. Vælg den igen.',
    refused: 'Serveren kunne ikke tage imod filen. Prøv igen om lidt.'
  }
}

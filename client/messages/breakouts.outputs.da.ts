// The way of the groups to the video tool, in Danish, the master: the other languages have the same keys.
import { n } from './counting.da.ts'

const few = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni']
const word = (count: number) => few[count] ?? String(count)

export const da = {
  open: 'Til videomødet',
  key: 'grupperne til videomødet: lister, Zoom-fil og udskrift',
  nobody: 'Der er ingen i grupper endnu',
  close: 'Luk',
  /** The word for one group, before its number. */
  group: 'Gruppe',
  sum: (round: number, groups: number, people: number) =>
    `Runde ${round}, ${n(groups, 'gruppe', 'grupper')}, ${n(people, 'deltager', 'deltagere')}`,
  label: 'Hvordan grupperne kommer over i videomødet',
  ways: { rooms: 'Rum for rum', people: 'Hver deltager', zoom: 'Zoom-fil', print: 'Udskrift' },
  about: {
    rooms: 'sæt i rum, og kryds af',
    people: 'til at sætte ind i chatten',
    zoom: 'rum for dem, der er logget ind',
    print: 'et ark til papir'
  },
  copy: {
    done: 'Kopieret',
    byHand: 'Kunne ikke kopieres herfra. Teksten er markeret: Kopiér den selv.'
  },

  rooms: {
    lead: 'I den rækkefølge, du klikker i videomødet. Kryds af undervejs; de andre ser det også.',
    copy: 'Kopiér listen',
    progress: (placed: number, all: number) =>
      placed === all && all > 0 ? `alle ${all} er sat i rum` : `${placed} af ${all} er sat i rum`,
    room: (group: string, placed: number, all: number) => `${group}: ${placed} af ${all} sat i rum`,
    person: (name: string, group: string) => `${name}, sat i rum, ${group}`,
    away: 'ikke her'
  },
  told: {
    one: (name: string, placed: boolean) =>
      placed ? `satte du ${name} i rum` : `tog du krydset ved ${name} væk: ikke sat i rum`,
    many: (count: number, placed: boolean) =>
      placed ? `satte du ${count} deltagere i rum` : `tog du krydset væk ved ${count} deltagere: ikke sat i rum`
  },

  people: {
    lead: 'Sæt den ind i videomødets chat, så kan alle se, hvor de skal hen.',
    here: 'kun dem, der er her',
    copy: 'Kopiér til chatten',
    count: (count: number) => n(count, 'deltager', 'deltagere'),
    none: 'Ingen af dem, der er i grupper, er her endnu.'
  },

  zoom: {
    lead: 'Zoom sætter kun dem i rum, der er logget ind i Zoom med netop den e-mail, der står her. Alle andre, også dem, der er med som gæster, skal du selv sætte i rum.',
    how: 'På zoom.us: redigér mødet, vælg tildeling af grupperum, og importér filen.',
    sum: (have: number, all: number, shared: number, without: number) => {
      const rest = [
        ...(shared > 0 ? [`${word(shared)} deler e-mail med en anden`] : []),
        ...(without > 0 ? [`${word(without)} har ingen`] : [])
      ]
      if (rest.length === 0) return `Alle ${all} har en e-mail.`
      const them = shared + without === 1 ? 'vedkommende' : 'dem'
      return `${have} af ${all} har en e-mail. ${capital(rest.join(', og '))}: ${them} skal du selv sætte i rum.`
    },
    shared: 'Deler e-mail med en anden',
    without: 'Har ingen e-mail',
    tooMany: {
      rooms: 'Der er mere end 50 rum. Det er ikke sikkert, at Zoom tager dem alle med: Se efter bagefter.',
      people: 'Der er mere end 200 deltagere. Det er ikke sikkert, at Zoom tager dem alle med: Se efter bagefter.'
    },
    room: 'Rum',
    email: 'E-mail',
    list: 'Det, der står i filen',
    get: 'Hent Zoom-fil',
    getting: 'Henter',
    file: (round: number) => `grupper-runde-${round}.csv`,
    saved: (file: string) => `${file} er hentet.`,
    ask: 'E-mails ser kun værten og klyngekoordinatoren. Bed en af dem om at hente filen her.',
    nobody: 'Ingen i grupperne har en e-mail, som Zoom kan kende dem på. Brug listen rum for rum.',
    faults: {
      'not-yours': 'Filen har e-mails og kan kun hentes af værten og klyngekoordinatoren. Bed en af dem.',
      'no-groups': 'Der er ingen i grupper i denne runde længere. Luk, og se efter.',
      unreachable: 'Serveren kan ikke nås lige nu. Prøv igen om lidt, eller brug listen rum for rum.'
    }
  },

  print: {
    lead: 'Ét ark til dem, der sidder i rummet, eller til at have ved siden af.',
    go: 'Udskriv',
    sheet: 'Arket',
    round: (number: number) => `Runde ${number}`,
    between: (from: string, to: string) => `kl. ${from} til ${to}`,
    about: (from: string) => `ca. kl. ${from}`,
    minutes: (count: number) => `${count} min`,
    sits: (place: string) => `Sidder i ${place}`,
    leader: (name: string) => `Gruppeleder: ${name}`,
    as: (when: string) => `Som grupperne så ud kl. ${when}`
  }
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1)

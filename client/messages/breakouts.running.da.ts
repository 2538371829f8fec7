// How a round runs, in Danish: what stands above the groups, how long they are open, what is said to them.
import { n } from './counting.da.ts'

export const da = {
  /** What was done, after the time it was done: "17.19 åbnede du grupperne i 10 min". */
  told: {
    ready: 'meldte du grupperne klar',
    notReady: 'tog du det tilbage, at grupperne er klar',
    opened: (count: number) => `åbnede du grupperne i ${count} min`,
    extended: (count: number) =>
      count > 0 ? `gav du grupperne ${count} min mere` : `tog du ${-count} min fra grupperne`,
    said: (text: string) => `skrev du op, at grupperne fik at vide: »${text}«`,
    calledBack: 'kaldte du grupperne tilbage',
    closed: 'lukkede du runden'
  },

  title: (round: number, block: string | null) => `Runde ${round}${block === null ? '' : `, ${block}`}`,
  /** »9 grupper, 54 af 56 placeret«, and so on: parts that are put after each other. */
  sum: {
    groups: (count: number) => n(count, 'gruppe', 'grupper'),
    none: 'ingen grupper endnu',
    placed: (placed: number, all: number) => (placed === all ? `alle ${all} placeret` : `${placed} af ${all} placeret`),
    people: (count: number) => n(count, 'deltager', 'deltagere'),
    opens: (when: string) => `åbner ${when}`,
    lasts: (minutes: number) => `varer ${minutes} min`,
    opened: (when: string) => `åbnet ${when}`,
    ready: (when: string) => `klar siden ${when}`,
    held: (from: string, to: string) => `holdt ${from} til ${to}`
  },

  acts: {
    again: 'Bland igen',
    adjust: 'Tilpas',
    settings: 'Indstil',
    ready: 'Grupperne er klar',
    isReady: 'Klar',
    notReady: 'Klar. Tryk, hvis de alligevel ikke er det',
    open: 'Åbn grupperne',
    minutes: 'Minutter',
    min: 'min',
    more: (count: number) => `+${count}`,
    moreLabel: (count: number) => (count > 0 ? `Giv ${count} min mere` : `Tag ${-count} min fra`),
    message: 'Besked',
    callBack: 'Kald tilbage',
    close: 'Luk runden'
  },

  count: {
    back: 'til alle er tilbage',
    backOver: (when: string) => `burde være tilbage, kaldt ${when}`
  },

  message: {
    title: 'Besked til alle grupper',
    lead: 'Teksten bliver kopieret. Sæt den ind, hvor videomødet skriver til alle grupperum.',
    left: (minutes: number) => (minutes === 1 ? '1 minut tilbage' : `${minutes} minutter tilbage`),
    writeDown: 'Skriv ned, hvad I vil tage med tilbage',
    teller: 'Aftal, hvem der fortæller bagefter',
    own: 'Skriv en anden besked',
    go: 'Kopiér',
    copied: (text: string) => `»${text}« er kopieret. Sæt den ind i videomødet.`,
    byHand: 'Kunne ikke kopieres herfra. Teksten er markeret: Kopiér den selv.',
    sent: 'Sagt til grupperne',
    sentAt: (when: string, text: string) => `${when} sagt til grupperne: »${text}«`,
    none: 'Intet endnu.',
    tooLong: (count: number) => `${count} tegn for meget.`,
    close: 'Luk'
  },
  warning: {
    text: 'Grupperummene lukker om 60 sekunder. Afslut jeres snak, og kom tilbage til alle.',
    lead: 'Luk grupperummene i videomødet, og send teksten til dem først:',
    copy: 'Kopiér teksten'
  },

  keys: {
    next: {
      ready: 'meld grupperne klar',
      open: 'åbn grupperne',
      callBack: 'kald tilbage',
      close: 'luk runden'
    },
    more: '1 min mere til grupperne',
    less: '1 min mindre til grupperne',
    moreBar: '1 min mere',
    message: 'besked til alle grupper'
  }
}

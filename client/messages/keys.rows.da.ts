// What can be done about somebody's key, what is asked first, and what is shown of it, in Danish.
import { n } from './counting.da.ts'

export const rows = {
  acts: {
    of: (name: string) => `Nøglen til ${name}`,
    send: 'Send',
    again: (asks: boolean): string => (asks ? 'Send igen …' : 'Send igen'),
    renumber: 'Ret nummer',
    number: 'Skriv nummer',
    byHand: 'I hånden',
    notByHand: 'Ikke i hånden',
    confirmed: 'Har den',
    notConfirmed: 'Har den ikke',
    show: 'Vis nøgle',
    hide: 'Skjul nøgle',
    byPhone: 'Egen telefon …',
    exempt: 'Skal ikke have',
    due: 'Skal have alligevel',
    settle: 'Klaret',
    takeIn: 'Læg nøgle ind …',
    history: 'Forløb'
  },
  again: {
    title: (name: string) => `Send igen til ${name}?`,
    mayHave: (name: string, when: string) => `${name} kan have fået den ${when}. To ens sms’er forvirrer.`,
    yes: 'Ja, send igen',
    no: 'Nej'
  },
  phone: {
    field: (name: string) => `Telefonnummer til ${name}`,
    save: 'Gem',
    leave: 'Fortryd',
    none: 'Skriv nummeret, eller fortryd.',
    faults: {
      missing: (count: number) => `Der mangler ${n(count, 'ciffer', 'cifre')}.`,
      over: (count: number) => `Der er ${n(count, 'ciffer', 'cifre')} for meget.`,
      phone: 'Det er ikke et telefonnummer. Skriv otte cifre, eller et nummer med landekode.'
    }
  },
  reveal: {
    whose: (name: string) => `Nøglen til ${name}`,
    left: (seconds: number) => `skjules om ${seconds} sek`,
    noted: 'Det er noteret, at du har set den.'
  },
  history: {
    title: (name: string) => `Forløbet for ${name}`,
    none: 'Der er ikke sket noget endnu.',
    server: 'Drejebog',
    you: 'du',
    steps: {
      queued: 'bestilt',
      sending: 'sendes',
      sent: 'taget imod af gatewayen',
      delivered: 'leveret på telefonen',
      failed: 'nåede ikke frem',
      unknown: 'uvist, om den nåede frem',
      stopped: 'ikke sendt',
      'by-hand': 'givet i hånden',
      confirmed: 'har den',
      unmarked: 'har den ikke alligevel',
      revealed: 'nøglen vist',
      exempt: 'skal ikke have nøgle',
      due: 'skal have nøgle'
    }
  },
  byPhone: {
    title: (name: string) => `Send til ${name} fra din egen telefon`,
    warning: 'Vis den ikke på den delte skærm: koden og teksten rummer nøglen.',
    scan: 'Peg telefonens kamera på koden, åbn beskeden, og send den.',
    qr: (name: string) => `QR-kode, der åbner sms’en til ${name}`,
    open: 'Åbn sms på denne enhed',
    copy: 'Kopiér teksten',
    copied: 'Kopieret',
    byHand: 'Kopiér teksten herfra:',
    noted: 'Det er noteret, at du har set nøglen.',
    done: 'Sendt',
    close: 'Luk'
  }
}

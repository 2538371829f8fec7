// What was done about the keys, what waits to be done, and why something was not, in Danish.
import { n } from './counting.da.ts'

const press = (strong: string, rest = '') => ({ strong, rest })
const keysOf = (count: number) => n(count, 'nøgle', 'nøgler')

export const deeds = {
  unreachable: 'Serveren svarer ikke. Se, om der er forbindelse, og prøv igen.',

  /** What was done, after the time it was done: "16.47 gav du Lars Holm nøglen i hånden". */
  told: {
    sentOne: (name: string) => `sendte du nøglen til ${name}; en sms kan ikke kaldes tilbage`,
    sent: (count: number) => `satte du ${n(count, 'sms', 'sms’er')} i gang; det, der er sendt, kan ikke kaldes tilbage`,
    stopped: 'stoppede du afsendelsen; det, der var sendt, er sendt',
    marked: {
      'by-hand': (name: string) => `gav du ${name} nøglen i hånden`,
      confirmed: (name: string) => `skrev du, at ${name} har sin nøgle`
    },
    unmarked: (name: string) => `skrev du, at ${name} ikke har sin nøgle`,
    exempt: (name: string) => `skrev du, at ${name} ikke skal have en nøgle`,
    due: (name: string) => `skrev du, at ${name} skal have en nøgle`,
    numbered: (name: string) => `rettede du nummeret på ${name}`,
    settled: (from: string) => `klarede du ${from || 'en'}, der bad om sin nøgle`,
    worded: 'rettede du teksten',
    stored: (fresh: number, unchanged: number) =>
      `lagde du ${keysOf(fresh)} ind${unchanged > 0 ? `, ${unchanged} lå der i forvejen` : ''}`,
    storedNone: (unchanged: number) =>
      unchanged === 1 ? 'Nøglen lå der i forvejen.' : `Alle ${unchanged} nøgler lå der i forvejen.`,
    made: (count: number) => `lavede du ${keysOf(count)}`,
    madeNone: 'Alle har en nøgle i forvejen.',
    erased: 'slettede du alle nøgler'
  },

  refusals: {
    'no-key': 'Der er ingen nøgle at sende. Læg nøglerne ind, eller lav dem her.',
    'no-phone': 'Der er intet nummer at sende til. Skriv nummeret først.',
    'no-such-participant': 'Deltageren er taget af listen i mellemtiden.',
    finished: 'Mødet er slut, og nøglerne er slettet. Genåbn mødet først.',
    'no-key-in-text': 'Teksten skal have {nøgle} med, ellers får ingen deres nøgle.'
  },
  noKeyOf: (name: string) => `${name} har ingen nøgle. Læg den ind, eller lav en.`,
  noPhoneOf: (name: string) => `${name} har intet nummer. Skriv det først.`,

  presses: {
    'keys.send': (count: number, name: string) => press('Send', count === 1 ? name : n(count, 'sms', 'sms’er')),
    'keys.stop': press('Stop', 'afsendelsen'),
    'keys.mark': (name: string) => press('Har sin nøgle, eller ikke', name),
    'keys.exempt': (name: string) => press('Skal have nøgle, eller ikke', name),
    'keys.word': press('Ret teksten'),
    'keys.drop': (count: number) => press('Fortryd', keysOf(count)),
    'keys.erase': press('Slet alle nøgler'),
    other: press('Nøgler')
  }
}

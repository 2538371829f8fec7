// What the key sender's view says, in Danish, the master: the other languages have the same keys.
import { list } from './counting.da.ts'
import { deeds } from './keys.deeds.da.ts'
import { rows } from './keys.rows.da.ts'

export const da = {
  ...deeds,
  ...rows,
  title: 'Nøgler',
  rehearsal: 'Generalprøve: ingen sms’er bliver sendt',
  find: 'Find en deltager',
  placeholder: 'Navn, praksis eller telefon',
  leaveSearch: 'Slet det, du har skrevet',
  found: (count: number) => (count === 0 ? 'Ingen fundet' : `${count} fundet`),
  notFound: (typed: string) =>
    `Ingen deltager ligner »${typed}«. Søg på navn, praksis eller mindst tre cifre af nummeret.`,
  without: 'Fik ingen nøgle',
  quiet: {
    nobody: 'Der er ingen deltagere endnu',
    nobodyWhy: 'Klyngekoordinatoren eller værten lægger deltagerne ind. Så kan nøglerne komme på.',
    noneIn: 'Ingen er lukket ind endnu',
    noneInWhy: 'Når en deltager bliver lukket ind, kommer vedkommende selv her.'
  },
  sections: {
    found: 'Fundet',
    needs: 'Kræver dig',
    sending: 'På vej',
    have: 'Har fået nøgle',
    away: 'Ikke inde',
    exempt: 'Skal ikke have nøgle'
  },
  about: {
    have: (count: number, confirmed: number) => `${count}${confirmed > 0 ? `, heraf ${confirmed} bekræftet` : ''}`,
    away: (waiting: number, expected: number, gone: number) =>
      list([
        ...(waiting > 0 ? [`${waiting} venter ved døren`] : []),
        ...(expected > 0 ? [`${expected} ikke kommet`] : []),
        ...(gone > 0 ? [`${gone} gået`] : [])
      ])
  },
  unfold: 'Vis',
  fold: 'Skjul',

  why: {
    failed: 'Nåede ikke frem',
    unknown: 'Uvist, måske nået frem',
    asked: 'Bad om sin nøgle i chatten',
    noPhone: 'Intet telefonnummer',
    noKey: 'Ingen nøgle lagt ind',
    arrived: 'Lige lukket ind',
    ready: 'Har ikke fået sin nøgle',
    newPhone: 'Har fået nyt nummer',
    newKey: 'Har fået en ny nøgle',
    since: (when: string) => `inde siden ${when}`,
    sentAt: (when: string) => `sendt ${when}`,
    had: { yes: 'fik den', no: 'nåede ikke frem', maybe: 'fik den måske' },
    hadIt: (had: string, when: string) => `${had} ${when}`,
    onTheOld: (had: string, when: string) => `${had} ${when} på det gamle`,
    theOld: (had: string, when: string) => `${had} ${when}, den gamle`
  },
  presence: {
    admitted: (when: string) => `inde siden ${when}`,
    waiting: () => 'venter ved døren',
    expected: () => 'ikke kommet endnu',
    left: (when: string) => `gået ${when}`,
    declined: () => 'kommer ikke'
  },
  states: {
    'no-key': 'ingen nøgle',
    'no-phone': 'intet nummer',
    ready: 'klar',
    sending: 'sendes',
    sent: 'sendt',
    delivered: 'leveret',
    failed: 'nåede ikke frem',
    unknown: 'uvist',
    'by-hand': 'givet i hånden',
    confirmed: 'bekræftet',
    exempt: 'skal ikke have'
  },
  queued: 'venter på tur',
  held: 'venter',
  guest: 'gæst eller oplægsholder',
  hiddenKey: 'skjult nøgle',
  noKey: 'ingen nøgle',
  reasons: {
    /** By the server. */
    ours: {
      gone: 'nøglen eller nummeret var slettet, før den kunne sendes',
      'no-answer': 'gatewayen svarede ikke i tide',
      'too-old': 'serveren var nede for længe, efter at den blev bestilt',
      'no-gateway': 'der er ingen gateway at sende med'
    },
    gateway: (words: string) => `gatewayen siger: ${words}`,
    none: {
      failed: 'gatewayen sagde ikke hvorfor',
      unknown: 'ingen ved, om den nåede frem',
      stopped: 'stoppet'
    }
  },

  news: {
    failed: (name: string) => `Sms’en til ${name} nåede ikke frem`,
    unknown: (name: string) => `Det er uvist, om ${name} har fået sin nøgle`,
    asked: (name: string) => `${name} har bedt om sin nøgle i chatten`,
    other: (names: readonly string[]) =>
      names.length > 3 ? `${names.length} flere mangler deres nøgle` : `${list(names)} mangler sin nøgle`
  },
  keys: {
    move: 'op og ned',
    find: 'find en deltager',
    send: 'send',
    again: 'send igen; spørger først, når den kan være nået frem',
    number: 'ret nummer',
    byHand: 'givet i hånden',
    byHandShort: 'i hånden',
    confirmed: 'har den',
    show: 'vis nøglen i 20 sekunder',
    showShort: 'vis nøgle',
    byPhone: 'fra min egen telefon',
    exempt: 'skal ikke have nøgle, eller skal alligevel',
    settle: 'klaret, når en ukendt har bedt om sin nøgle',
    history: 'vis forløbet',
    all: 'send til alle, der er klar',
    text: 'ret teksten',
    takeIn: 'læg nøgler ind',
    leave: 'fortryd; stop, mens der sendes'
  }
}

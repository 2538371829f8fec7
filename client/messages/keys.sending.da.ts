// What stands beside the list, in Danish: how many have theirs, who is ready, the text, and how a sending goes.
import { duration, list, n } from './counting.da.ts'

const sms = (count: number) => n(count, 'sms', 'sms’er')

export const sending = {
  sum: {
    title: 'Send nøgler',
    have: (have: number, due: number) => `${have} af ${due} har nøgle`,
    all: (due: number) => (due === 1 ? 'Den ene, der er inde, har sin nøgle' : `Alle ${due} har deres nøgle`),
    until: (seconds: number, title: string) => `${duration(seconds)} til ${title}`,
    over: (seconds: number, title: string) => `${duration(seconds)} over tiden, så kommer ${title}`,
    at: (when: string) => `Egne data begynder ${when}`,
    held: 'Egne data er holdt',
    noBlock: 'Der er intet punkt med egne data i drejebogen'
  },
  ready: {
    title: (count: number) => `Klar til at sende: ${count}`,
    going: (count: number) => `De får den: ${count}`,
    more: (count: number) => `+ ${count} flere`,
    less: 'Vis færre',
    none: 'Ingen er klar til at sende lige nu.',
    lacking: (parts: readonly string[]) => (parts.length > 0 ? `Der er ${list(parts)}.` : ''),
    noPhone: (count: number) => `${count} uden nummer`,
    noKey: (count: number) => `${count} uden nøgle`,
    since: (count: number) => `${count} er blevet klar siden. Send til dem bagefter.`
  },
  text: {
    title: 'Sådan ser den ud',
    to: (name: string) => `til ${name}`,
    length: (parts: number, signs: number) => `${sms(parts)}, ${signs} tegn`,
    forAll: (parts: number) => `${sms(parts)} i alt`,
    odd: (signs: readonly string[], of: string | null) =>
      `${list(signs.map((sign) => `»${sign}«`))}${of ? ` i ${of}` : ''} gør hver sms dyrere: så er der kun plads til 70 tegn i den i stedet for 160. Skriv det på en anden måde.`,
    edit: 'Ret teksten',
    template: 'Teksten',
    cluster: 'Klyngens navn',
    insert: 'Sæt ind',
    fields: { navn: 'navn', nøgle: 'nøgle', klynge: 'klynge' },
    usual: 'Den sædvanlige tekst',
    noKey: 'Teksten skal have {nøgle} med, ellers får ingen deres nøgle.',
    over: (count: number) => `${count} tegn for meget.`,
    save: 'Gem teksten',
    leave: 'Fortryd'
  },
  go: {
    send: (count: number) => `Send ${sms(count)}`,
    sure: (count: number) => `Ja, send ${sms(count)} nu`,
    title: (count: number, rehearsal: boolean) =>
      rehearsal ? `Generalprøve: ${sms(count)}, og intet forlader huset` : `${sms(count)} forlader huset`,
    why: 'En sms kan ikke kaldes tilbage. Se, hvem der får den, og hvad der står.',
    whyRehearsal: 'Drejebog svarer selv, som en gateway ville. Til mødet kan en sms ikke kaldes tilbage.',
    leave: 'Fortryd',
    held: 'Venter på forbindelsen'
  },
  progress: {
    title: 'Sender',
    count: (done: number, total: number) => `${done} af ${total}`,
    failed: (count: number) => `${count} fejlede`,
    unknown: (count: number) => `${count} uvis${count === 1 ? '' : 'se'}`,
    left: (seconds: number) => `cirka ${duration(seconds)} endnu`,
    nearly: 'de sidste svar er på vej',
    stop: 'Stop',
    stopWhy: 'Det, der er sendt, er sendt. Resten bliver stående som klar.'
  },
  went: {
    title: (when: string) => `Sendt ${when}`,
    all: (total: number, delivered: number) =>
      `${total === 1 ? 'Den er' : `Alle ${total} er`} sendt${delivered === 0 ? '' : delivered === total ? ' og leveret' : `, ${delivered} er leveret`}.`,
    some: (sent: number, total: number, delivered: number) =>
      `${sent} af ${total} er sendt${delivered === 0 ? '' : delivered === sent ? ' og leveret' : `, ${delivered} er leveret`}.`,
    failed: (count: number) => `${count} nåede ikke frem.`,
    unknown: (count: number) => `${count} ${count === 1 ? 'er uvis' : 'er uvisse'}.`,
    stopped: (count: number) => `${count} blev ikke sendt.`,
    needsYou: 'De står øverst under Kræver dig.',
    stops: {
      'no-answer':
        'Gatewayen svarer ikke, så resten er ikke sendt. Prøv igen om lidt, eller send fra din egen telefon.',
      'too-old': 'Serveren var nede, og det er for længe siden, de blev bestilt. Se listen igennem, og send igen.',
      'no-gateway': 'Der er ingen gateway at sende med. Giv nøglerne i hånden eller fra din egen telefon.'
    },
    by: (who: string | null, when: string) => `${who ?? 'Du'} stoppede afsendelsen ${when}.`
  },
  hand: {
    title: 'Giv nøglerne i hånden eller fra din egen telefon',
    why: 'Der er ikke sat nogen sms-gateway op. Vælg en i listen: F åbner sms’en på din telefon, V viser nøglen, og H skriver op, at de har fået den.',
    left: (count: number) => `${count} mangler deres nøgle`
  },
  noNet: 'Driller nettet?',
  fromPhone: 'Fra din egen telefon',
  over: 'Mødet er slut, og nøglerne er slettet.'
}

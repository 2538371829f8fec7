// The silent signals' sentences in Danish.
import { duration, list } from './counting.da.ts'

const press = (strong: string, rest = '') => ({ strong, rest })

export const da = {
  title: 'Stille signal',
  all: 'Stille signaler',
  button: 'Signal',
  key: 'send et stille signal',
  /** As they are said; a button begins with a capital. */
  ready: {
    wait: 'vent',
    faster: 'skru op for tempoet',
    'all-in': 'alle er inde',
    technical: 'teknisk problem',
    come: 'kom til mig',
    five: '5 minutter'
  },
  forgotten: 'teksten er slettet',
  from: (name: string, role: string) => `${name}, ${role.toLowerCase()}:`,
  /** To whom, as it stands in a sentence. */
  receivers: {
    coordinator: 'klyngekoordinatoren',
    host: 'værten',
    moderator: 'ordstyreren',
    chat: 'chatvagten',
    keys: 'den nøgleansvarlige',
    slides: 'den diasansvarlige',
    all: 'alle'
  },
  to: (receiver: string) => `Til ${receiver}:`,
  more: (count: number) => `+${count}`,
  moreWhy: (count: number) => (count === 1 ? 'ét signal til' : `${count} signaler til`),
  show: 'Vis signalerne',
  set: 'Set',
  setOf: (name: string) => `Set: signalet fra ${name}`,
  withdraw: 'Træk tilbage',
  withdrawOf: (what: string) => `Træk tilbage: ${what}`,
  seenBy: (names: readonly string[]) => `Set af ${list(names)}`,
  seenByMany: (count: number) => `Set af ${count}`,
  confirmed: 'bekræftet',
  notSeen: 'ikke set endnu',
  came: (from: string, what: string) => `Stille signal fra ${from} ${what}`,
  wasSeen: (names: readonly string[], what: string) => `${list(names)} har set: ${what}`,

  send: {
    to: 'Til',
    everybody: 'Alle',
    ready: 'Færdige signaler',
    own: 'Skriv selv',
    placeholder: 'Skriv selv',
    go: 'Send',
    left: (count: number) => `${count} tilbage`,
    past: 'Den seneste time',
    kept: 'Gemmes sammen med mødet',
    none: 'Ingen endnu. Det, du sender og får, står her og gemmes sammen med mødet.',
    close: 'Luk'
  },

  /** What was done: "16.47 sendte du »vent« til ordstyreren". */
  told: {
    sent: (what: string, to: string) => `sendte du »${what}« til ${to}`,
    acknowledged: (name: string) => `så du signalet fra ${name}`,
    withdrew: (what: string) => `trak du »${what}« tilbage`
  },
  tooMany: (seconds: number) =>
    `Det er 20 signaler på et minut, og så læser ingen dem. Du kan sende igen om ${duration(seconds)}.`,
  refusals: {
    'too-many-signals': 'Det er 20 signaler på et minut, og så læser ingen dem. Vent lidt, og send igen.',
    'no-such-signal': 'Signalet er trukket tilbage.',
    'not-your-signal': 'Signalet er en andens. Kun den, der sendte det, kan trække det tilbage.'
  },
  presses: {
    'signals.send': (what: string, to: string) => press('Signal', `»${what}« til ${to}`),
    'signals.acknowledge': press('Set', 'et signal'),
    'signals.unacknowledge': press('Ikke set', 'et signal'),
    'signals.withdraw': press('Træk tilbage', 'et signal'),
    'signals.restore': press('Send alligevel', 'et signal')
  }
}

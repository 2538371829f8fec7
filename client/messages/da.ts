// Every sentence in Danish, the master: the other languages have the same keys.
import { agenda } from './agenda.da.ts'
import { duration, list, n } from './counting.da.ts'
import { deeds } from './deeds.da.ts'

export const da = {
  ...agenda,
  ...deeds,
  locale: 'da-DK',
  colon: '.',
  list,
  quote: (words: string) => (words.startsWith('»') ? words : `»${words}«`),
  somebody: 'en anden',
  minutes: (count: number) => `${count} min`,
  movedOn: (who: string | null, when: string, block: string | null) =>
    `${who ?? 'Du'} gik videre${block ? ` til ${block}` : ''} kl. ${when}. Tryk igen, hvis du vil længere.`,
  finishedBy: (who: string | null, when: string) =>
    `${who ?? 'Du'} afsluttede mødet kl. ${when}. Genåbn det, hvis I ikke er færdige.`,

  kinds: {
    'check-in': 'Tjek ind',
    talk: 'Oplæg',
    'own-data': 'Egne data',
    reflection: 'Refleksion',
    groups: 'Gruppearbejde',
    plenary: 'Plenum',
    questions: 'Spørgsmål',
    poll: 'Afstemning',
    break: 'Pause',
    'wrap-up': 'Opsamling',
    'open-floor': 'Ordet frit'
  },
  roles: {
    coordinator: 'Klyngekoordinator',
    host: 'Vært',
    moderator: 'Ordstyrer',
    chat: 'Chatvagt',
    keys: 'Nøgleansvarlig',
    slides: 'Diasansvarlig'
  },
  /** As short as the strip needs them. */
  signs: {
    coordinator: 'Koordinator',
    host: 'Vært',
    moderator: 'Ordstyrer',
    chat: 'Chatvagt',
    keys: 'Nøgler',
    slides: 'Dias'
  },
  keyNames: {
    ctrl: 'Ctrl',
    alt: 'Alt',
    delete: 'Delete',
    enter: 'Enter',
    escape: 'Esc',
    ' ': 'Mellemrum',
    '-': '−',
    arrowup: '↑',
    arrowdown: '↓',
    arrowleft: '←',
    arrowright: '→'
  },

  page: {
    connecting: 'Forbinder …',
    unreachable: 'Serveren svarer ikke',
    triesAgain: 'Siden prøver igen af sig selv. Tjek, at serveren kører, og at I er på samme netværk.',
    nothingHere: 'Her er ikke noget',
    useYourLink: 'Åbn det link, du har fået til mødet.',
    rehearsal: 'Generalprøve',
    theme: 'Lys eller mørk',
    language: 'English',
    bell: 'Få besked',
    mine: (count: number) => `${count} til dig`,
    dismiss: 'Luk beskeden'
  },

  strip: {
    now: 'Nu',
    next: 'Næst',
    end: 'Slut',
    start: 'Start',
    lastBlock: 'sidste punkt',
    planned: 'Planlagt',
    afterPlan: 'efter planen',
    finished: 'Mødet er slut',
    begins: (title: string) => `Begynder med ${title}`,
    place: (number: number, of: number) => `Punkt ${number} af ${of}`,
    left: (until: string) => `tilbage, slutter ${until}`,
    over: (until: string) => `over tiden, skulle slutte ${until}`,
    leftShort: 'tilbage',
    overShort: 'over tiden',
    until: (when: string) => `til ${when}`,
    since: (when: string) => `siden ${when}`,
    stopped: 'uret er stoppet',
    untilStart: (when: string) => `til mødet begynder ${when}`,
    pastStart: (when: string) => `skulle begynde ${when}`,
    days: (count: number) => n(count, 'dag', 'dage'),
    ended: 'Slut',
    endedAt: (when: string) => `mødet sluttede ${when}`,
    late: (count: number) => `${count} min bagud`,
    ahead: (count: number) => `${count} min foran`,
    onTime: 'til tiden',
    later: (count: number) => `${count} min senere`,
    earlier: (count: number) => `${count} min tidligere`,
    overAlert: (title: string) => `${title} er gået over tiden`
  },

  board: {
    title: 'Bestyrelsen',
    away: (what: string) => `${what} væk`,
    manyAway: (count: number) => `${count} væk`,
    sign: (role: string, names: string, state: string) => `${role}: ${names}, ${state}`,
    here: 'her',
    notHere: 'ikke her',
    unknown: 'ved ikke, om de er her',
    you: 'dig',
    allHere: 'alle er her',
    someAway: (count: number) => `${count} er ikke her`,
    noRole: 'ingen rolle',
    show: 'Vis',
    hide: 'Skjul',
    handOver: 'Skift rolle',
    give: (role: string) => `Giv rollen som ${role.toLowerCase()}`,
    take: (role: string) => `Overtag rollen som ${role.toLowerCase()}`
  },

  headcount: {
    title: 'Deltagerne',
    inside: (count: number) => `${count} inde`,
    insideOf: (count: number, of: number) => `${count}/${of} inde`,
    of: (count: number) => `af ${count}`,
    door: (count: number) => `${count} ved døren`,
    screen: (inside: number, all: number) => `${inside} af ${all} er inde`
  },

  band: {
    off: (seconds: number) => `Ingen forbindelse i ${duration(seconds)}`,
    since: (when: string) => `siden ${when}`,
    kept: (count: number) =>
      `Uret går videre. ${count === 0 ? 'Det, du trykker, gemmes' : count === 1 ? 'Dit tryk er gemt' : `Dine ${count} tryk er gemt`} her og sendes, når vi er på igen.`,
    retry: (seconds: number) => (seconds > 0 ? `prøver igen om ${seconds} sek` : 'prøver igen nu'),
    alert: (when: string) => `Ingen forbindelse siden ${when}. Uret går videre.`,
    back: 'Forbindelsen er tilbage',
    reload: 'Drejebog er blevet opdateret.',
    reloadWhy: 'Hent siden igen for at følge med.',
    reloadNow: 'Hent siden igen',
    screenOff: (when: string) => `Ingen forbindelse siden ${when}, uret går videre`
  },

  waiting: {
    saved: 'Alt er gemt',
    held: (count: number) => `${count} tryk er kun på denne computer`,
    title: (count: number) => `${count} tryk venter på at blive sendt`,
    mark: 'venter',
    withdraw: 'Træk tilbage',
    tooLate: 'Det tryk er allerede sendt. Fortryd det, når vi er på igen.'
  },

  undo: { button: 'Fortryd', label: 'fortryd det sidste', bar: 'fortryd' },

  keys: {
    all: 'Alle taster',
    title: 'Taster',
    close: 'Luk',
    note: 'Mens du skriver i et felt, er bogstaver bare bogstaver.'
  },

  room: {
    title: 'Rumskærm',
    label: 'Skriv en linje til rumskærmen',
    placeholder: 'Fx: Vi begynder igen kl. 17.15',
    show: 'Vis',
    remove: 'Tag den af',
    shown: 'står på skærmen nu',
    none: 'ingen linje på skærmen',
    left: (count: number) => `${count} tegn tilbage`,
    over: 'over tiden',
    paused: 'pause',
    before: 'til vi begynder',
    thanks: 'Tak for i dag'
  }
}

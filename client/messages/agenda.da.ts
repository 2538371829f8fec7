// The agenda's sentences in Danish: the timeline, the actions, the item one looks at, the summary, and the keys.
import { hours, list } from './counting.da.ts'

export const agenda = {
  agenda: {
    title: 'Dagsorden',
    plan: 'Plan',
    expected: 'Ventet',
    actual: 'Faktisk',
    block: 'Punkt',
    min: 'Min',
    owner: 'Hvem',
    end: 'Slut',
    protected: 'fredet',
    fixed: 'fast tid',
    skipped: 'sprunget over',
    slides: 'Dias',
    select: (title: string) => `Vælg ${title}`,
    empty: 'Ingen punkter endnu',
    emptyWhy: 'Her kommer mødets punkter, når klyngekoordinatoren har lagt dem ind.'
  },

  controls: {
    title: 'Styring',
    next: 'Næste punkt',
    start: 'Start mødet',
    finish: 'Afslut mødet',
    reopen: 'Genåbn mødet',
    block: (title: string, minutes: number) => `${title}, ${minutes} min`,
    finishWhy: (planned: string) => `Sidste punkt, planlagt slut ${planned}`,
    noBlocks: 'Læg punkter ind i dagsordenen først',
    more: (count: number) => `+${count} min`,
    endsAt: (when: string) => `slut ${when}`,
    pause: 'Pause',
    stopClock: 'stop uret',
    resume: 'Genoptag',
    back: 'Tilbage',
    backToNone: 'intet før dette',
    notYet: 'Uret går først i gang, når du starter.',
    ifNow: (when: string) => `Starter du nu, slutter mødet ${when}.`,
    lateLead: (count: number) => `${count} min bagud:`,
    takeAll: (title: string) => `tag dem fra ${title}`,
    takeSome: (parts: readonly { title: string; minutes: number }[]) =>
      `tag ${list(parts.map((p) => `${p.minutes} fra ${p.title}`))}`,
    instead: (to: number, from: number) => `${to} min i stedet for ${from}`,
    takeMany: (count: number, blocks: number) => `tag ${count} fra ${blocks} punkter`,
    becomes: (title: string, to: number) => `${title} ${to} min`,
    takeThem: 'Tag dem',
    nothingToTake: 'der er ikke mere at tage af.',
    nothingToTakeWhy: 'Spring et punkt over, eller lad mødet slutte senere.'
  },

  peek: {
    next: 'næst',
    now: 'nu',
    span: (from: string, to: string) => `${from} til ${to}`,
    words: 'Manuskript',
    noScript: 'Der står ikke noget manuskript til punktet.',
    goTo: 'Gå hertil',
    skip: 'Spring over',
    unskip: 'Tag med',
    shorter: '−1 min',
    longer: '+1 min',
    hint: 'Vælg et punkt i dagsordenen for at læse manuskriptet, gå dertil, flytte tid eller springe det over.'
  },

  keyLabels: {
    next: 'næste',
    nextLong: 'næste punkt; starter også mødet',
    back: 'tilbage til det forrige punkt',
    more: (count: number) => `giv punktet ${count} min mere`,
    pause: 'pause',
    pauseLong: 'stop uret, eller sæt det i gang igen',
    take: 'tag minutterne, der foreslås',
    move: 'op og ned',
    moveLong: 'op og ned i dagsordenen',
    goTo: 'gå til det valgte punkt',
    longer: 'giv det valgte punkt 1 min mere',
    shorter: 'tag 1 min fra det valgte punkt',
    skip: 'spring det valgte punkt over, eller tag det med igen',
    clear: 'slip det valgte punkt',
    help: 'vis alle taster'
  },

  summary: {
    planned: 'Planlagt',
    actual: 'Faktisk',
    span: (from: string, to: string, minutes: number) => `${from} til ${to}, ${hours(minutes)}`,
    blocks: 'Punkter',
    heldOf: (count: number, of: number) => `${count} af ${of} holdt`,
    skipped: 'Ikke holdt',
    asPlanned: 'Det sluttede som planlagt.',
    later: (count: number) => `Det sluttede ${count} min senere end planlagt.`,
    earlier: (count: number) => `Det sluttede ${count} min før planen.`
  }
}

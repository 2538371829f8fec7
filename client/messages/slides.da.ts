// What the slide operator's view says, in Danish, the master: the other languages have the same keys.
const words = ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv']
const times = (count: number) => (count === 1 ? '' : ` ${words[count] ?? count} gange`)

export const da = {
  title: 'Dias',
  cues: 'Stikord',

  flash: {
    next: 'Næste dias',
    back: 'Et dias tilbage',
    done: 'vist',
    asked: (who: string, count: number) => `${who} har bedt om det${times(count)}.`,
    from: (page: number, to: string) => `Du er på ${page}, vis ${to}.`,
    first: (to: string) => `Vis ${to}.`,
    in: (page: number, deck: string) => `${page} i ${deck}`,
    quiet: 'Ingen venter på et dias',
    quietAt: (page: number) => `Du er på ${page}. Når ordstyreren beder om det næste, lyser det op her.`,
    off: 'Ingen forbindelse',
    offWhy:
      'Du kan ikke se, om nogen beder om et dias. Lyt efter, og tryk som du plejer: Det sendes, når vi er på igen.',
    quietFirst: 'Når ordstyreren beder om det første dias, lyser det op her.'
  },

  now: 'vises nu',
  notYet: 'Intet vist endnu',
  notYetWhy: 'Vis det første dias, og tryk på det herunder eller med pil til højre. Så kan ordstyreren se, hvor I er.',
  waits: 'venter på forbindelsen',
  next: 'næste',
  nextBegins: (title: string) => `næste, begynder ${title}`,
  asked: 'bedt om',
  askedBegins: (title: string) => `bedt om, begynder ${title}`,
  last: 'Det var det sidste dias',
  lastWhy: 'Der er ikke flere i sættet.',
  ready: (page: number) => `Meld klar til ${page}`,
  isReady: (page: number) => `Meldt klar til ${page}`,

  film: {
    title: 'Alle dias',
    now: 'nu',
    next: 'næste',
    deck: 'Diassæt',
    show: 'Vis dias'
  },

  jump: {
    label: 'Gå til dias',
    placeholder: 'Nummer eller ord fra titlen',
    none: (typed: string) => `Intet dias passer til »${typed}«.`,
    tooHigh: (pages: number) => `Sættet har ${pages} dias.`,
    numberOnly: 'Skriv et nummer.',
    hint: 'Enter viser det'
  },

  program: {
    now: 'Nu',
    until: (when: string) => `til ${when}`,
    minutes: (count: number) => `${count} min`,
    none: 'ingen',
    missing: (pages: number) => (pages === 0 ? 'sættet er taget ud' : `sættet har kun ${pages}`),
    add: (title: string) => `Nyt stikord til ${title}`,
    edit: (pages: string, say: string) => `Ret stikord ${pages} ${say}`.trim(),
    rewritten: (text: string) => (text === '' ? 'I drejebogen er dias slettet.' : `I drejebogen står der nu: ${text}`),
    empty: 'Ingen punkter endnu',
    emptyWhy: 'Her kommer mødets punkter med de dias, der hører til. Klyngekoordinatoren lægger dem ind.'
  },

  editor: {
    pages: 'Dias',
    pagesHint: '7–8',
    say: 'Stikord',
    sayHint: 'Hvad skal du huske her?',
    deck: 'Sæt',
    firstDeck: 'Det første sæt',
    remove: 'Fjern',
    keys: 'Enter gemmer, Esc fortryder. Skriv »ingen«, når delingen skal stoppe.',
    faults: {
      pages: 'Skriv ét dias eller et spænd, fx 7 eller 7–8. Eller »ingen«.',
      nothing: 'Skriv et dias eller nogle ord.'
    }
  },

  keys: {
    shown: 'vist',
    move: 'flyt selv',
    jump: 'gå til nummer',
    ready: 'dias er klar',
    edit: 'ret stikord'
  }
}

// What the coordinator's view says, in Danish, the master: the other languages have the same keys.
import { check } from './coordinator.check.da.ts'
import { hours } from './counting.da.ts'

export const da = {
  tabs: {
    label: 'Koordinatorens sider',
    people: 'Deltagere',
    playbook: 'Drejebog',
    board: 'Bestyrelse og links',
    keys: 'Nøgler',
    meeting: 'Mødet'
  },

  fields: {
    time: 'Tid',
    kind: 'Form',
    title: 'Punkt',
    minutes: 'Min',
    owner: 'Hvem',
    script: 'Manuskript',
    slides: 'Dias',
    calls: 'Pluk',
    protected: 'Fredet',
    remove: 'Tag ud'
  },
  playbook: {
    expected: 'Ventet',
    add: 'Nyt punkt',
    newTitle: 'Nyt punkt',
    grip: 'Træk punktet et andet sted hen',
    remove: (title: string) => `Tag ${title} ud`,
    protected: 'fredet',
    notProtected: 'ikke fredet',
    now: 'nu',
    done: 'holdt',
    fixed: (when: string) => `fast tid ${when}`,
    pushed: (when: string) => `skulle begynde ${when}`,
    noFixed: 'følger efter det forrige',
    none: 'tom',
    sum: (minutes: number, from: string, to: string, checkIn: boolean) =>
      `${hours(minutes)}${checkIn ? ' med tjek ind' : ''}, ${from} til ${to}`,
    scriptKeys: 'Enter gemmer, Shift Enter giver en ny linje, Esc lader det stå',
    chooseKind: (title: string) => `Vælg formen på ${title}`,
    theirs: (value: string) => (value === '' ? 'Feltet er tømt imens.' : `Det er rettet til »${value}« imens.`),
    mine: 'Dit gælder, når du trykker Enter; Esc lader deres stå.',
    gone: (typed: string) => `Punktet blev taget ud, mens du skrev: »${typed}«`,
    waits: 'venter',
    keys: {
      cell: 'felt',
      cellLong: 'gå fra felt til felt',
      edit: 'ret',
      editLong: 'ret feltet; Enter eller Tab gemmer, Esc lader det stå',
      move: 'flyt punkt',
      moveLong: 'flyt punktet op eller ned',
      add: 'nyt punkt',
      addLong: 'læg et nyt punkt ind efter dette',
      removeLong: 'tag punktet ud',
      undoLong: 'fortryd det, du sidst gjorde'
    }
  },
  faults: {
    'title-empty': 'Et punkt skal have en titel.',
    minutes: 'Skriv minutterne som et helt tal fra 1 til 600.',
    'clock-shape': 'Skriv klokkeslættet som 16.30, 16:30 eller 1630.',
    'clock-hour': 'Døgnet har kun timerne 0 til 23.',
    'clock-minute': 'En time har kun minutterne 0 til 59.',
    'too-long': (most: number) => `Det er for langt. Der er plads til ${most} tegn.`,
    past: 'Det er holdt. Gå tilbage til punktet, før tiden kan rettes.',
    running: 'I er i gang med punktet eller forbi det. Det bliver stående.',
    only: 'En drejebog skal have mindst ét punkt.',
    full: 'Der er ikke plads til flere punkter.'
  },

  check,

  meeting: { title: 'Mødet', name: 'Mødets navn', rename: 'Omdøb', empty: 'Mødet skal have et navn.' },

  board: {
    title: 'Bestyrelse og links',
    lead: 'Hvert link åbner rollens side. Ingen konto.',
    add: 'Ny person',
    name: 'Navn',
    roles: 'Roller',
    addIt: 'Tilføj, og lav link',
    cancel: 'Fortryd',
    nameEmpty: 'Skriv et navn.',
    rename: (name: string) => `Ret navnet ${name}`,
    you: 'dig',
    here: 'her nu',
    notHere: 'ikke her',
    unknown: 'ved ikke, om de er her',
    linkMade: (when: string) => `link lavet ${when}`,
    linksMade: (count: number, when: string) => `${count} links, det nyeste fra ${when}`,
    noLink: 'intet link',
    newLink: 'Nyt link',
    newLinkFor: (name: string) => `Nyt link til ${name}`,
    ownLink: 'Det lukker det link, du er på. Siden åbner igen med det nye.',
    ownLinkGo: 'Lav det, og åbn siden igen',
    hereLink: (name: string) => `${name} er her nu og ryger af, til det nye link er åbnet.`,
    hereLinkGo: 'Ja, lav et nyt',
    closeLink: 'Luk link',
    closeLinkFor: (name: string) => `Luk link til ${name}`,
    closeSure: (name: string) => `${name} ryger af og kan ikke komme ind igen uden et nyt link.`,
    closeGo: 'Ja, luk det',
    once: 'Vises kun nu: linket kan ikke hentes frem igen. Det gamle virker ikke længere.',
    onceFirst: 'Vises kun nu: linket kan ikke hentes frem igen.',
    hide: 'Færdig',
    making: 'Laver link …',
    failed: 'Linket blev ikke lavet. Se, om der er forbindelse, og prøv igen.',
    remove: 'Tag ud',
    removeFor: (name: string) => `Tag ud af bestyrelsen: ${name}`,
    onlyCoordinator: 'Den eneste koordinator. Giv rollen videre først.',
    ownRole: 'Så kan du ikke længere rette i drejebogen. Kun en anden klyngekoordinator kan give dig rollen igen.',
    ownRoleGo: 'Ja, slip rollen',
    removed: 'Taget ud',
    restore: 'Sæt tilbage',
    restoreFor: (name: string) => `Sæt tilbage: ${name}`,
    forget: 'Glem navnet',
    forgetFor: (name: string) => `Glem navnet ${name}`,
    forgetSure: 'Navnet slettes for altid, også i det, der er sket.',
    forgetGo: 'Ja, glem det',
    forgotten: 'Navnet er glemt',
    no: 'Nej',
    screen: 'Skærmen i lokalet',
    screenRole: 'Rumskærm',
    who: 'Hvem gør hvad',
    nobody: 'ingen endnu',
    handOver: 'Giv videre',
    handOverRole: (role: string, from: string) => `Giv videre: ${role.toLowerCase()}, fra ${from}`,
    to: (name: string) => `til ${name}`,
    nobodyElse: 'Der er ingen andre at give den til.'
  },

  /** What was done, after the time it was done. */
  told: {
    edited: (what: string, title: string, to: string) =>
      `rettede du ${what} i ${title}${to === '' ? '' : ` til ${to}`}`,
    what: {
      time: 'den faste tid',
      minutes: 'minutterne',
      script: 'manuskriptet',
      slides: 'dias'
    },
    formed: (title: string, kind: string) => `gjorde du ${title} til ${kind.toLowerCase()}`,
    owned: (title: string, name: string) => `satte du ${name} på ${title}`,
    disowned: (title: string, name: string) => `tog du ${name} af ${title}`,
    unfixed: (title: string) => `tog du den faste tid af ${title}`,
    renamedBlock: (from: string, to: string) => `omdøbte du ${from} til ${to}`,
    protected: (title: string) => `fredede du ${title}`,
    unprotected: (title: string) => `ophævede du fredningen af ${title}`,
    added: (title: string) => `lagde du ${title} ind`,
    moved: (title: string) => `flyttede du ${title}`,
    removed: (title: string) => `tog du ${title} ud`,
    renamed: (to: string) => `omdøbte du mødet til ${to}`,
    person: (name: string) => `tilføjede du ${name}`,
    namedPerson: (from: string, to: string) => `rettede du ${from} til ${to}`,
    gaveRole: (role: string, name: string) => `gav du ${name} rollen som ${role.toLowerCase()}`,
    tookRole: (role: string, name: string) => `tog du rollen som ${role.toLowerCase()} fra ${name}`,
    handed: (role: string, from: string, to: string) => `gik rollen som ${role.toLowerCase()} fra ${from} til ${to}`,
    removedPerson: (name: string) => `tog du ${name} ud af bestyrelsen`,
    restored: (name: string) => `satte du ${name} tilbage`,
    forgot: 'glemte du et navn',
    closedLink: (name: string) => `lukkede du linket til ${name}`
  }
}

export type CoordinatorMessages = typeof da

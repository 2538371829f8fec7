// How groups are made, in Danish: what is asked for, who is in them, what comes of it, and what is agreed about people.
import { list, n } from './counting.da.ts'

const groups = (count: number) => n(count, 'gruppe', 'grupper')
const people = (count: number) => n(count, 'deltager', 'deltagere')

export const da = {
  /** What was done, after the time it was done: "16.47 dannede du 9 grupper". */
  told: {
    planned: 'lavede du en ny runde',
    set: (round: number) => `ændrede du, hvordan runde ${round} skal være`,
    dropped: (round: number) => `fjernede du runde ${round}`,
    formed: (count: number) => `dannede du ${groups(count)}`,
    adjusted: (count: number) => `tilpassede du grupperne, så der er ${groups(count)}`,
    agreed: {
      together: (names: readonly string[]) => `satte du ${list(names)} sammen`,
      apart: (names: readonly string[]) => `satte du ${list(names)} hver for sig`
    },
    disagreed: (names: readonly string[]) => `fjernede du aftalen om ${list(names)}`
  },

  setup: {
    title: 'Sådan skal grupperne være',
    again: 'Indstil runden',
    block: 'Punkt',
    noBlock: 'Intet punkt',
    minutes: 'Varighed',
    min: 'min',
    size: 'Størrelse',
    smallest: 'Mindst i en gruppe',
    largest: 'Højst i en gruppe',
    to: 'til',
    each: 'i hver gruppe',
    practices: 'Fra samme praksis',
    practiceRules: { together: 'Samme gruppe', apart: 'Hver sin gruppe', free: 'Som det falder' },
    wishes: 'Ønsker, det vigtigste først',
    wish: {
      near: 'Praksis tæt på hinanden',
      mixed: 'Forskellige praksisformer sammen',
      alike: 'Ens praksisformer sammen',
      trainees: 'Uddannelseslæger fordelt',
      even: 'Lige store grupper',
      leaders: 'En, der kan være gruppeleder',
      others: 'Møder andre end sidst'
    },
    /** Why it comes to nothing. */
    idle: {
      near: 'ingen har et postnummer',
      mixed: 'ingen har en praksisform',
      alike: 'ingen har en praksisform',
      trainees: 'ingen er uddannelseslæge',
      even: '',
      leaders: '',
      others: 'ingen har siddet sammen endnu'
    },
    up: (wish: string) => `Flyt »${wish}« op`,
    down: (wish: string) => `Flyt »${wish}« ned`,
    moved: (wish: string, place: number) => `»${wish}« er nu nummer ${place}`,
    who: 'Hvem',
    pool: {
      all: (count: number) => `Alle, der ventes: ${count}`,
      here: (count: number) => `Kun dem, der er her: ${count}`
    },
    faults: {
      number: 'Skriv hele tal.',
      'no-people': 'En gruppe skal have mindst 1 deltager. Skriv et større tal.',
      'min-above-max': (min: number, max: number) => `Mindst ${min} og højst ${max} går ikke op. Byt om på tallene.`,
      'too-many': (most: number) => `En gruppe kan højst have ${most} deltagere. Skriv et mindre tal.`,
      minutes: (most: number) => `En runde varer fra 1 til ${most} minutter. Skriv et andet tal.`
    },
    one: (count: number, min: number) =>
      `Der er kun ${people(count)}, og en gruppe skal have mindst ${min}. Det bliver én lille gruppe.`,
    unfit: (count: number, min: number, max: number) =>
      `${people(count)} går ikke op i grupper med ${min} til ${max}. En af dem bliver større eller mindre.`,
    nobody: 'Der er ingen at danne grupper af endnu.',
    nobodyWhy:
      'Klyngekoordinatoren eller værten lægger deltagerne ind under Deltagere. Så kan du danne grupper her, også før de er kommet.',
    nobodyHere: 'Ingen er lukket ind lige nu. Vælg alle, der ventes, eller vent, til de er kommet.',
    /** How many groups, when that is not sure. */
    go: (count: number, sure: boolean) => (sure ? `Dan ${groups(count)}` : `Dan cirka ${groups(count)}`),
    save: 'Gem',
    leave: 'Fortryd',
    over: 'Runden blev holdt uden grupper.'
  },
  counted: {
    /** »56 skal i gruppe: 31 er her, og 25 ventes. Ikke med: 3 gæster.« */
    in: (count: number, here: number, awaited: number) =>
      `${count} skal i gruppe${here > 0 || awaited > 0 ? `: ${list([...(here > 0 ? [`${here} er her`] : []), ...(awaited > 0 ? [`${awaited} ventes`] : [])])}` : ''}.`,
    out: (guests: number, declined: number, left: number) => {
      const parts = [
        ...(guests > 0 ? [n(guests, 'gæst', 'gæster')] : []),
        ...(declined > 0 ? [`${declined}, der har meldt fra`] : []),
        ...(left > 0 ? [`${left}, der er gået`] : [])
      ]
      return parts.length === 0 ? '' : `Ikke med: ${list(parts)}.`
    }
  },

  making: {
    forming: 'Danner grupper',
    progress: (share: number) => `${Math.round(share * 100)} %`,
    stop: 'Stop',
    stopped: 'Du stoppede. Grupperne er, som de var.',
    same: 'Det bliver de samme grupper igen: De passer bedst til jeres ønsker. Skift ønskerne under Indstil, eller flyt selv.',
    again: 'Prøv igen',
    broken: 'Ikke alt gik op:',
    more: (count: number) => `og ${count} mere`,
    mendRules: 'Ret aftalerne',
    dismiss: 'Luk',
    contradictions: 'Det kan ikke gå op:'
  },

  rounds: {
    label: 'Runder',
    round: (number: number) => `Runde ${number}`,
    add: 'Ny runde',
    same: 'Samme grupper igen',
    sameWhy: 'Alle sidder, som de gjorde i sidste runde',
    remix: 'Nye grupper, hvor de møder andre',
    remixWhy: 'Så få som muligt ser nogen, de har siddet med',
    empty: 'Tom runde',
    emptyWhy: 'Vælg selv, hvordan grupperne skal være',
    drop: (number: number) => `Fjern runde ${number}`,
    held: 'holdt'
  },

  adjust: {
    title: 'Tilpas grupperne til dem, der er her',
    nobody: 'Ingen er lukket ind lige nu, så der er ingen at tilpasse grupperne til.',
    away: (count: number) => `${count} mangler`,
    counts: (aside: number, moved: number, placed: number) =>
      list([
        ...(aside > 0 ? [`${aside} sættes til side`] : []),
        ...(placed > 0 ? [`${placed} får en gruppe`] : []),
        ...(moved > 0 ? [`${moved} flytter`] : [])
      ]),
    becomes: (count: number) => `Det bliver ${groups(count)}.`,
    aside: 'Sættes til side, indtil de kommer',
    merged: (from: string, to: readonly string[]) => `${from} går op i ${list(to)}`,
    why: {
      unplaced: 'var uden gruppe',
      merged: 'gruppen blev for lille',
      filled: 'så gruppen bliver stor nok',
      rule: 'så aftalerne holder'
    },
    from: (group: string) => `fra ${group}`,
    to: (group: string) => `til ${group}`,
    newGroup: 'en ny gruppe',
    nothing: 'Der er ikke noget at tilpasse. Alle i grupperne er her, og alle, der er her, har en gruppe.',
    renewed: 'Nogen er kommet, gået eller flyttet, mens du så på den. Forslaget er lavet om.',
    accept: 'Tilpas grupperne',
    leave: 'Lad være',
    close: 'Luk'
  },

  pairs: {
    title: 'Aftaler',
    lead: 'De gælder i alle runder.',
    open: (count: number) => (count === 0 ? 'Aftaler om, hvem der skal sidde sammen' : `Aftaler: ${count}`),
    none: 'Ingen aftaler endnu. Skriv to eller flere navne, og vælg, om de skal sidde sammen eller hver for sig.',
    together: 'sammen',
    apart: 'hver for sig',
    how: { together: 'Skal sidde sammen', apart: 'Skal sidde hver for sig' },
    field: 'Skriv et navn',
    add: 'Lav aftalen',
    found: (count: number) => (count === 0 ? 'Ingen fundet' : `${count} fundet`),
    takeOut: (name: string) => `Tag ${name} ud`,
    more: 'Vælg mindst to.',
    remove: (names: readonly string[]) => `Fjern aftalen om ${list(names)}`,
    removeShort: 'Fjern',
    close: 'Luk'
  },

  keys: {
    again: 'bland igen',
    againLong: 'bland igen; de låste bliver, hvor de er',
    adjust: 'tilpas',
    adjustLong: 'tilpas grupperne til dem, der er her',
    settings: 'indstil runden',
    pairs: 'aftaler om, hvem der skal sidde sammen',
    round: 'ny runde',
    go: 'dan grupperne',
    stop: 'stop, mens grupperne dannes'
  }
}

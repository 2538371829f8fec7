// What the start page and the join page say, in Danish.
import { hours, list, n } from './counting.da.ts'

export interface FaultWords {
  count: number
  title: string
}

export const da = {
  newMeeting: 'Nyt møde',
  title: 'Drejebog',

  door: {
    title: 'Skriv adgangskoden for at lave et møde',
    why: 'Serveren viste den, da den startede, sidst i adressen ud for »Nyt møde«. Kører den fast på en maskine, står den i filen admin-token i serverens datamappe.',
    label: 'Adgangskode, eller hele adressen',
    wrong: 'Adgangskoden passer ikke. Skriv den, som serveren viste, da den startede; hele adressen kan også bruges.',
    wrongKept: 'Adgangskoden passer ikke længere. Alt, du har skrevet, er her endnu, når du har skrevet den nye.',
    unreachable: 'Serveren svarer ikke. Tjek, at den kører, og prøv igen.',
    go: 'Fortsæt',
    trying: 'Prøver …'
  },

  join: {
    have: 'Har du fået et link?',
    label: 'Sæt dit link ind',
    placeholder: 'http://…/m/…#…',
    go: 'Åbn mødet',
    none: 'Der er ikke noget link i det, du satte ind. Kopiér hele linket, også det efter #.',
    noToken: 'Der mangler et stykke af linket',
    noTokenWhy:
      'Det sidste stykke, efter #, er det, der lukker dig ind. Åbn linket igen, som du har fået det, eller sæt hele linket ind her.',
    unknown: 'Linket virker ikke længere',
    unknownWhy:
      'Det er lukket eller skiftet ud, eller mødet er slettet. Bed klyngekoordinatoren om et nyt, og sæt det ind her.'
  },

  shelf: {
    title: 'Tag en pakke ned fra hylden',
    loading: 'Henter hylden …',
    unreachable: 'Serveren svarer ikke, så hylden er tom lige nu. Alt, du skriver, bliver her.',
    failed: 'Hylden kunne ikke hentes.',
    retry: 'Prøv igen',
    empty: 'Tom drejebog',
    emptyBlock: 'Tjek ind',
    facts: (count: number, length: string, kinds: readonly string[]) =>
      [n(count, 'punkt', 'punkter'), length, list(kinds)].filter(Boolean).join(', '),
    /** As short as the shelf needs them. */
    kinds: { 'own-data': 'egne data', groups: 'grupper', poll: 'afstemning' } as Partial<Record<string, string>>,
    length
  },

  when: {
    legend: 'Navn og tid',
    name: 'Mødets navn',
    date: 'Dato',
    checkIn: 'Tjek ind',
    begins: 'Begynder',
    result: (checkIn: string | null, start: string, end: string) =>
      checkIn === null ? `start ${start}, slut ${end}` : `tjek ind ${checkIn}, start ${start}, slut ${end}`,
    unknown: 'Tiderne kommer her, når dato og klokkeslæt er på plads.',
    noPack: 'Tiderne kommer her, når en pakke er valgt.',
    otherZone: (there: string) =>
      `Tiderne er danske. Din computer står i en anden tidszone: der er klokken ${there}, når I begynder.`,
    gone: (minutes: number) => `Det er ${length(minutes)} siden.`
  },

  board: {
    title: 'Hvem gør hvad',
    name: 'Navn',
    nameOf: (number: number) => `Navn på person ${number}`,
    rolesOf: (who: string) => `Roller: ${who}`,
    person: (number: number) => `person ${number}`,
    remove: (who: string) => `Tag rækken ud: ${who}`,
    add: 'En mere',
    unnamed: (count: number) => `${n(count, 'række', 'rækker')} uden navn kommer ikke med.`,
    noCoordinator: 'Ingen er klyngekoordinator, så ingen kan lave nye links eller rette drejebogen.',
    missing: (roles: readonly string[]) => `Ingen er ${list(roles, 'eller')}. Det kan vente.`,
    without: (names: readonly string[]) => `${list(names)} har ingen rolle endnu.`
  },

  make: {
    go: 'Lav mødet',
    going: 'Laver mødet …',
    rehearsal: 'Generalprøve: intet rigtigt røres',
    mend: (count: number) => `${count === 1 ? 'En ting skal' : `${count} ting skal`} rettes først.`,
    unreachable: 'Serveren svarer ikke. Alt, du har skrevet, er her endnu. Tjek, at den kører, og prøv igen.',
    failed: 'Mødet blev ikke lavet. Alt, du har skrevet, er her endnu. Prøv igen.'
  },

  programme: {
    title: 'Sådan bliver mødet',
    fixed: 'fast tid',
    minutes: (count: number) => `${count} min`,
    source: 'Hvor kommer den fra?',
    restLater: 'Resten af punkterne lægger I ind bagefter, i koordinatorens visning.',
    linksLater: 'Når mødet er lavet, står linkene her: et til hver, med QR-kode, og et til skærmen i lokalet.',
    earlier: (title: string) => `Linkene til »${title}« er her endnu.`,
    showEarlier: 'Vis dem'
  },

  links: {
    title: 'Mødet er klar. Del linkene.',
    why: 'Kopiér hvert link, og send det til den, det gælder, eller udskriv arket. Et link er nøglen til rollen: giv det ikke til andre.',
    once: 'De kan ikke vises igen senere; går et tabt, laver klyngekoordinatoren et nyt.',
    screenName: 'Skærmen i lokalet',
    next: 'Så: åbn klyngekoordinatorens plads, og læg deltagerne ind.',
    enter: 'Åbn koordinatorens plads',
    address: (address: string) => `De andre computere når serveren på ${address}.`,
    sameNetwork: 'De skal være på samme netværk som den.',
    onlyHere: 'Linkene virker kun på denne computer: serveren har ingen adresse på netværket.',
    print: 'Udskriv alle',
    again: 'Nyt møde',
    rehearsal: 'Generalprøve'
  },

  fields: {
    title: 'Mødets navn',
    startsAt: 'Tidspunktet',
    name: 'Navnet',
    roles: 'Rollerne',
    board: 'Bestyrelsen',
    block: 'Punktet',
    playbook: 'Drejebogen'
  },
  blockField: (title: string) => `»${title}«`,

  faults: {
    'no-pack': () => 'Vælg en pakke, når hylden er hentet, eller begynd med den tomme drejebog.',
    'title-empty': () => 'Giv mødet et navn.',
    'title-long': ({ count }: FaultWords) => `Navnet må højst fylde 160 tegn. Det her fylder ${count}.`,
    'date-empty': () => 'Vælg en dato.',
    'date-past': () => 'Den dag er gået. Vælg i dag eller en senere dag.',
    'date-far': () => 'Så langt rækker kalenderen ikke. Vælg en dag før år 2200.',
    'clock-empty': () => 'Skriv, hvornår I begynder, fx 16.30.',
    'clock-shape': () => 'Skriv klokkeslættet som 16.30.',
    'clock-hour': () => 'Timerne går fra 0 til 23.',
    'clock-minute': () => 'Minutterne går fra 0 til 59.',
    'clock-gap': () => 'Det klokkeslæt findes ikke den dag, fordi uret stilles frem. Vælg et andet.',
    'fixed-gap': ({ title }: FaultWords) =>
      `»${title}« ville begynde i den time, der springes over, når uret stilles frem. Vælg et andet klokkeslæt.`,
    'fixed-order': ({ title }: FaultWords) =>
      `»${title}« ville begynde før punktet forinden, eller mere end 12 timer inde i mødet. Vælg et andet klokkeslæt.`,
    nobody: () => 'Skriv mindst ét navn, så der er en at lave et link til.',
    'too-many': ({ count }: FaultWords) => `Der kan højst være 30 i bestyrelsen. Her er ${count}.`,
    'name-long': ({ count }: FaultWords) => `Navnet må højst fylde 80 tegn. Det her fylder ${count}.`
  }
}

/** 90 → 1½ time. */
function length(minutes: number): string {
  const whole = Math.floor(minutes / 60)
  if (minutes % 60 !== 30 || whole === 0) return hours(minutes)
  return whole === 1 ? '1½ time' : `${whole}½ timer`
}

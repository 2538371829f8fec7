// What the playbook check says, in Danish, the master.
import { hours, list } from './counting.da.ts'

/** As many as one reads at a glance. */
const some = (parts: readonly string[]) =>
  list(parts.length > 3 ? [...parts.slice(0, 2), `${parts.length - 2} til`] : parts)
const told = (strong: string, rest: string) => ({ strong, rest })

export const check = {
  title: 'Drejebogstjek',
  count: (found: number, fine: number) => (found === 0 ? 'alt i orden' : `${found} at se på, ${fine} i orden`),
  over: 'Mødet er slut. Tjekket er til den næste drejebog.',
  overlap: (block: string, at: string, before: string, until: string) =>
    told(block, ` skal begynde ${at}, men ${before} varer til ${until}.`),
  gap: (minutes: number, block: string, at: string) =>
    told(`${minutes} min`, ` er tomme, før ${block} begynder ${at}.`),
  noBreak: (minutes: number, from: string, to: string) =>
    told(`${hours(minutes)} uden pause`, ` fra ${from} til ${to}. Folk skal væk fra skærmen efter højst 45 min.`),
  longBlock: (block: string, minutes: number) => told(block, ` varer ${minutes} min i samme form. Skift efter 10–15.`),
  sameForm: (kind: string, titles: readonly string[], minutes: number) =>
    told(`${kind} i ${minutes} min`, `: ${some(titles)} følger efter hinanden. Skyd en anden form ind.`),
  longMeeting: (minutes: number) =>
    told('Mødet', ` varer ${hours(minutes)} efter tjek ind. Hold det på højst 2 timer.`),
  noCheckIn: () => told('Intet tjek ind', ' før start. Giv folk tid til at få lyd og billede på plads.'),
  noOwner: (titles: readonly string[]) => told(some(titles), ' mangler en ansvarlig.'),
  noClosing: () => told('Ingen opsamling', ' og ikke ordet frit. Slut af i fællesskab.'),
  mend: {
    resize: (block: string, minutes: number) => `Gør ${block} ${minutes} min`,
    addBreak: (minutes: number, at: string) => `Læg ${minutes} min pause ind kl. ${at}`,
    takenFrom: (minutes: number, block: string | null) => `${minutes} min fra ${block ?? 'punktet før'}`,
    split: (parts: readonly number[]) => `Del i ${list(parts.map(String))}`,
    addCheckIn: (minutes: number) => `Læg ${minutes} min tjek ind først`,
    addWrapUp: (minutes: number) => `Læg ${minutes} min opsamling til sidst`,
    choose: 'Vælg hvem',
    endsAt: (when: string) => `slut ${when}`,
    part: (title: string, kind: string) => `${title}: ${kind.toLowerCase()}`
  },
  passed: {
    times: () => 'Minutterne passer med de faste tider',
    breaks: (minutes: number) => `Højst ${minutes} min uden pause`,
    lengths: (minutes: number) => `Intet punkt over ${minutes} min i samme form`,
    forms: () => 'Formen skifter undervejs',
    meeting: (minutes: number) => `${hours(minutes)} efter tjek ind`,
    'check-in': (minutes: number) => `${minutes} min til tjek ind`,
    owners: () => 'Hvert punkt har en ansvarlig',
    closing: () => 'Slutter med opsamling eller ordet frit'
  }
}

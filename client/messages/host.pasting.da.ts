// What stands where a waiting room is pasted, in Danish.
import { n } from './counting.da.ts'

export const pasting = {
  paste: {
    title: 'Indsæt liste',
    lead: 'Kopiér navnene fra videoværktøjets venteværelse eller deltagerliste, og sæt dem ind her. En fil kan du trække ind på siden.',
    field: 'Navne, ét på hver linje',
    read: (count: number) => `${n(count, 'navn', 'navne')} læst`,
    reading: 'Læser …',
    failed: 'Serveren kunne ikke læse det, så det er delt op linje for linje.',
    unreadable: 'Der er ingen navne i det.',
    readIt: 'Læs navnene',
    sure: (count: number) => `${count} kendte`,
    likely: (count: number) => `${count} måske`,
    unknown: (count: number) => `${count} ukendte`,
    inside: (count: number) => `${count} er inde`,
    go: (admit: number, write: number) =>
      admit > 0 && write > 0
        ? `Luk ${admit} ind, og skriv ${write} op`
        : admit > 0
          ? `Luk ${admit} ind`
          : `Skriv ${n(write, 'navn', 'navne')} op`,
    nothing: 'Der er ikke noget nyt i listen',
    cancel: 'Fortryd',
    close: 'Luk',
    becomes: {
      in: 'er inde',
      waiting: 'lukkes ind',
      sure: 'lukkes ind',
      likely: 'måske',
      unknown: 'ukendt',
      stands: 'står der'
    }
  }
}

// What is said about the record of the meeting, in Danish, the master: the other language has the same keys.
export const da = {
  get: 'Hent forløbet',
  getting: 'Henter',
  how: 'Hvem gjorde hvad og hvornår, som regneark. Hent det i dag: mødet slettes af sig selv, som regel efter 30 dage.',
  file: (date: string) => `forløb-${date}.csv`,
  saved: (file: string) => `${file} er hentet.`,
  faults: {
    'not-yours': 'Kun klyngekoordinatoren kan hente forløbet.',
    unreachable: 'Serveren kan ikke nås lige nu. Prøv igen om lidt.'
  }
}

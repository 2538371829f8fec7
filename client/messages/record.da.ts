// What is said about the record of the meeting, in Danish, the master: the other language has the same keys.
export const da = {
  get: 'Hent forløbet',
  getting: 'Henter',
  how: 'Hvem gjorde hvad og hvornår, som regneark.',
  file: (date: string) => `forløb-${date}.csv`,
  saved: (file: string) => `${file} er hentet.`,
  faults: {
    'not-yours': 'Kun klyngekoordinatoren kan hente forløbet.',
    unreachable: 'Serveren kan ikke nås lige nu. Prøv igen om lidt.'
  }
}

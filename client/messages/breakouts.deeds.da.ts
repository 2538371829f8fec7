// What was done about the groups, what waits to be done, and why something was not, in Danish.

export const deeds = {
  /** What was done, after the time it was done: "16.47 flyttede du Lars Holm til Gruppe 3". */
  told: {
    moved: (name: string, group: string) => `flyttede du ${name} til ${group}`,
    takenOut: (name: string) => `tog du ${name} ud af gruppen`
  }
}

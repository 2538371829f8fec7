// What `npm start` prints: where to begin, and one link per seat at the table.
import type { ViewerRole } from '../shared/slice.ts'
import type { SeatLink } from './rehearsal/index.ts'

const names: Record<ViewerRole, string> = {
  coordinator: 'klyngekoordinator',
  host: 'vært',
  moderator: 'ordstyrer',
  chat: 'chatvagt',
  keys: 'nøgleansvarlig',
  slides: 'diasansvarlig',
  screen: 'rumskærm'
}

/** @param seats the rehearsal meeting's links; empty when there is none */
export function welcome(base: string, adminToken: string, seats: readonly SeatLink[]): string {
  const rows = seats.map(({ name, roles, url }) => {
    const who = roles.map((role) => names[role]).join(', ')
    return `  ${(name ? `${name} (${who})` : who).padEnd(48)} ${url}`
  })
  const rehearsal =
    rows.length > 0
      ? [
          '',
          'Generalprøve. Hvert link åbner en plads ved bordet; åbn ordstyrerens og værtens i hver sit vindue, og prøv:',
          ...rows
        ]
      : []
  return `${['', 'Drejebog kører.', `  ${'Nyt møde (lav jeres eget)'.padEnd(48)} ${base}/#${adminToken}`, ...rehearsal, '', 'Stop med Ctrl+C. Alt er gemt.', ''].join('\n')}\n`
}

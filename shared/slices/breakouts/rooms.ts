// The groups as the video tool's rooms: what each room is called, and who can be put into it by a file.

interface Named {
  number: number
  name: string | null
}

/** Always of its own, for the number is: "Gruppe 3" or "Gruppe 3 Ærø". `group` is the word for it in the board's language. */
export const roomName = ({ number, name }: Named, group: string): string =>
  [`${group} ${number}`, name ?? ''].join(' ').trim()

interface Group extends Named {
  people: readonly string[]
}

/** Who can be put into a room by their e-mail, room by room as the groups stand. */
export interface Placing<G> {
  rows: { group: G; person: string; email: string }[]
  /** Those without an e-mail. */
  without: string[]
  /** Those whose e-mail somebody before them has: a practice's, as a rule. */
  shared: string[]
}

/** @param emailOf null for who has none */
export function placingBy<G extends Group>(
  groups: readonly G[],
  emailOf: (person: string) => string | null
): Placing<G> {
  const placing: Placing<G> = { rows: [], without: [], shared: [] }
  const taken = new Set<string>()
  for (const group of groups)
    for (const person of group.people) {
      const email = emailOf(person)?.trim() ?? ''
      if (!email.includes('@')) placing.without.push(person)
      else if (taken.has(email.toLowerCase())) placing.shared.push(person)
      else {
        taken.add(email.toLowerCase())
        placing.rows.push({ group, person, email })
      }
    }
  return placing
}

/** As the documentation and the web pages of Zoom say: beyond it, not all of them may be taken. */
export const ZOOM_MOST = { rooms: 50, people: 200 } as const

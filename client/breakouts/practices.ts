// What a practice is called where there is little room: without the words that most of them have.
const USUAL =
  /(^|\s)(læge(rne|r)?(hus(et)?|klinik(ken)?|praksis(sen)?|center|centret|fællesskab(et)?|gruppen?)?|klinik(ken)?|praksis)(?=\s|$)/giu
const LEADING = /^(ved|i|på|for|af)\s+/iu

/** Itself, when nothing is left without. */
export function shortened(practice: string): string {
  const rest = practice.replaceAll(USUAL, ' ').replaceAll(/\s+/g, ' ').trim()
  const short = rest.replace(LEADING, '').trim()
  return /\p{L}{2}/u.test(short) ? short : practice
}

/** Two that would be called the same keep their names. */
export function shortNames(practices: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(practices)].map((practice) => [practice, shortened(practice)] as const)
  const isOnly = (short: string) => all.filter(([, other]) => other === short).length === 1
  return new Map(all.map(([practice, short]) => [practice, isOnly(short) ? short : practice] as const))
}

// Where somebody calls from, as far as limits go by it, and what is remembered of each such place: never of more than so many.

/** The most that is remembered: some megabytes at the worst. */
const MOST = 10_000

/**
 * An IPv4 address as it is. Of an IPv6 address the network, its first 64 bits: whoever has one address of it has them all.
 */
export function placeOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('%')[0]?.split('::') ?? []
  const groups = (part: string) => part.split(':').filter(Boolean)
  const [first, last] = [groups(head), groups(tail ?? '')]
  const zeros = Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0')
  const network = [...first, ...(tail === undefined ? [] : zeros), ...last].slice(0, 4)
  return `${network.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::/64`
}

/** Something for each place, made when it first calls; whoever has been silent longest is forgotten first. */
export class Places<T> {
  readonly #all = new Map<string, T>()
  readonly #make: () => T
  readonly #most: number

  constructor(make: () => T, most = MOST) {
    this.#make = make
    this.#most = most
  }

  at(address: string): T {
    const place = placeOf(address)
    const kept = this.#all.get(place) ?? this.#make()
    this.#all.delete(place)
    this.#all.set(place, kept)
    for (const silent of this.#all.keys()) {
      if (this.#all.size <= this.#most) break
      this.#all.delete(silent)
    }
    return kept
  }

  get size(): number {
    return this.#all.size
  }
}

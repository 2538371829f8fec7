// What the process counts about itself, for whoever watches it: how often and how much, never who or what.

/** From a command's arrival until it is on disk, seconds: the upper ends of the buckets. */
export const TIMES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const

export const counted = {
  commands: 'Commands by how they were answered.',
  sms: 'SMS by what the gateway said.',
  limits: 'How often a limit was met.',
  log_failures: 'How often the log could not be read or written.',
  faults: 'Faults in the program that were caught.',
  updates: 'Updates sent, one for each client.',
  sent_bytes: 'Bytes of messages sent over sockets, before compression and framing.'
} as const
const apart: ReadonlySet<string> = new Set(['malformed', 'too-fast', 'not-saved', 'failed'])
export type Counted = keyof typeof counted

export class Figures {
  /** By what is counted, and what kind of it; '' where there are no kinds. */
  readonly counts = new Map<Counted, Map<string, number>>()
  /** How many took at most so long; beyond the last, only in the total. */
  readonly within: number[] = TIMES.map(() => 0)
  saved = 0
  savedSeconds = 0
  #last: unknown
  #lastSize = 0

  count(what: Counted, kind = '', by = 1): void {
    const kinds = this.counts.get(what) ?? new Map<string, number>()
    this.counts.set(what, kinds)
    kinds.set(kind, (kinds.get(kind) ?? 0) + by)
  }

  /** A command was not done; the reasons that say something about the server are told apart. */
  refused(reason: string): void {
    if (reason === 'too-fast') this.count('limits', 'commands')
    if (reason === 'not-saved') this.count('log_failures')
    this.count('commands', apart.has(reason) ? reason : 'refused')
  }

  /** A command is on disk. */
  took(seconds: number): void {
    this.count('commands', 'accepted')
    this.saved += 1
    this.savedSeconds += seconds
    const first = TIMES.findIndex((most) => seconds <= most)
    if (first >= 0) this.within[first] = (this.within[first] ?? 0) + 1
  }

  /** Goes to one client. The same to many is the same text, and is measured once. */
  sent = (data: unknown): void => {
    if (data !== this.#last) {
      this.#last = data
      this.#lastSize = typeof data === 'string' || data instanceof Buffer ? Buffer.byteLength(data) : 0
    }
    this.count('sent_bytes', '', this.#lastSize)
  }
}

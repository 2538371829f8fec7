// The way out for an SMS, whoever carries it: one call, three outcomes, and what the network tells later.

export interface Sms {
  /** Our own name for it, unique in the installation: letters, digits, `-` and `_`, at most 64. */
  id: string
  /** E.164, as in +4520123456. */
  to: string
  text: string
  /** Where the gateway is to tell how it went; null when nobody out there can reach us. */
  reportTo: string | null
}

/**
 * Refused is certain: it has not gone out, and may be sent again. Whatever could have gone out is unknown. The reason is
 * words for a person, in the gateway's language; never the text, the number or a password.
 */
export type Outcome =
  /** `ref` is the gateway's own name for it. */
  | { outcome: 'accepted'; ref: string | null }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'unknown'; reason: string }

/** What the network tells about a message, by our name for it or by the gateway's. */
export interface Report {
  about: { id: string } | { ref: string }
  delivered: boolean
  /** Why it did not get there. */
  reason: string | null
}

/** A request that says how a message went, as it came in. */
export interface Callback {
  method: string
  /** The whole address as the gateway called it. */
  url: string
  headers: Readonly<Record<string, string | undefined>>
  /** The body's bytes: signatures are over these. */
  body: Buffer
  /** The message it is about, when its address was made for one; the address has been checked then. */
  id: string | null
}

export interface Gateway {
  /** As SMS_GATEWAY has it, and our addresses. */
  id: string
  name: string
  /** Never rejects. Gives up when the signal says so, and then it is unknown. */
  send(sms: Sms, signal: AbortSignal): Promise<Outcome>
  /** What a callback tells; [] when it tells of nothing that is settled; null when it is not signed as it must be. */
  read?(callback: Callback): readonly Report[] | null
  /** Looks for reports where the gateway does not call. Stop it with what is returned. */
  follow?(tell: (report: Report) => void): () => void
}

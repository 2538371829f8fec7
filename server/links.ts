// Links: `<base>/m/<meeting>#<token>`. The token stands in the fragment, so it reaches no log and no referrer.
import { createHash } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import { customAlphabet, nanoid } from 'nanoid'

export const meetingId = customAlphabet('23456789abcdefghjkmnpqrstvwxyz', 12)

export const isMeetingId = (text: string): boolean => /^[a-z0-9]{12}$/.test(text)

/** A new secret of 144 bits that also says which meeting it opens, so that no register of tokens is needed. */
const newToken = (meeting: string): string => `${meeting}.${nanoid(24)}`

/** The meeting a token claims to open; null when it cannot be one of ours. */
export const meetingOf = (token: string): string | null =>
  /^([a-z0-9]{12})\.[A-Za-z0-9_-]{20,64}$/.exec(token)?.[1] ?? null

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

export interface Link {
  token: string
  url: string
  /** All that is kept of it. */
  hash: string
}

/** A link nobody has yet. */
export function newLink(base: string, meeting: string): Link {
  const token = newToken(meeting)
  return { token, url: `${base}/m/${meeting}#${token}`, hash: hashOf(token) }
}

/**
 * Where others reach this server: PUBLIC_URL; else the address they came by, unless that is this machine's own name for
 * itself; else this machine's address on the network, when the server listens to the network.
 */
export function baseUrl(
  settings: { publicUrl: string | null; host: string },
  port: number,
  askedBy?: { protocol: string; host: string }
): string {
  if (settings.publicUrl) return settings.publicUrl
  const asked = URL.parse(`http://${askedBy?.host}`) // null when it is no address at all
  const hostname = askedBy && asked ? asked.hostname : 'localhost'
  if (askedBy && asked && !isLoopback(hostname)) return `${askedBy.protocol}://${asked.host}`
  const everywhere = settings.host === '0.0.0.0' || settings.host === '::'
  const address = everywhere ? (networkAddress() ?? hostname) : hostname
  return `http://${address}:${port}`
}

const isLoopback = (host: string) => host === 'localhost' || host === '[::1]' || host.startsWith('127.')

function networkAddress(): string | null {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return all.find((a) => a.family === 'IPv4' && !a.internal)?.address ?? null
}

// Which proxies are believed when they tell for whom they call. Without any, whoever calls is taken for who it is.
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { z } from 'zod'
import { rule } from '../setting.ts'

/** Is the one at this address believed, so many steps from us? */
export type Trust = (address: string, hop: number) => boolean

const MOST_HOPS = 10
const named: Readonly<Record<string, string>> = {
  loopback: '127.0.0.0/8,::1/128',
  linklocal: '169.254.0.0/16,fe80::/10',
  uniquelocal: '10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7'
}

/** Null when it can be neither a number of hops nor addresses. */
export function trustFrom(words: string): Trust | null {
  if (/^\d+$/.test(words)) {
    const hops = Number(words)
    return hops >= 1 && hops <= MOST_HOPS ? (_, hop) => hop < hops : null
  }
  const list = new BlockList()
  const ranges = words.split(',').flatMap((word) => (named[word.trim()] ?? word.trim()).split(','))
  return ranges.every((range) => added(list, range)) ? (address) => isIn(list, address) : null
}

function added(list: BlockList, range: string): boolean {
  const [address = '', bits, ...more] = range.split('/')
  const version = isIP(address)
  const most = version === 4 ? 32 : 128
  const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : -1
  if (version === 0 || prefix < 1 || prefix > most || more.length > 0) return false
  list.addSubnet(address, prefix, version === 4 ? 'ipv4' : 'ipv6')
  return true
}

/** A list of IPv4 also knows them as they look over IPv6. */
const isIn = (list: BlockList, address: string): boolean => {
  const version = isIP(address)
  return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

export const TRUST_PROXY = rule(
  z.string().transform((words, context) => {
    const trust = trustFrom(words)
    if (!trust) context.addIssue({ code: 'custom', message: 'trust' })
    return trust
  }),
  'the proxies to believe: addresses or networks, as in TRUST_PROXY=127.0.0.1, or how many there are, as in TRUST_PROXY=1'
)

const told = (header: string | string[] | undefined): string[] =>
  (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').map((part) => part.trim())

/** Who calls: the first, counted from us, that is no proxy we believe. The same that Fastify finds with this trust. */
export function callerOf(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  trust: Trust | null
): string {
  const nearest = socket.remoteAddress ?? ''
  if (!trust) return nearest
  const before = told(headers['x-forwarded-for']).filter(Boolean).reverse()
  const all = [nearest, ...before]
  return all.find((address, hop) => hop === all.length - 1 || !trust(address, hop)) ?? nearest
}

/** The host that was asked for, as the caller wrote it. */
export function hostOf({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>, trust: Trust | null): string {
  const passedOn = trust?.(socket.remoteAddress ?? '', 0) ? told(headers['x-forwarded-host']).at(-1) : ''
  return passedOn || (headers.host ?? '')
}

// Which pages may open a socket: our own, wherever we are reached. Programs, which name no page, may too.
import type { IncomingMessage } from 'node:http'
import { hostOf, type Trust } from './trust.ts'

/** @param publicUrl where people reach us, when that is known */
export function isOwnPage(
  request: Pick<IncomingMessage, 'socket' | 'headers'>,
  trust: Trust | null,
  publicUrl: string | null
): boolean {
  const { origin } = request.headers
  if (origin === undefined) return true
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true
  const page = /^https?:/.test(origin) ? URL.parse(origin) : null
  const asked = URL.parse(`${page?.protocol}//${hostOf(request, trust)}`) // so that a usual port is the same as none
  return page !== null && page.host === asked?.host
}

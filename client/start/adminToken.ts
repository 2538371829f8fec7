// The admin token: from the address's fragment or typed in, kept for this tab. It is never put in a path, a query or a log.
import { forgetHere, recallHere, rememberHere } from './tab.ts'

/**
 * Takes it out of the address too: the page that makes meetings is often on a screen that others see, and an address
 * with the token in it would go along into history, bookmarks and their copies in the cloud.
 */
export function takeAdminToken(): string | null {
  const given = location.hash.slice(1)
  if (given !== '') {
    keepAdminToken(given)
    history.replaceState(history.state, '', location.pathname + location.search)
  }
  return recallHere('admin')
}

export const keepAdminToken = (token: string) => rememberHere('admin', token)
export const dropAdminToken = () => forgetHere('admin')

/** What was typed or pasted: the token itself, or the whole address that the server printed. */
export const adminTokenIn = (typed: string): string => typed.trim().replace(/^https?:\/\/[^#\s]*#/, '')

// When a message in a chat was written, as the chat itself shows it.

/** When it was written by the chat's own clock, else nothing. */
export function writtenAt(time: string | null | undefined, colon: string): string | null {
  const [, hours, minutes] = /^\s*(\d{1,2})[.:](\d{2})/.exec(time ?? '') ?? []
  return hours === undefined ? null : `${hours.padStart(2, '0')}${colon}${minutes}`
}

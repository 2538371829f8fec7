// A message that somebody sends from their own phone: as a code to scan, and as an address that opens it where one is.

/** What phones' cameras know: number, colon, text, as it is. */
export const asCode = (phone: string, text: string): string => `SMSTO:${phone}:${text}`

/** iPhones want `&body=`, the others `?body=`: this way of writing it is understood by both. */
export const asLink = (phone: string, text: string): string => `sms:${phone};?&body=${encodeURIComponent(text)}`

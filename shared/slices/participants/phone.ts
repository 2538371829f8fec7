// A phone number as people write it, to the form it is kept in: E.164, as in +4520123456. Without zod: the client uses it too.

/**
 * Digits with their country code; eight digits are taken to be Danish. Null when it cannot be a number. Whether such a
 * number can exist is not asked here: that is the reading's doubt, and a rehearsal's numbers must not.
 */
export function phoneNumber(raw: string): string | null {
  const bare = raw.replaceAll(/[\s()./-]/g, '').replace(/^00/, '+')
  const full = /^\d{8}$/.test(bare) ? `+45${bare}` : /^45\d{8}$/.test(bare) ? `+${bare}` : bare
  return /^\+(45\d{8}|(?!45)\d{7,15})$/.test(full) ? full : null
}

// Text as people write it, made tidy to be shown, and folded to be compared.

/** Soft hyphens, zero-width characters, marks for the direction of writing, byte order marks. */
const INVISIBLE = /\u00ad|\u061c|\u180e|[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
const GAPS = /[\s\u0000-\u001f\u007f-\u009f]+/g

/** One line without stray spaces and without what cannot be seen. */
export const tidy = (text: string): string =>
  text.toWellFormed().replaceAll(INVISIBLE, '').replaceAll(GAPS, ' ').trim().normalize('NFC')

/** Small letters and digits only, æ as ae, ø as oe, å as aa: what is written alike in two hands folds to the same. */
export const fold = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What a spreadsheet would reckon with, or run: `=1+1`, `@SUM(A1)`, `-2+3`, `+cmd|…`. A bullet's dash has a space after it. */
export const isFormula = (text: string): boolean => /^(?:[=@]|[+-](?!\s))/.test(text)

/** No name, number, answer or heading is longer; what is longer is not looked at closely, and so costs nothing. */
export const LONGEST_LOOKED_AT = 300
export const isTooLong = (text: string): boolean => text.length > LONGEST_LOOKED_AT

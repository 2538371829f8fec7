// A sentence as the server says it in both languages: made from two words it is about, or always the same.

export type Language = 'da' | 'en'
type Words = (first: string, second: string) => string
export type Sentence = Record<Language, Words>

export const said = (da: Words, en: Words): Sentence => ({ da, en })
export const fixed = (da: string, en: string) => ({ da: () => da, en: () => en })

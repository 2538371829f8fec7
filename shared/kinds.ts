// The forms a block can have. Apart from the schema, so that the browser can have the list without zod.
export const kinds = [
  'check-in',
  'talk',
  'own-data',
  'reflection',
  'groups',
  'plenary',
  'questions',
  'poll',
  'break',
  'wrap-up',
  'open-floor'
] as const
export type Kind = (typeof kinds)[number]

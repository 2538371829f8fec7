// The ways to take the groups along, in the order in which they are offered.
export const ways = ['rooms', 'people', 'zoom', 'print'] as const
export type Way = (typeof ways)[number]

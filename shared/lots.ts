// The ids of what one command makes many of: the command's own, and a number.

/** What all of them begin with; it leaves room for the number. */
export const lotOf = (command: string): string => command.slice(0, 58)

/** The id of the nth of them, counted from 0. */
export const inLot = (command: string, n: number): string => `${lotOf(command)}-${n}`

/** Is this the id of one of those that the command made? */
export const isInLot = (command: string, id: string): boolean => id.startsWith(`${lotOf(command)}-`)

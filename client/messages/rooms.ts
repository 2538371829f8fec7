// What every view of the board is told of the groups, in the chosen language; apart from the others, so that it comes with the pieces that say it.
import { da } from './breakouts.out.da.ts'
import { said } from './index.svelte.ts'

export const sayRooms = said('rooms', da)

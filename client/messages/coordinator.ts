// The coordinator's sentences in the chosen language; apart from the others, so that only that view carries them.
import { da } from './coordinator.da.ts'
import { said } from './index.svelte.ts'

export const sayCoordinator = said('coordinator', da)

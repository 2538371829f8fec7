// What is told about questions in the chosen language; apart from the others, so that only the views that need it carry it.
import { said } from './index.svelte.ts'
import { da } from './questions.da.ts'

export const sayQuestions = said('questions', da)

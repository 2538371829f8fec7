// What is told about questions in the chosen language; apart from the others, so that only the views that need it carry it.
import { language } from './index.svelte.ts'
import { da } from './questions.da.ts'
import { en } from './questions.en.ts'

export const sayQuestions = () => (language() === 'en' ? en : da)

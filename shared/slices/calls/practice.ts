// Which practice somebody is of: those that are spelt as one are one, and whoever has none is one by themselves.
import { fold } from '../participants/names.ts'

export const practiceKey = ({ id, practice }: { id: string; practice: string | null }): string =>
  practice ? `practice:${fold(practice) || practice}` : `alone:${id}`

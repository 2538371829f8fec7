// What waits for the chat-watcher: what nobody has decided on yet.
import type { Views } from '../../shared/slices/index.ts'
import { standing } from '../chat/questions.ts'

export const chatNeeds = ({ questions }: Partial<Views>): number =>
  standing(questions?.rows ?? []).filter((q) => q.state === 'caught' || q.back).length

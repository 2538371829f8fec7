// How much waits for somebody in each role: the number in the strip, on the roles' tabs and on the browser's.
import type { Role } from '../../shared/slice.ts'
import type { Views } from '../../shared/slices/index.ts'
import { chatNeeds } from './chat.ts'
import { hostNeeds } from './host.ts'
import { keysNeeds } from './keys.ts'
import { moderatorNeeds } from './moderator.ts'
import { slidesNeeds } from './slides.ts'

export const needs: Readonly<Record<Role, (views: Partial<Views>) => number>> = {
  moderator: moderatorNeeds,
  host: hostNeeds,
  chat: chatNeeds,
  keys: keysNeeds,
  slides: slidesNeeds,
  // whoever has this role too sees to what waits in the others
  coordinator: () => 0
}

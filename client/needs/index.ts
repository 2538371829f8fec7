// How much waits for somebody in each role: the number in the strip, on the roles' tabs and on the browser's.
import type { Role } from '../../shared/slice.ts'
import type { Views } from '../../shared/slices/index.ts'
import { chatNeeds } from './chat.ts'
import { hostNeeds } from './host.ts'
import { keysNeeds } from './keys.ts'
import { moderatorNeeds } from './moderator.ts'

const nothing = () => 0

export const needs: Readonly<Record<Role, (views: Partial<Views>) => number>> = {
  moderator: moderatorNeeds,
  host: hostNeeds,
  chat: chatNeeds,
  keys: keysNeeds,
  slides: nothing,
  coordinator: nothing
}

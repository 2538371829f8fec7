// The views that are fetched when they are asked for: this small piece knows where they lie, so that the first one need not.

export const coordinator = () => import('./Coordinator.svelte')
export const host = () => import('./Host.svelte')
export const chat = () => import('./Chat.svelte')
export const keys = () => import('./Keys.svelte')
export const member = () => import('./Member.svelte')
export const groups = () => import('./Groups.svelte')
export const screen = () => import('./Screen.svelte')

/** Fetched in the middle of a meeting, perhaps over a bad connection: until it is there. */
export async function rooms() {
  for (;;) {
    try {
      return await import('../ui/Rooms.svelte')
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
  }
}

// The views that are fetched when they are asked for: this small piece knows where they lie, so that the first one need not.

export const coordinator = () => import('./Coordinator.svelte')
export const host = () => import('./Host.svelte')
export const chat = () => import('./Chat.svelte')
export const keys = () => import('./Keys.svelte')
export const member = () => import('./Member.svelte')
export const screen = () => import('./Screen.svelte')

const SOON = 1000
/** In the middle of a meeting, perhaps over a bad connection: until it is there. */
async function insist<T>(fetch: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await fetch()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, SOON))
    }
  }
}
export const groups = () => insist(() => import('../breakouts/Page.svelte'))
export const moderatorsGroups = () => insist(() => import('./Groups.svelte'))
export const rooms = () => insist(() => import('../ui/Rooms.svelte'))
export const keysDialog = () => insist(() => import('../ui/KeysDialog.svelte'))
export const tabs = () => insist(() => import('../roles/Tabs.svelte'))
export const pane = () => insist(() => import('../roles/Pane.svelte'))
export const sideBySide = () => insist(() => import('../roles/SideBySide.svelte'))
/** Once the page stands. */
export const attention = async () => {
  await new Promise((resolve) => setTimeout(resolve, SOON))
  return insist(() => import('../attention/Attention.svelte'))
}

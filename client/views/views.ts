// The views that are fetched when they are asked for: this small piece knows where they lie, so that the first one need not.
import { insist } from '../ui/insist.ts'

export const moderator = () => import('./Moderator.svelte')
export const coordinator = () => import('./Coordinator.svelte')
export const host = () => import('./Host.svelte')
export const chat = () => import('./Chat.svelte')
export const keys = () => import('./Keys.svelte')
export const slides = () => import('./Slides.svelte')
export const member = () => import('./Member.svelte')
export const screen = () => import('./Screen.svelte')

export const groups = () => insist(() => import('../breakouts/Page.svelte'))
export const moderatorsGroups = () => insist(() => import('./Groups.svelte'))
export const rooms = () => insist(() => import('../ui/Rooms.svelte'))
export const keysDialog = () => insist(() => import('../ui/KeysDialog.svelte'))
export const tabs = () => insist(() => import('../roles/Tabs.svelte'))
export const pane = () => import('../roles/Pane.svelte')
export const sideBySide = () => insist(() => import('../roles/SideBySide.svelte'))
export const attention = () => import('../attention/Attention.svelte')
export const signals = () => import('../signals/Signals.svelte')
export const signalButton = () => import('../signals/SignalButton.svelte')

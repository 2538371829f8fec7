// The coordinator's pages, each a piece of its own: the one that is looked at first, the others once that has been painted.
import { afterPaint } from '../ui/afterPaint.ts'
import { insist } from '../ui/insist.ts'

export const playbook = () => insist(() => import('./Playbook.svelte'))
export const people = () => insist(() => import('./people.ts'))
export const board = () => insist(() => import('./BoardAndLinks.svelte'))
export const keys = () => insist(() => import('./KeysPage.svelte'))
export const meeting = () => insist(() => import('../views/Desk.svelte'))

export const fetchPages = () => afterPaint(() => Promise.all([playbook(), people(), board(), keys(), meeting()]))

export const lessons = () => afterPaint(() => import('./lessons.ts'))

// Light or dark: the system's, until somebody says otherwise.
import { recall, remember } from './memory.ts'

export function restoreTheme() {
  const chosen = recall('theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
}

export function flipTheme() {
  const root = document.documentElement
  const chosen = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  root.dataset.theme = chosen === 'dark' ? 'light' : 'dark'
  remember('theme', root.dataset.theme)
}

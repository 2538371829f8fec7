// Where the browser begins.
import { mount } from 'svelte'
import App from './App.svelte'
import { restoreLanguage } from './messages/index.svelte.ts'
import { restoreTheme } from './ui/theme.ts'
import './ui/tokens.css'
import './ui/base.css'
import './ui/buttons.css'
import './ui/pieces.css'

restoreTheme()
restoreLanguage().finally(() => mount(App, { target: document.body }))

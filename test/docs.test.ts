// The documents say what is so: their links lead somewhere, their pictures are there, and what the guide calls a button is called so on the screen.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const documents = ['README.md', ...globSync('{docs,test}/**/*.md', { cwd: root })]
const read = (file: string) => readFileSync(join(root, file), 'utf8')
/** Where links and pictures lead, but for those that leave the repository. */
const targets = (file: string) =>
  [...read(file).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].flatMap(([, to = '']) =>
    /^[a-z]+:/.test(to) ? [] : [join(dirname(file), to)]
  )

test.each(documents)('%s leads to what is there', (file) =>
  expect(targets(file).filter((to) => !existsSync(join(root, to)))).toEqual([])
)

test('every picture is in some document', () => {
  const shown = new Set(documents.flatMap(targets))
  expect(globSync('docs/**/*.png', { cwd: root }).filter((picture) => !shown.has(picture))).toEqual([])
})

describe('the Danish guide', () => {
  const said = globSync('client/messages/*da.ts', { cwd: root }).map(read).join('\n').toLowerCase()
  const words = (text: string) => text.replace(/\s+/g, ' ').toLowerCase()

  test.each(globSync('docs/da/*.md', { cwd: root }))(
    '%s names what stands on the screen as it stands there',
    (file) => {
      // in italics: what stands on the screen; with a colon at its end: what has gone wrong, in our own words
      const named = [...read(file).matchAll(/(?<![*\w])\*([^*\n]+)\*(?!\*)/g)].map(([, name = '']) => name)
      expect(named.filter((name) => !name.endsWith(':') && !said.includes(words(name)))).toEqual([])
    }
  )
})

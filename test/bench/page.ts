// What the browser fetches before a view can be used, compressed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openBrowser } from '../support/browser.ts'

const assets = join(import.meta.dirname, '../../dist/assets')

/** The JavaScript a link's page asks for until it shows its view, in bytes after gzip. Needs a built client. */
export async function initialScripts(link: string): Promise<number> {
  const browser = await openBrowser()
  const page = await browser.newPage()
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.split('/').at(-1) ?? ''))
  await page.goto(link)
  await page.getByRole('timer').first().waitFor()
  await browser.close()
  return readdirSync(assets)
    .filter((file) => file.endsWith('.js') && asked.has(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file))).length, 0)
}

// Draws the rehearsal's deck with a local Chromium: a PDF, a picture of each page and their words, into server/rehearsal/deck/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../test/support/browser.ts'
import { type Slide, slides } from './rehearsal-slides.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'server/rehearsal/deck')
// two faces that stand still: of a variable one, Chromium makes a drawing for each letter, and a PDF four times as large
// (fonttools varLib.instancer inter-latin-wght-normal.woff2 wght=420; pyftsubset … --unicodes=20-7E,A0-FF,2013,2019,2026)
const face = (name: string, weight: number) => {
  const bytes = readFileSync(join(import.meta.dirname, 'rehearsal-fonts', `${name}.woff2`)).toString('base64')
  return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${bytes}) }`
}

const WIDTH = 1280
const HEIGHT = 720
/** As wide as a page is uploaded. */
const SCALE = 960 / WIDTH
const NAME = 'Afhængighedsskabende medicin'

const style = `
  ${face('text', 420)}
  ${face('strong', 620)}
  @page { size: ${WIDTH}px ${HEIGHT}px; margin: 0 }
  * { box-sizing: border-box; margin: 0; padding: 0 }
  body { font: 420 32px/1.35 Inter; color: #191b1c }
  section { position: relative; width: ${WIDTH}px; height: ${HEIGHT}px; padding: 64px 80px; break-after: page; background: #fff; overflow: hidden }
  section:last-child { break-after: auto }
  h1 { font-size: 52px; line-height: 1.15; font-weight: 620; letter-spacing: -0.015em; margin-bottom: 36px }
  .lead { color: #474b4d; margin: -22px 0 20px }
  ul, ol { list-style: none; display: grid; gap: 28px; padding-top: 12px; font-size: 38px }
  ul li { padding-left: 40px; background: linear-gradient(#0b5a72, #0b5a72) 0 0.62em / 20px 4px no-repeat }
  ol { counter-reset: step }
  ol li { display: flex; gap: 28px; align-items: center; counter-increment: step }
  ol li::before { content: counter(step); flex: none; width: 60px; height: 60px; border-radius: 50%; background: #deecef; color: #0b5a72; font-weight: 620; font-size: 32px; display: grid; place-items: center }
  dl { display: grid; grid-template-columns: 250px 1fr; border-top: 2px solid #dedbd3 }
  dt, dd { padding: 22px 0; border-bottom: 2px solid #dedbd3 }
  dt { font-weight: 620 }
  dd { color: #474b4d; min-height: 86px }
  svg { display: block; width: 100%; font-size: 26px }
  svg text { fill: #474b4d } svg .strong { font-weight: 620; fill: #191b1c }
  .axis { stroke: #85817a; stroke-width: 2; fill: none }
  footer { position: absolute; inset: auto 80px 28px; display: flex; justify-content: space-between; font-size: 20px; color: #63666a }
  .middle, .title { padding-top: 250px }
  .middle h1, .title h1 { font-size: 76px; margin-bottom: 40px }
  :is(.middle, .title) .lead::after { content: ''; display: block; width: 176px; height: 10px; margin-top: 44px; background: #0b5a72 }
`
const page = ({ title, body, kind }: Slide, n: number) => `
  <section class="${kind ?? ''}"><h1>${title}</h1>${body}
  <footer><span>Generalprøve: tal og tekst er fundet på</span><span>${n + 1}</span></footer></section>`
const html = `<!doctype html><html lang="da"><meta charset="utf-8"><title>${NAME}</title><style>${style}</style>${slides.map(page).join('')}</html>`

const browser = await openBrowser()
try {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, deviceScaleFactor: SCALE })
  const drawn = await context.newPage()
  await drawn.setContent(html)
  await drawn.evaluate(() => document.fonts.ready)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'deck.pdf'),
    await drawn.pdf({ width: `${WIDTH}px`, height: `${HEIGHT}px`, printBackground: true, tagged: false })
  )
  const sheets = await drawn.locator('section').all()
  const pages: { title: string; text: string }[] = []
  for (const [n, sheet] of sheets.entries()) {
    const path = join(folder, `page-${String(n + 1).padStart(2, '0')}.jpg`)
    await sheet.screenshot({ path, type: 'jpeg', quality: 52 })
    pages.push({ title: slides[n]?.title ?? '', text: await sheet.innerText() })
  }
  writeFileSync(join(folder, 'deck.json'), `${JSON.stringify({ name: NAME, pages }, null, 2)}\n`)
} finally {
  await browser.close()
}

// Loaded before everything else, and plain JavaScript so that an old Node can say what is the matter: is it new enough, and is there a page to serve?
import { existsSync } from 'node:fs'

const NEEDED = 24
const [script = ''] = process.argv.slice(1)

function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

if (Number.parseInt(process.versions.node, 10) < NEEDED)
  stop(`Drejebog needs Node.js ${NEEDED} or later; this is ${process.version}. On Linux \`npm ci\` brings one along.`)
if (/server[/\\]main\.ts$/.test(script) && !existsSync(new URL('../dist/index.html', import.meta.url)))
  stop('The pages are not built yet. Run npm run build first, and then this again.')

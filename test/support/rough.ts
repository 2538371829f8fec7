// A wire that is slow, crumbles what it carries, breaks, or goes dead in one direction: another for every connection.
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Chance } from './chance.ts'
import { closeLater } from './closing.ts'

type Mood = 'smooth' | 'slow' | 'crumbs' | 'cut' | 'deaf' | 'dumb'
const moods: readonly [Mood, ...Mood[]] = ['smooth', 'smooth', 'slow', 'slow', 'crumbs', 'cut', 'deaf', 'dumb']
/** How long a connection that is dead in one direction stays open, ms: longer than it takes to notice. */
const DEAD = 8000

/** @param targets where it may lead; each connection chooses */
export async function roughWire(targets: readonly [string, ...string[]], chance: Chance) {
  let calm = false
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const { hostname, port } = new URL(chance.pick(targets))
    const far = connect(Number(port), hostname)
    const destroy = () => {
      for (const end of [near, far]) {
        end.destroy()
        open.delete(end)
      }
    }
    const mood = calm ? 'smooth' : chance.pick(moods)
    const from = performance.now() + chance.between(200, 3000)
    const broken = () => !calm && performance.now() > from
    for (const end of [near, far]) {
      open.add(end)
      end.on('error', destroy)
      end.on('close', destroy)
    }
    if (mood === 'cut') setTimeout(() => !calm && destroy(), from - performance.now()).unref()
    if (mood === 'deaf' || mood === 'dumb') setTimeout(() => !calm && destroy(), DEAD).unref()
    carry(near, far, chance.fork(), mood, () => mood === 'dumb' && broken())
    carry(far, near, chance.fork(), mood, () => mood === 'deaf' && broken())
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('No port.')
  const drop = () => {
    for (const end of open) end.destroy()
  }
  closeLater(() => {
    drop()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** From now on all goes well; what had gone wrong is broken off. */
    becalm() {
      calm = true
      drop()
    }
  }
}

/** In order, as TCP does; what is lost stays lost, for nothing comes after it. */
function carry(from: Socket, to: Socket, chance: Chance, mood: Mood, dead: () => boolean) {
  let turn = Promise.resolve()
  from.on('data', (chunk) => {
    turn = turn.then(async () => {
      if (mood !== 'smooth') await sleep(chance.below(60))
      for (const piece of mood === 'crumbs' ? crumbs(chunk, chance) : [chunk]) {
        if (dead() || to.destroyed) return
        to.write(piece)
        if (mood === 'crumbs') await sleep(1)
      }
    })
  })
}

function crumbs(chunk: Buffer, chance: Chance): Buffer[] {
  const at = chance.below(chunk.length)
  const to = at + chance.below(chunk.length - at)
  return [chunk.subarray(0, at), chunk.subarray(at, to), chunk.subarray(to)].filter((piece) => piece.length > 0)
}

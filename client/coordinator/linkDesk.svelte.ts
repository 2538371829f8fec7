// New links: asked for with one's own link, and kept on this page only, until they have been taken.
import { fetchHere } from '../here.ts'

export interface NewLink {
  url: string
  /** There was one before, which this one has closed. */
  instead: boolean
}
type Answer = { token: string; url: string } | { fault: string | null }

const PATIENCE = 10_000

export class LinkDesk {
  made: Readonly<Record<string, NewLink>> = $state.raw({})
  making: readonly string[] = $state.raw([])
  /** The server's sentence, or null where it gave none. */
  faults: Readonly<Record<string, string | null>> = $state.raw({})

  async make(member: string, instead: boolean) {
    const answer = await this.#asked(member)
    if ('url' in answer) this.made = { ...this.made, [member]: { url: answer.url, instead } }
  }

  /** My own is closed by it: the page goes on with the new one. */
  async makeOwn(member: string) {
    const answer = await this.#asked(member)
    if (!('token' in answer)) return
    location.replace(`#${answer.token}`)
    location.reload()
  }

  hide(member: string) {
    this.made = without(this.made, member)
  }

  async #asked(member: string): Promise<Answer> {
    if (this.making.includes(member)) return { fault: null }
    this.making = [...this.making, member]
    this.faults = without(this.faults, member)
    const answer = await requestLink(member)
    this.making = this.making.filter((m) => m !== member)
    if ('fault' in answer) this.faults = { ...this.faults, [member]: answer.fault }
    return answer
  }
}

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

async function requestLink(member: string): Promise<Answer> {
  try {
    const response = await fetchHere('links', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ member }),
      signal: AbortSignal.timeout(PATIENCE)
    })
    return read(await response.json())
  } catch {
    return { fault: null }
  }
}

function read(body: unknown): Answer {
  const { token, url, title } = { token: null, url: null, title: null, ...(typeof body === 'object' ? body : {}) }
  if (typeof token === 'string' && typeof url === 'string') return { token, url }
  return { fault: typeof title === 'string' ? title : null }
}

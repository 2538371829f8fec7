// What carries the messages of this meeting: asked for whenever one gets through to the server, until there is an answer.
import { type Gateway, gatewayOf } from './http.ts'

const AGAIN = 3000

export class Carrier {
  /** Null until it is known. */
  gateway = $state.raw<Gateway | null>(null)

  /** Something can send them. */
  get sends(): boolean {
    return this.gateway?.name != null
  }
  /** Surely nothing can. */
  get byHand(): boolean {
    return this.gateway !== null && this.gateway.name === null
  }

  /** Stop it with what is returned. */
  look(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined
    let stopped = false
    const ask = async () => {
      const answer = await gatewayOf()
      if (stopped) return
      if ('fault' in answer) timer = setTimeout(() => void ask(), AGAIN)
      else this.gateway = answer
    }
    void ask()
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }
}

// One attack after the other: what is sent, by whom, and what it must be answered.
import { commandTypes, make } from '../support/commands.ts'
import type { Chance } from './chance.ts'
import { type Expected, expected } from './expected.ts'
import { mayEver } from './may.ts'
import type { Scene, Seat } from './meeting.ts'
import { mutated, withBytes } from './mutate.ts'
import { oddIds } from './odd.ts'

export interface Attack {
  kind: string
  seat: Seat
  /** The event and its arguments, as JSON. */
  args: string
  bytes: readonly Uint8Array<ArrayBuffer>[]
  /** An answer the same command id had before is given again; all else is refused. */
  wanted: Expected | { again: unknown }
}

const BYTES = new Uint8Array([0, 255, 0xed, 0xa0, 0x80, 123, 34])
/** Tried so often until there is one that must be refused. */
const TRIES = 40

export class Attacks {
  readonly #scene: Scene
  readonly #chance: Chance
  #made = 0

  constructor(scene: Scene, chance: Chance) {
    this.#scene = scene
    this.#chance = chance
  }

  /** Everybody tries every command that they may not do, or not now. */
  *forbidden(): Generator<Attack> {
    for (const type of commandTypes)
      for (const seat of this.#scene.seats) {
        const text = () => JSON.stringify(this.#valid(type))
        const never = { text: text(), wanted: { refused: 'not-your-role' } }
        const found = this.#sought(text, seat) ?? (mayEver(seat.actor, type) ? null : never)
        if (found) yield this.#attack('forbidden', seat, found)
      }
  }

  /** Somebody sends something else than a command. */
  *malformed(): Generator<Attack> {
    for (;;) {
      const seat = this.#chance.of(this.#scene.seats)
      const way = this.#chance.below(20)
      if (way === 0) yield this.#oddId(seat)
      else if (way === 1) yield this.#again(seat)
      else if (way === 2) yield this.#arguments(seat)
      else if (way === 3) yield this.#withBytes(seat)
      else {
        const found = this.#sought(() => mutated(this.#valid(this.#chance.of(commandTypes)), this.#chance), seat)
        if (found) yield this.#attack('mutated', seat, found)
      }
    }
  }

  #valid = (type: keyof typeof make): object => make[type](this.#chance.dice(), this.#scene.state)

  #sought(find: () => string | null, { actor }: Seat): { text: string; wanted: Expected } | null {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const text = find()
      const wanted = text === null ? null : expected(this.#scene.state, JSON.parse(text), actor)
      if (text !== null && wanted) return { text, wanted }
    }
    return null
  }

  #id(): string {
    this.#made += 1
    return `hostile-${this.#made}`
  }

  #attack = (kind: string, seat: Seat, { text, wanted }: { text: string; wanted: Expected }): Attack => ({
    ...{ kind, seat, args: `["command","${this.#id()}",${text}]`, bytes: [], wanted }
  })

  #oddId(seat: Seat): Attack {
    const command = JSON.stringify(this.#valid(this.#chance.of(commandTypes)))
    const wanted = { refused: 'malformed', path: ['id'] }
    return { kind: 'odd id', seat, args: `["command",${this.#chance.of(oddIds)},${command}]`, bytes: [], wanted }
  }

  /** The id of what somebody else has asked for: the thing is done once, and this is not done at all. */
  #again(seat: Seat): Attack {
    const [id = '', again] = this.#chance.of([...this.#scene.used])
    const command = JSON.stringify(this.#valid(this.#chance.of(['agenda.pause', 'board.add', 'meeting.rename'])))
    return { kind: 'an id that is used', seat, args: `["command","${id}",${command}]`, bytes: [], wanted: { again } }
  }

  /** Too few of them, or in no order. */
  #arguments(seat: Seat): Attack {
    const id = `"${this.#id()}"`
    const command = '{"type":"agenda.next","from":"b0"}'
    const path = (name: string) => ({ refused: 'malformed', path: [name] })
    const [args = '', wanted] = this.#chance.of<readonly [string, Expected]>([
      ['["command"]', path('id')],
      [`["command",${id}]`, path('type')],
      [`["command",${command}]`, path('id')],
      [`["command",${command},${id}]`, path('id')],
      [`["command",null,${id},${command}]`, path('id')],
      [`["command",[${id},${command}]]`, path('id')],
      [`["command",${id},null,${command}]`, path('type')],
      [`["command",${id},${id},${id},${id}]`, path('type')]
    ])
    return { kind: 'arguments', seat, args, bytes: [], wanted }
  }

  /** Bytes where words belong, or instead of all of it. */
  #withBytes(seat: Seat): Attack {
    const whole = this.#valid(this.#chance.of(commandTypes))
    const text = withBytes(whole, this.#chance)
    const raw = JSON.parse(text, (_, value) => (value?._placeholder === true ? Buffer.from(BYTES) : value))
    const wanted = expected(this.#scene.state, raw, seat.actor)
    if (wanted) return { ...this.#attack('bytes', seat, { text, wanted }), bytes: [BYTES] }
    const args = '["command",{"_placeholder":true,"num":0},null]'
    return { kind: 'bytes', seat, args, bytes: [BYTES], wanted: { refused: 'malformed', path: ['id'] } }
  }
}

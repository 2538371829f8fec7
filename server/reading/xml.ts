// XML read from end to end, a piece at a time, so that a large sheet does not hold everybody else up.
import { setImmediate } from 'node:timers/promises'
import { Problem } from '../problem.ts'

export interface Ears {
  /** Names without their prefix: `x:row` is `row`. Attributes as they are written. */
  open?: (name: string, attributes: () => Record<string, string>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

const PIECE = 250_000

/** @throws Problem when it is not XML */
export async function readXml(xml: string, ears: Ears): Promise<void> {
  const { Parser } = await import('saxen')
  const parser = new Parser()
  parser.on('openTag', (name, attributes) => ears.open?.(local(name), () => attributes() || {}))
  parser.on('closeTag', (name) => ears.close?.(local(name)))
  parser.on('text', (text, decode) => ears.text?.(decode(text)))
  parser.on('cdata', (text) => ears.text?.(text))
  parser.on('warn', () => undefined)
  parser.on('error', () => {
    throw new Problem(422, 'file-broken')
  })
  for (let at = 0; at < xml.length; at += PIECE) {
    parser.write(xml.slice(at, at + PIECE))
    await setImmediate()
  }
  parser.end()
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

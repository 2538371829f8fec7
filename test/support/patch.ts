// RFC 6902 as far as the wire uses it, and strict: a step that does not fit is an error. Ours alone, so that it checks the server's library.
import type { PatchStep } from '../../shared/wire.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

function index(list: Json[], key: string, max: number): number {
  if (!/^(0|[1-9]\d*)$/.test(key) || Number(key) > max) throw new Error(`No place ${key} in a list of ${list.length}.`)
  return Number(key)
}

function child(parent: Json, key: string): Json {
  if (Array.isArray(parent)) return parent[index(parent, key, parent.length - 1)]!
  if (parent === null || typeof parent !== 'object' || !Object.hasOwn(parent, key)) throw new Error(`No ${key} there.`)
  return parent[key]!
}

function put(parent: Json, key: string, value: Json): void {
  if (Array.isArray(parent)) parent.splice(index(parent, key, parent.length), 0, value)
  else if (parent !== null && typeof parent === 'object') parent[key] = value
  else throw new Error(`${key} has no parent.`)
}

function take(parent: Json, key: string): Json {
  const value = child(parent, key)
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete (parent as { [key: string]: Json })[key]
  return value
}

/** The document after the patch; the one given is left as it was. */
export function patched(document: unknown, patch: readonly PatchStep[]): unknown {
  const root: { [key: string]: Json } = { document: structuredClone(document) as Json }
  const at = (pointer: string): [Json, string] => {
    const path = ['document', ...steps(pointer)]
    return [path.slice(0, -1).reduce<Json>(child, root), path.at(-1)!]
  }
  for (const step of patch) {
    if (step.op === 'add') put(...at(step.path), structuredClone(step.value) as Json)
    else if (step.op === 'remove') take(...at(step.path))
    else if (step.op === 'move') {
      const value = take(...at(step.from))
      put(...at(step.path), value)
    } else {
      const [parent, key] = at(step.path)
      child(parent, key)
      ;(parent as { [key: string]: Json })[key] = structuredClone(step.value) as Json
    }
  }
  return root.document
}

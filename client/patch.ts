// JSON Patch (RFC 6902) as far as the wire uses it. What a patch does not touch stays the same object, so that only changed rows are drawn anew.
import type { PatchStep } from '../shared/wire.ts'

type Node = readonly unknown[] | Readonly<Record<string, unknown>>
type Change = (parent: Node, key: string) => Node

/** The document after the patch; the one given is left as it was. @throws when a step does not fit it */
export const patched = (document: unknown, patch: readonly PatchStep[]): unknown => patch.reduce(applied, document)

function applied(document: unknown, step: PatchStep): unknown {
  switch (step.op) {
    case 'add':
      return changed(document, keysOf(step.path), insertion(step.value))
    case 'replace':
      return changed(document, keysOf(step.path), (parent, key) => withValue(parent, at(parent, key), step.value))
    case 'remove':
      return changed(document, keysOf(step.path), removal)
    case 'move': {
      const value = keysOf(step.from).reduce((node: unknown, key) => valueAt(node, key), document)
      return changed(changed(document, keysOf(step.from), removal), keysOf(step.path), insertion(value))
    }
  }
}

const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

/** A copy of the containers on the way, with the change made in the last of them. */
function changed(node: unknown, [key, ...rest]: readonly string[], change: Change): unknown {
  const parent = container(node)
  if (key === undefined) throw new Error('The whole document cannot be patched.')
  if (rest.length === 0) return change(parent, key)
  return withValue(parent, at(parent, key), changed(valueAt(parent, key), rest, change))
}

const insertion =
  (value: unknown): Change =>
  (parent, key) =>
    Array.isArray(parent) ? parent.toSpliced(place(key, parent.length), 0, value) : withValue(parent, key, value)

const removal: Change = (parent, key) => {
  at(parent, key)
  if (Array.isArray(parent)) return parent.toSpliced(Number(key), 1)
  return Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key))
}

const withValue = (parent: Node, key: string, value: unknown): Node =>
  Array.isArray(parent) ? parent.with(Number(key), value) : { ...parent, [key]: value }

const valueAt = (node: unknown, key: string): unknown => {
  const parent = container(node)
  return Reflect.get(parent, at(parent, key))
}

/** The key, when there is something. */
function at(parent: Node, key: string): string {
  if (Array.isArray(parent)) place(key, parent.length - 1)
  else if (!Object.hasOwn(parent, key)) throw new Error(`No ${key} there.`)
  return key
}

function place(key: string, last: number): number {
  if (!/^\d+$/.test(key) || Number(key) > last) throw new Error(`No place ${key} there.`)
  return Number(key)
}

function container(node: unknown): Node {
  if (typeof node !== 'object' || node === null) throw new Error('There is nothing inside.')
  return node as Node
}

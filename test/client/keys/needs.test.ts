// How much waits for the key sender, before and after the end.
import { expect, test } from 'vitest'
import { keysNeeds } from '../../../client/needs/keys.ts'
import type { Views } from '../../../shared/slices/index.ts'
import { ask, row } from './rows.svelte.ts'

const views = (status: Views['agenda']['status']) =>
  ({
    agenda: { status },
    keys: { rows: [row('klar'), row('fejlet', { state: 'failed' })], asks: [ask('iPad')] }
  }) as unknown as Views

test('who lacks a key waits while the meeting runs', () => expect(keysNeeds(views('running'))).toBe(3))
test('nobody waits once it has ended: the keys are gone', () => expect(keysNeeds(views('finished'))).toBe(0))

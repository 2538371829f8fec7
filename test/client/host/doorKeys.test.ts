// What the keys do at the door.
import { expect, it } from 'vitest'
import { press } from '../../../client/host/doorKeys.ts'
import { atTheDoor, settled } from './door.ts'

function keyboard({ atEnd = true } = {}) {
  const at = atTheDoor()
  const pressed: string[] = []
  const hands = {
    undo: () => pressed.push('undo'),
    help: () => pressed.push('help'),
    toActs: () => pressed.push('acts')
  }
  const key = (key: string, held: Partial<KeyboardEvent> = {}) =>
    press(
      { key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held } as KeyboardEvent,
      at.door,
      hands,
      atEnd
    )
  return { ...at, key, pressed }
}

it('Enter held down lets one in, not a row of them', async () => {
  const { key, waits, inside } = keyboard()
  for (const name of ['Lars Holm', 'Søren Ærø']) waits(name)
  key('Enter')
  for (let i = 0; i < 5; i += 1) key('Enter', { repeat: true })
  await settled()
  expect(inside()).toEqual(['Lars Holm'])
})
it('Ctrl Enter lets all the known in, but not while one looks at something else', async () => {
  const { key, door, waits, inside } = keyboard()
  for (const name of ['Lars Holm', 'Søren Ærø']) waits(name)
  door.type('claus')
  key('Enter', { ctrlKey: true })
  await settled()
  expect(inside()).toEqual([])
  key('Escape')
  key('Enter', { ctrlKey: true })
  await settled()
  expect(inside().length).toBe(2)
})
it('Shift Enter lets somebody new in whose name is like another', async () => {
  const { key, door, inside } = keyboard()
  door.type('Lars Holm, Ny Praksis')
  key('Enter', { shiftKey: true })
  await settled()
  expect(inside()).toEqual(['Lars Holm'])
  expect(door.query).toBe('')
})
it('Escape closes what is open, the last first', () => {
  const { key, door, arrives } = keyboard()
  arrives('praksis nord 2')
  key('Enter')
  door.type('lars')
  key('ArrowRight')
  expect([door.more, door.query, door.whom?.name]).toEqual([true, 'lars', 'praksis nord 2'])
  key('Escape')
  expect([door.more, door.query]).toEqual([false, 'lars'])
  key('Escape')
  expect([door.query, door.whom?.name]).toEqual(['', 'praksis nord 2'])
  expect([key('Escape'), door.whom, key('Escape')]).toEqual([true, null, false])
})
it('the arrow to the right tells more behind the last letter, and asks who a name is', () => {
  const { key, door, pressed, arrives } = keyboard()
  expect(key('ArrowRight')).toBe(false)
  arrives("Lars' iPad")
  expect(key('ArrowRight')).toBe(true)
  expect(door.whom?.name).toBe("Lars' iPad")
  door.type('claus')
  key('ArrowRight')
  expect(pressed).toEqual(['acts'])
  expect(keyboard({ atEnd: false }).key('ArrowRight')).toBe(false)
})
it('a question mark and Ctrl Z are keys in an empty field only', () => {
  const { key, door, pressed } = keyboard()
  expect([key('?'), key('z', { ctrlKey: true }), key('z')]).toEqual([true, true, false])
  door.type('a')
  expect([key('?'), key('z', { ctrlKey: true })]).toEqual([false, false])
  expect(pressed).toEqual(['help', 'undo'])
})
it('the arrows go round among what was found, and stop at the ends of the waiting room', () => {
  const { key, door, waits } = keyboard()
  for (const name of ['Lars Holm', 'Søren Ærø']) waits(name)
  key('ArrowUp')
  key('ArrowDown')
  key('ArrowDown')
  key('ArrowDown')
  expect(door.chosen?.key).toBe(door.waiting[1]?.key)
  door.type('anne')
  key('ArrowUp')
  expect(door.chosen?.kind).toBe('add')
  key('ArrowDown')
  expect(door.chosen?.kind).toBe('person')
})

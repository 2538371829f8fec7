// Typing, choosing and pressing at the door; and what happens when the other host is there first.
import { describe, expect, it } from 'vitest'
import { atTheDoor, settled } from './door.ts'

const chosen = ({ door }: ReturnType<typeof atTheDoor>) => {
  const option = door.chosen
  if (option?.kind === 'person') return option.person.name
  return option?.kind === 'arrival' ? option.arrival.name : (option?.kind ?? null)
}

describe('typing', () => {
  it('lets the best match in and clears the field', async () => {
    const at = atTheDoor()
    at.door.type('aero')
    expect(chosen(at)).toBe('Søren Ærø')
    at.door.press()
    await settled()
    expect([at.inside(), at.door.query]).toEqual([['Søren Ærø'], ''])
  })
  it('prefers who is outside of those who fit as well, and never lets anybody out', async () => {
    const at = atTheDoor()
    at.asked({ type: 'participants.admit', id: at.idOf('Anne Dahl') })
    at.door.type('anne')
    at.door.press()
    await settled()
    expect(at.inside()).toEqual(['Anne Dahl', 'Anne Dahl'])
    at.door.type('anne')
    expect(at.door.press()).toBe('nothing')
    await settled()
    expect([at.inside().length, at.door.query]).toEqual([2, 'anne'])
  })
  it('ties who is let in to the name they surely wait under', async () => {
    const at = atTheDoor()
    at.arrives('Claus Ejby, Lægehuset Sundet')
    at.door.type('ejby')
    at.door.press()
    await settled()
    expect([at.inside(), at.unknown()]).toEqual([['Claus Ejby'], []])
  })
  it('writes up a name that is on no list, and it stays', async () => {
    const at = atTheDoor()
    at.door.type('Qvist')
    expect(chosen(at)).toBe('write')
    at.door.press()
    await settled()
    expect(at.unknown()).toEqual(['Qvist'])
    await at.deeds.undo()
    expect(at.unknown()).toEqual([])
  })
  it('lets somebody new in from one line', async () => {
    const at = atTheDoor()
    at.door.type('Bo Qvist, Tåsinge Lægehus, 20 12 34 57')
    expect(chosen(at)).toBe('add')
    at.door.press()
    await settled()
    expect(at.inside()).toEqual(['Bo Qvist'])
    await at.deeds.undo()
    expect(at.inside()).toEqual([])
  })
})

describe('the waiting room', () => {
  it('has the known first, then names that are as good as certain, then the others', () => {
    const at = atTheDoor()
    at.arrives("Lars' iPad", 'praksis nord 2', 'Claus Ejby')
    at.waits('Søren Ærø')
    const names = at.door.waiting.map((o) =>
      o.kind === 'person' ? o.person.name : o.kind === 'arrival' && o.arrival.name
    )
    expect(names).toEqual(['Søren Ærø', 'Claus Ejby', "Lars' iPad", 'praksis nord 2'])
  })
  it('lets all the known in with one press, which can be taken back', async () => {
    const at = atTheDoor()
    at.arrives('Claus Ejby', 'praksis nord 2')
    at.waits('Søren Ærø')
    expect(at.door.admitAll()).toBe(true)
    await settled()
    expect([at.inside(), at.unknown()]).toEqual([['Claus Ejby', 'Søren Ærø'], ['praksis nord 2']])
    await at.deeds.undo()
    expect([at.inside(), at.unknown()]).toEqual([[], ['Claus Ejby', 'praksis nord 2']])
  })
  it('asks who it is when nobody is likely', async () => {
    const at = atTheDoor()
    at.arrives('praksis nord 2')
    expect(at.door.press()).toBe('whom')
    at.door.type('lars')
    at.door.press()
    await settled()
    expect([at.inside(), at.unknown(), at.door.searching]).toEqual([['Lars Holm'], [], false])
  })
  it('goes on to the next, not to the same again, while the answer is on its way', async () => {
    const at = atTheDoor()
    at.waits('Søren Ærø')
    at.at('15:56')
    at.waits('Lars Holm')
    at.hold()
    at.door.press()
    expect(chosen(at)).toBe('Lars Holm')
    at.door.press()
    expect([at.door.press(), chosen(at)]).toEqual(['nothing', null])
    at.release()
    await settled()
    expect([at.inside().length, at.deeds.done.length]).toEqual([2, 2])
  })
  it('chooses nobody among the missing by itself', () => {
    const at = atTheDoor({ missing: true })
    expect([chosen(at), at.door.press()]).toEqual([null, 'nothing'])
    at.door.go(1)
    expect(chosen(at)).toBe('Anne Dahl')
  })
})

describe('two hosts', () => {
  it('keep their choice when the rows change, and get the next when theirs is gone', () => {
    const at = atTheDoor()
    at.arrives('praksis nord 2')
    at.door.follow()
    at.waits('Søren Ærø')
    expect(chosen(at)).toBe('praksis nord 2')
    at.door.go(-1)
    at.another({ type: 'participants.admit', id: at.idOf('Søren Ærø') })
    expect(chosen(at)).toBe('praksis nord 2')
  })
  it('are told who was there first, and have nothing to take back', async () => {
    const at = atTheDoor()
    at.door.type('lars')
    at.hold()
    at.door.press()
    at.another({ type: 'participants.admit', id: at.idOf('Lars Holm') })
    at.release()
    await settled()
    expect(at.deeds.done).toEqual([])
    expect(at.notices()).toEqual([expect.stringContaining('lukkede Lars Holm ind')])
  })
  it('take back only those whom they let in themselves', async () => {
    const at = atTheDoor()
    at.waits('Søren Ærø')
    at.waits('Lars Holm')
    at.hold()
    at.door.admitAll()
    at.another({ type: 'participants.admit', id: at.idOf('Lars Holm') })
    at.release()
    await settled()
    await at.deeds.undo()
    expect(at.inside()).toEqual(['Lars Holm'])
  })
})

// Where on the form the server's problem documents are shown.
import { describe, expect, test } from 'vitest'
import { laidOut } from '../../../client/start/problem.ts'

const sent = ['a', 'b']
const faults = (...errors: [pointer: string, detail: string][]) =>
  laidOut({ title: 'T', errors: errors.map(([pointer, detail]) => ({ pointer, detail })) }, sent).faults

describe('each fault stands at its field', () => {
  test.each([
    ['#/title', 'title', 'title'],
    ['#/startsAt', 'date', 'startsAt'],
    ['#/timeZone', 'date', 'startsAt'],
    ['#/board', 'board', 'board'],
    ['#/board/0/name', 'name:a', 'name'],
    ['#/board/1/name', 'name:b', 'name'],
    ['#/board/1/roles/0', 'roles:b', 'roles'],
    ['#/board/9/name', 'board', 'board'],
    ['#/playbook', 'shelf', 'playbook'],
    ['#/playbook/blocks', 'shelf', 'playbook'],
    ['#/playbook/blocks/3/minutes', 'shelf', 'block'],
    ['#/playbook/blocks/3/fixedStart', 'plan', 'block'],
    ['#/rehearsal', 'form', null]
  ])('%s at %s', (pointer, field, about) => {
    const name = pointer.slice(2).replaceAll('/', '.')
    const [told] = faults([pointer, `${name} er forkert.`])
    expect(told).toMatchObject({ field, about })
    expect(told?.text).toBe(about === null ? `${name} er forkert.` : 'er forkert.')
  })
  test('a fault in a block says which block', () =>
    expect(faults(['#/playbook/blocks/3/minutes', 'playbook.blocks.3.minutes mangler.'])[0]?.block).toBe(3))
  test('a sentence that does not begin with the field is left as it is', () =>
    expect(faults(['#/title', 'Giv mødet et navn.'])[0]).toMatchObject({ about: null, text: 'Giv mødet et navn.' }))
})

describe('what is no problem document', () => {
  test.each([null, 'x', {}, { title: '' }, { errors: 'x' }, { errors: [null, { pointer: 1 }] }])('%j', (body) =>
    expect(laidOut(body, sent)).toEqual({ title: null, faults: [] })
  )
  test('a title alone is told above the button', () =>
    expect(laidOut({ title: 'Disken er fuld.' }, sent)).toEqual({ title: 'Disken er fuld.', faults: [] }))
})

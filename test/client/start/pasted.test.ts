// Finding a link in what somebody pasted.
import { describe, expect, test } from 'vitest'
import { withoutSecret } from '../../../client/links/address.ts'
import { adminTokenIn } from '../../../client/start/adminToken.ts'
import { reach } from '../../../client/start/made.ts'
import { linkIn } from '../../../client/start/pasted.ts'
import { newLink } from '../../../server/links.ts'

const meeting = 'k3v9p2xq7abc'
const { token, url } = newLink('http://192.168.1.24:3000', meeting)

describe('a link is found', () => {
  test.each([
    ['alone', url],
    ['with room around it', `  ${url}\n`],
    ['in a message', `Hej Mette. Her er dit link: ${url} – vi ses!`],
    ['at the end of a sentence', `Dit link er ${url}.`],
    ['in angle brackets', `<${url}>`]
  ])('%s', (_, pasted) => expect(linkIn(pasted)).toBe(url))
  test('its last part is enough: it says which meeting', () => {
    expect(linkIn(token)).toBe(`/m/${meeting}#${token}`)
    expect(linkIn(`#${token}`)).toBe(`/m/${meeting}#${token}`)
  })
})

test.each([
  '',
  'hej',
  'http://192.168.1.24:3000/m/k3v9p2xq7abc',
  'http://192.168.1.24:3000/#admin-token-admin-token',
  'javascript:alert(1)'
])('there is none in %j', (pasted) => expect(linkIn(pasted)).toBeNull())

test('the admin token alone, or the whole address', () => {
  expect(adminTokenIn(' abc-DEF_123 ')).toBe('abc-DEF_123')
  expect(adminTokenIn('abc#DEF')).toBe('abc#DEF')
  expect(adminTokenIn('http://192.168.1.24:3000/#abc-DEF_123\n')).toBe('abc-DEF_123')
})

test('a link on screen keeps its secret', () => {
  expect(withoutSecret(url)).toBe('192.168.1.24:3000/m/k3v9p2xq7abc#…')
  expect(withoutSecret(url)).not.toContain(token.slice(13))
})

test.each([
  ['http://localhost:3000/m/x#y', 'this-computer'],
  ['http://127.0.0.1:3000/m/x#y', 'this-computer'],
  ['http://192.168.1.24:3000/m/x#y', 'the-network'],
  ['http://10.0.0.4:3000/m/x#y', 'the-network'],
  ['http://172.20.0.4:3000/m/x#y', 'the-network'],
  ['http://moderum:3000/m/x#y', 'the-network'],
  ['http://moderum.local:3000/m/x#y', 'the-network'],
  ['https://drejebog.example.dk/m/x#y', 'anywhere']
])('%s reaches %s', (link, within) => expect(reach(link).within).toBe(within))

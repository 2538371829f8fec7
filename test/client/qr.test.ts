// The QR code of a link: the dark squares of its path are those of the code.
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qr } from '../../client/links/qr.ts'

const link = 'http://192.168.1.24:3000/m/k3v9p2xq7abc#k3v9p2xq7abc.Iw9VF2ElMAtCEIMCm_CPhSJq'

/** The squares that the path covers. */
function dark(path: string): Set<string> {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)]
  expect(runs.map(([run]) => run).join('')).toBe(path)
  return new Set(
    runs.flatMap(([, x, y, length]) => Array.from({ length: Number(length) }, (_, i) => `${Number(x) + i},${y}`))
  )
}

test('exactly the dark squares are drawn', () => {
  const { size, path } = qr(link)
  const code = encode(link, { ecc: 'L', boostEcc: true, border: 4 })
  expect(size).toBe(code.size)
  const expected = code.data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x},${y}`] : [])))
  expect(dark(path)).toEqual(new Set(expected))
})

test('four squares all round stay white', () => {
  const { size, path } = qr(link)
  for (const at of dark(path)) {
    const [x = 0, y = 0] = at.split(',').map(Number)
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4)
    expect(Math.max(x, y)).toBeLessThan(size - 4)
  }
})

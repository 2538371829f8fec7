// What the moderator is told of the keys, in Danish.
export const da = {
  parts: {
    sending: (count: number) => `${count} på vej`,
    ready: (count: number) => `${count} klar`,
    noPhone: (count: number) => `${count} uden nummer`,
    noKey: (count: number) => `${count} uden nøgle`,
    failed: (count: number) => `${count} nåede ikke frem`,
    unknown: (count: number) => `${count} uvis${count === 1 ? '' : 'se'}`
  }
}

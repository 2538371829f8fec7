// People with everything that may be known of them, as many as are asked for.

const first = [
  'Anne',
  'Bo',
  'Carla',
  'Ditte',
  'Erik',
  'Freja',
  'Gert',
  'Hanne',
  'Ib',
  'Jens',
  'Kirsten',
  'Lars',
  'Mette'
]
const last = ['Holm', 'Sø', 'Kjær', 'Østergren', 'Brandt', 'Aagaard', 'Lund', 'Dahl', 'Møller', 'Bech', 'Juhl', 'Skov']

export const manyPeople = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: `${first[i % first.length]} ${last[Math.floor(i / first.length) % last.length]} ${i}`,
    practice: `Lægehuset ${last[i % last.length]}`,
    phone: `+4501${String(i).padStart(6, '0')}`,
    email: `nummer${i}@klynge.example`
  }))

// What stands on the rehearsal's 21 slides: made up, for the pages that playbooks/sydhavsklyngen.json names.

export interface Slide {
  title: string
  /** HTML below the title. */
  body: string
  kind?: 'title' | 'middle'
}

const list = (...lines: string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
const steps = (...lines: string[]) => `<ol>${lines.map((line) => `<li><span>${line}</span></li>`).join('')}</ol>`
const lead = (text: string) => `<p class="lead">${text}</p>`
const form = (...lines: (readonly [string, string])[]) =>
  `<dl>${lines.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`

/** Sleeping medicine per 1,000 patients: made up. */
const DEVELOPMENT = [
  ['klyngen', '#0b5a72', [41, 38, 40, 36, 29, 26, 22, 17]],
  ['landet', '#a09c93', [33, 32, 31, 30, 30, 28, 27, 25]]
] as const

function lines(): string {
  const x = (i: number) => 90 + i * 136
  const y = (value: number) => 410 - value * 9
  const drawn = DEVELOPMENT.map(([name, colour, values]) => {
    const points = values.map((value, i) => `${x(i)},${y(value)}`).join(' ')
    const last = y(values.at(-1) ?? 0)
    return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="5"/>
      <text x="${x(7) + 16}" y="${last + 8}" fill="${colour}" class="strong">${name}</text>`
  })
  const halves = DEVELOPMENT[0][2].map((_, i) => (i % 2 === 0 ? 'efterår' : 'forår'))
  const axis = halves.map((half, i) => `<text x="${x(i)}" y="446" text-anchor="middle">${half}</text>`)
  return `<svg viewBox="0 0 1180 456"><path d="M70 410h1010M70 30v380" class="axis"/>${[...drawn, ...axis].join('')}</svg>`
}

/** @param mine the bar that is one's own; without it, all are alike */
function bars(mine: number | null): string {
  const values = [22, 37, 28, 46, 33, 19, 30, 41]
  const drawn = values.map((value, i) => {
    const [x, height] = [104 + i * 112, value * 8]
    const own =
      i === mine ? `<text x="${x + 35}" y="${398 - height}" text-anchor="middle" class="strong">jer</text>` : ''
    const fill = i === mine ? '#0b5a72' : '#c9c5bb'
    return `<rect x="${x}" y="${414 - height}" width="70" height="${height}" rx="6" fill="${fill}"/>${own}`
  })
  return `<svg viewBox="0 0 1180 456">${drawn.join('')}<path d="M70 414h960" class="axis"/>
    <path d="M70 168h960" stroke="#b0261b" stroke-width="3" stroke-dasharray="12 9"/>
    <text x="1044" y="176" fill="#b0261b">klyngen</text></svg>`
}

function three(): string {
  const places = [
    ['Klyngen', 17, '#0b5a72'],
    ['Region Sjælland', 23, '#c9c5bb'],
    ['Landet', 25, '#c9c5bb']
  ] as const
  const drawn = places.map(
    ([name, value, colour], i) => `<text x="0" y="${92 + i * 140}" class="strong">${name}</text>
      <rect x="260" y="${46 + i * 140}" width="${value * 28}" height="74" rx="6" fill="${colour}"/>
      <text x="${276 + value * 28}" y="${92 + i * 140}">${value}</text>`
  )
  return `<svg viewBox="0 0 1180 470">${drawn.join('')}</svg>`
}

const MEASURE = lead('Sovemedicin, døgndoser pr. 1.000 patienter')

export const slides: readonly Slide[] = [
  { kind: 'title', title: 'Afhængighedsskabende medicin', body: lead('Klyngemøde i Sydhavsklyngen') },
  {
    title: 'Velkommen, mens vi venter på de sidste',
    body: list(
      'Prøv lyd og billede',
      'Skriv navn og praksis under jeres billede',
      'Nøglen til jeres egne tal kommer på sms'
    )
  },
  {
    title: 'Det skal vi i dag',
    body: list(
      'Se på klyngens tal, og så på jeres egne',
      'Høre, hvordan andre gør',
      'Aftale én ting, I vil ændre fra på mandag'
    )
  },
  { title: 'Klyngen, regionen og landet', body: MEASURE + three() },
  { title: 'Udvikling over fire år', body: MEASURE + lines() },
  { title: 'Fra praksis til praksis i klyngen', body: MEASURE + bars(null) },
  {
    title: 'Find jeres egne tal',
    body: steps(
      'Tag nøglen fra sms’en',
      'Åbn siden, og tast nøglen',
      'Se på antal, udvikling og klyngen',
      'Notér én ting, der undrer jer'
    )
  },
  { title: 'Jeres praksis mod klyngen', body: MEASURE + bars(3) },
  { kind: 'middle', title: 'Hvad undrede jer?', body: lead('Plenum, 10 minutter') },
  {
    title: 'Skabelon til journalen',
    body: form(
      ['Præparat', 'og hvor længe'],
      ['Sidst set', 'hvornår og af hvem'],
      ['Planen', 'nedtrapning, stop eller fortsæt'],
      ['Næste gang', 'hvornår vi taler om det igen']
    )
  },
  {
    title: 'Skabelon til journalen: et eksempel',
    body: form(
      ['Præparat', 'zopiclon 7,5 mg til natten, i fire år'],
      ['Sidst set', 'i april, samtale om søvn'],
      ['Planen', 'halv tablet i to uger, så hver anden nat'],
      ['Næste gang', 'telefontid om fire uger']
    )
  },
  {
    title: 'Når recepten skal fornys',
    body: list('Er patienten set det seneste år?', 'Står planen i journalen?', 'Ellers: en kort recept og en tid')
  },
  {
    title: 'I får skabelonen efter mødet',
    body: list(
      'Den sendes til alle, der er tilmeldt',
      'Ret den, så den passer hos jer',
      'Sig til, hvis I gør noget, der er bedre'
    )
  },
  { kind: 'middle', title: 'Pause', body: lead('Fem minutter. Rejs jer, og kig på noget andet end skærmen.') },
  {
    title: 'Organisering hjemme hos jer',
    body: steps('Hvem tager samtalen?', 'Hvem fornyer recepterne?', 'Hvem holder øje?')
  },
  {
    title: 'I grupperne: aftal én ting',
    body: list(
      'Kollegaer fra samme praksis sidder sammen',
      'Vælg, hvem der siger det bagefter',
      'I bliver hentet tilbage'
    )
  },
  {
    title: 'Opsamling',
    body: list('Hver gruppe siger én ting, de vil ændre', 'Et minut til hver', 'Skriv den også i chatten')
  },
  { title: 'Det vil vi ændre', body: form(['Gruppe 1', ''], ['Gruppe 2', ''], ['Gruppe 3', ''], ['Gruppe 4', '']) },
  {
    title: 'Fra på mandag',
    body: steps(
      'Tal med personalet om den ene ting',
      'Find de første fem patienter',
      'Se på jeres tal igen om et halvt år'
    )
  },
  {
    title: 'Her kan I læse videre',
    body: list(
      'Vejledningen om afhængighedsskabende lægemidler',
      'Klyngepakken om emnet',
      'Skabelonen, som I får tilsendt'
    )
  },
  { kind: 'middle', title: 'Ordet frit', body: lead('Nyt fra lægelaug, nyt fra PLO, og hvad I ellers har.') }
]

// What a message most likely is; of most of them nothing is said.
import { describe, expect, test } from 'vitest'
import { likely } from '../../../server/reading/chat/likely.ts'

const all: Record<string, string[]> = {
  question: [
    'Hvornår er der pause?',
    'Hvad gør I, når en patient udebliver',
    'Hej alle, hvordan kommer man i gruppe 3',
    'Kan man få slides bagefter',
    'Må vi bruge egne tal',
    'Er der andre der har samme problem',
    'Skal vi svare nu',
    'Har I prøvet det? 😊',
    'Tak. Gælder det også børn?',
    'Spørgsmål: må man give begge dele?',
    'Nøgletallene på side 3, er de fra 2025?',
    'Hvilken ICPC-kode bruger I?',
    'Er der nogle der kan forklare grafen?',
    'How many do you have',
    'Can we get the slides',
    '?'
  ],
  help: [
    'Hjælp',
    'Jeg kan ikke høre noget',
    'Vi kan desværre ikke se skærmen',
    'Er der ingen lyd?',
    'Ingen lyd her',
    'Min mikrofon driller',
    'Hvor tænder man kameraet?',
    'Jeg falder ud hele tiden',
    'Billedet er frosset',
    'Kan nogen hjælpe mig?',
    'I can’t hear you',
    'no sound'
  ],
  key: [
    'Jeg mangler min nøgle',
    'Jeg har ikke fået nøglen',
    'Jeg har ikke fået noget endnu',
    "Hvornår kommer sms'en?",
    'Hvad er koden?',
    'Min adgangskode virker ikke',
    'Jeg kan ikke logge ind',
    'Hvad er login?',
    'Vi har stadig ikke modtaget nogen sms',
    'Noeglen virker ikke'
  ],
  '': [
    'Tak',
    'Samme her',
    'God aften',
    'Tak for nøglen',
    'Jeg har fået koden, tak',
    'Tak for hjælpen',
    'Hvor dejligt!',
    'Hvor er det godt at se jer alle!',
    'Jeg er her nu',
    'Vi har nogle få patienter med KOL',
    'Nøgletal for klyngen ligger på sundhed.dk',
    'Diagnosekoden er T90',
    'Se https://klynge.example/?id=4',
    'Se https://klynge.example/find?',
    'Enig',
    '👍',
    '',
    'Vi er fire fra Marstal',
    'Vi sender sms-påmindelser til alle'
  ]
}

describe.each(Object.keys(all))('%s', (kind) => {
  test.each(all[kind] ?? [])('%s', (text) => expect(likely(text) ?? '').toBe(kind))
})

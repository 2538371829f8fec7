// What the server says to people over HTTP when something is wrong, in Danish and English.
import { deckProblems } from './decks/problems.ts'
import { keyProblems } from './keys/problems.ts'
import { readingProblems } from './reading/problems.ts'
import { fixed, type Sentence, said } from './sentence.ts'

export const sentences = {
  ...readingProblems,
  ...keyProblems,
  ...deckProblems,
  unreadable: fixed(
    'Mødet kan ikke laves: noget i det, der blev sendt, skal rettes.',
    'The meeting cannot be made: something in what was sent needs mending.'
  ),
  'broken-json': fixed(
    'Det, der blev sendt, er ikke gyldig JSON. Tjek kommaer, klammer og anførselstegn.',
    'What was sent is not valid JSON. Check commas, brackets and quotes.'
  ),
  'not-json': fixed(
    'Send indholdet som JSON, med Content-Type: application/json.',
    'Send the content as JSON, with Content-Type: application/json.'
  ),
  'too-large': fixed(
    'Det, der blev sendt, fylder for meget. Det må højst fylde 1 MB.',
    'What was sent is too large. It may be 1 MB at most.'
  ),
  'report-too-large': fixed(
    'Det, gatewayen melder, fylder for meget. Det må højst fylde 64 kB.',
    'What the gateway reports is too large. It may be 64 kB at most.'
  ),
  'wrong-token': fixed(
    'Du har ikke adgang. Brug den adgangskode, som serveren viste, da den startede.',
    'You do not have access. Use the admin token that the server showed when it started.'
  ),
  'wrong-link': fixed(
    'Linket giver ikke adgang til det her. Bed koordinatoren om et nyt.',
    'The link does not give access to this. Ask the coordinator for a new one.'
  ),
  'no-such-meeting': fixed(
    'Mødet findes ikke, eller det er slettet.',
    'There is no such meeting, or it has been erased.'
  ),
  'no-groups': fixed('Der er ingen grupper endnu. Dan dem først.', 'There are no groups yet. Form them first.'),
  'no-such-member': fixed('Personen er ikke i bestyrelsen.', 'The person is not on the board.'),
  'not-your-role': fixed(
    'Det kan din rolle ikke. Bed koordinatoren om det.',
    'Your role cannot do that. Ask the coordinator.'
  ),
  'not-found': fixed('Adressen findes ikke.', 'There is no such address.'),
  'not-saved': fixed(
    'Serveren kan ikke gemme lige nu. Tjek, om disken er fuld, og prøv igen.',
    'The server cannot save right now. Check whether the disk is full, and try again.'
  ),
  'too-many-requests': fixed(
    'Der kommer for mange forespørgsler herfra lige nu. Vent lidt, og prøv igen.',
    'Too many requests come from here right now. Wait a little, and try again.'
  ),
  'not-ready': fixed('Serveren er ikke klar.', 'The server is not ready.'),
  'bad-request': fixed('Serveren kan ikke læse det, der blev sendt.', 'The server cannot read what was sent.'),
  failed: fixed('Noget gik galt på serveren. Prøv igen.', 'Something went wrong on the server. Try again.'),

  missing: said(
    (f) => (f ? `${f} mangler.` : 'Der blev ikke sendt noget.'),
    (f) => (f ? `${f} is missing.` : 'Nothing was sent.')
  ),
  'wrong-type': said(
    (f) => `${f} har en forkert type.`,
    (f) => `${f} is of the wrong type.`
  ),
  string: said(
    (f) => `${f} skal være en tekst.`,
    (f) => `${f} must be a text.`
  ),
  number: said(
    (f) => `${f} skal være et tal.`,
    (f) => `${f} must be a number.`
  ),
  int: said(
    (f) => `${f} skal være et helt tal.`,
    (f) => `${f} must be a whole number.`
  ),
  boolean: said(
    (f) => `${f} skal være true eller false.`,
    (f) => `${f} must be true or false.`
  ),
  array: said(
    (f) => `${f} skal være en liste.`,
    (f) => `${f} must be a list.`
  ),
  object: said(
    (f) => (f ? `${f} skal være et objekt.` : 'Det, der sendes, skal være et objekt.'),
    (f) => (f ? `${f} must be an object.` : 'What is sent must be an object.')
  ),
  empty: said(
    (f) => `${f} må ikke være tom.`,
    (f) => `${f} must not be empty.`
  ),
  'too-small': said(
    (f, v) => `${f} skal være mindst ${v}.`,
    (f, v) => `${f} must be at least ${v}.`
  ),
  'too-big-number': said(
    (f, v) => `${f} må højst være ${v}.`,
    (f, v) => `${f} must be at most ${v}.`
  ),
  'too-big-string': said(
    (f, v) => `${f} må højst fylde ${v} tegn.`,
    (f, v) => `${f} must be at most ${v} characters.`
  ),
  'too-big-array': said(
    (f, v) => `${f} må højst have ${v} rækker.`,
    (f, v) => `${f} must have at most ${v} rows.`
  ),
  'one-of': said(
    (f, v) => `${f} skal være en af: ${v}.`,
    (f, v) => `${f} must be one of: ${v}.`
  ),
  wrong: said(
    (f) => `${f} kan ikke bruges.`,
    (f) => `${f} cannot be used.`
  ),
  'one-line': said(
    (f) => `${f} skal stå på én linje uden styretegn.`,
    (f) => `${f} must be one line without control characters.`
  ),
  id: said(
    (f) => `${f} må kun have bogstaver a–z, tal, - og _, højst 64.`,
    (f) => `${f} may have only letters a–z, digits, - and _, at most 64.`
  ),
  clock: said(
    (f) => `${f} skal være et klokkeslæt som 16:30.`,
    (f) => `${f} must be a clock time, as in 16:30.`
  ),
  phone: said(
    (f) => `${f} skal være et telefonnummer med otte cifre, eller med landekode som +46 70 123 45 67.`,
    (f) => `${f} must be a telephone number of eight digits, or with a country code, as in +46 70 123 45 67.`
  ),
  'date-time': said(
    (f) => `${f} skal være et tidspunkt med tidszone, som 2026-11-25T16:00:00+01:00.`,
    (f) => `${f} must be a time with an offset, as in 2026-11-25T16:00:00+01:00.`
  ),
  'time-zone': said(
    (f) => `${f} skal være en tidszone som Europe/Copenhagen.`,
    (f) => `${f} must be a time zone, as in Europe/Copenhagen.`
  ),
  'long-past': said(
    (f) => `${f} ligger mere end et døgn tilbage. Vælg en dato, der ikke er gået.`,
    (f) => `${f} is more than a day past. Choose a date that has not gone by.`
  ),
  'far-off': said(
    (f) => `${f} ligger efter år 2199. Vælg en dato, der er nærmere.`,
    (f) => `${f} is after the year 2199. Choose a date that is nearer.`
  ),
  'duplicate-id': said(
    (f) => `${f} er brugt før. Hvert punkt skal have sit eget id.`,
    (f) => `${f} is used before. Each block must have an id of its own.`
  ),
  'clock-skips-it': said(
    (f) => `${f} er et klokkeslæt, der springes over, når uret stilles frem den dag. Vælg et andet.`,
    (f) => `${f} is a time that the clock skips that day, going to summer time. Choose another.`
  ),
  'before-the-previous': said(
    (f) =>
      `${f} ligger før det foregående, eller mere end 12 timer efter mødets start. Ret klokkeslættet, eller flyt punktet.`,
    (f) => `${f} is before the previous one, or more than 12 hours after the start. Mend the time, or move the block.`
  )
} satisfies Record<string, Sentence>

// Every doubt about a key and every line without one in words, Danish and English. What a key says is in none of them.
import { fixed, type Language, type Sentence, said } from '../../sentence.ts'
import type { Doubt, DoubtCode, SkipCode } from './doubts.ts'

const doubts: Record<DoubtCode, Sentence> = {
  'same-key': said(
    (line) => `Samme nøgle som i linje ${line}.`,
    (line) => `The same key as in line ${line}.`
  ),
  twice: said(
    (line) => `Har en anden nøgle i linje ${line}. Den i denne linje bruges.`,
    (line) => `Has another key in line ${line}. The one in this line is used.`
  ),
  'several-keys': said(
    (column) => `Der er flere kolonner med nøgler. Den i kolonne ${column} bruges.`,
    (column) => `There are several columns of keys. The one in column ${column} is used.`
  ),
  spaces: fixed('Der er mellemrum i nøglen.', 'There are spaces in the key.'),
  long: fixed(
    'Nøglen er lang. Tjek, at der ikke står andet i feltet.',
    'The key is long. Check that nothing else stands with it.'
  ),
  'like-phone': fixed('Nøglen ligner et telefonnummer.', 'The key looks like a phone number.'),
  'like-date': fixed(
    'Nøglen ligner en dato. Excel kan have lavet den om.',
    'The key looks like a date. Excel may have changed it.'
  ),
  'like-number': fixed(
    'Nøglen kan være et ydernummer eller et postnummer.',
    'The key may be a provider number or a postcode.'
  ),
  zeros: said(
    (digits) => `De fleste nøgler har ${digits} cifre. Måske mangler der et 0 foran.`,
    (digits) => `Most keys have ${digits} digits. A leading 0 may be missing.`
  ),
  rounded: fixed(
    'Excel kan have rundet nøglen af. Tjek det sidste ciffer.',
    'Excel may have rounded the key. Check the last digit.'
  ),
  'odd-signs': fixed(
    'Der er tegn i nøglen, som er svære at taste.',
    'There are signs in the key that are hard to type.'
  ),
  'stray-quote': fixed(
    'Der mangler et anførselstegn i linjen. Tjek, at nøglen er kommet rigtigt med.',
    'A quotation mark is missing in the line. Check that the key was read right.'
  ),
  spelling: said(
    (practice) => `Læst som ${practice}.`,
    (practice) => `Read as ${practice}.`
  ),
  'other-name': said(
    (practice) => `I deltagerlisten står nummeret ved ${practice || 'en anden praksis'}.`,
    (practice) => `In the register the number is at ${practice || 'another practice'}.`
  ),
  unconfirmed: fixed(
    'Deltageren har ingen praksis i deltagerlisten. Tjek, at det er den rigtige.',
    'The participant has no practice in the register. Check that it is the right one.'
  ),
  'other-contact': fixed('En anden i deltagerlisten har det her.', 'Somebody else in the register has this.'),
  'some-without': said(
    (practice) => `Nogle med nummeret har ingen praksis i deltagerlisten. Kun dem i ${practice} får nøglen.`,
    (practice) => `Some with the number have no practice in the register. Only those in ${practice} get the key.`
  )
}

const quoted = (da: string, en: string, bareDa: string, bareEn: string): Sentence =>
  said(
    (who) => (who ? `»${who}« ${da}` : bareDa),
    (who) => (who ? `“${who}” ${en}` : bareEn)
  )

const skips: Record<SkipCode, Sentence> = {
  'no-key': fixed('Der er ingen nøgle i linjen.', 'There is no key in the line.'),
  'no-holder': fixed('Der står ikke, hvem nøglen er til.', 'It does not say who the key is for.'),
  formula: fixed('Der står en formel, ikke en nøgle.', 'This is a formula, not a key.'),
  'failed-formula': fixed(
    'Der står en fejl fra Excel, ikke en nøgle. Gør kolonnen bredere, eller ret formlen.',
    'This is an error from Excel, not a key. Make the column wider, or mend the formula.'
  ),
  'too-long': said(
    (most) => `Nøglen er for lang. Der er plads til ${most} tegn.`,
    (most) => `The key is too long. There is room for ${most} characters.`
  ),
  'several-lines': fixed(
    'Der er flere linjer i feltet. Skriv én nøgle.',
    'There are several lines in the cell. Write one key.'
  ),
  rounded: fixed(
    'Excel har rundet nøglen af. Gør kolonnen til tekst, og skriv den igen.',
    'Excel has rounded the key. Make the column text, and write it again.'
  ),
  'not-a-key': fixed(
    'Der står et navn, et telefonnummer eller en e-mail, hvor nøglen skulle være.',
    'There is a name, a phone number or an e-mail where the key should be.'
  ),
  'not-understood': fixed(
    'Det kan ikke ses, hvad der er nøglen. Skriv et kolon foran den.',
    'It cannot be told which part is the key. Write a colon before it.'
  ),
  'not-found': said(
    (who, near) =>
      near
        ? `${who ? `»${who}«` : 'Navnet'} er ikke i deltagerlisten. Er det ${near}, så ret navnet.`
        : `${who ? `»${who}«` : 'Navnet'} er ikke i deltagerlisten; læg dem ind først.`,
    (who, near) =>
      near
        ? `${who ? `“${who}”` : 'The name'} is not in the register. If it is ${near}, correct the name.`
        : `${who ? `“${who}”` : 'The name'} is not in the register; add them first.`
  ),
  'several-people': quoted(
    'er flere i deltagerlisten. Skriv praksis ved navnet.',
    'is several people in the register. Write the practice by the name.',
    'Flere i deltagerlisten har det navn. Skriv praksis ved navnet.',
    'Several in the register have that name. Write the practice by the name.'
  ),
  elsewhere: quoted(
    'står i deltagerlisten med en anden praksis eller et andet ydernummer.',
    'is in the register with another practice or provider number.',
    'Navnet står i deltagerlisten med en anden praksis eller et andet ydernummer.',
    'The name is in the register with another practice or provider number.'
  ),
  contradicts: fixed(
    'Det, der står i linjen, passer på to forskellige praksisser.',
    'What the line says fits two different practices.'
  ),
  'other-number': said(
    (practice) => `${practice} har et andet ydernummer i deltagerlisten.`,
    (practice) => `${practice} has another provider number in the register.`
  ),
  'unknown-number': fixed(
    'Ydernummeret er ikke i deltagerlisten; læg dem ind først.',
    'The provider number is not in the register; add them first.'
  ),
  'number-several': fixed(
    'Ydernummeret står ved flere praksisser i deltagerlisten. Skriv, hvem nøglen er til.',
    'The provider number is at several practices in the register. Write who the key is for.'
  ),
  'number-without': fixed(
    'Flere har ydernummeret, og de har ingen praksis i deltagerlisten. Skriv, hvem nøglen er til.',
    'Several have the provider number, and no practice in the register. Write who the key is for.'
  ),
  'practice-several': said(
    (practice) => `${practice} står med flere ydernumre i deltagerlisten. Skriv, hvem nøglen er til.`,
    (practice) => `${practice} has several provider numbers in the register. Write who the key is for.`
  ),
  'unknown-contact': fixed(
    'Nummeret eller e-mailen er ikke i deltagerlisten; læg dem ind først.',
    'The number or e-mail is not in the register; add them first.'
  ),
  'shared-contact': fixed(
    'Flere i deltagerlisten har nummeret eller e-mailen. Skriv, hvem nøglen er til.',
    'Several in the register have the number or e-mail. Write who the key is for.'
  ),
  twice: said(
    (line) => `Den samme nøgle til den samme står i linje ${line}. Springes over.`,
    (line) => `The same key for the same holder is in line ${line}. Left out.`
  ),
  replaced: said(
    (line) => `Har en anden nøgle i linje ${line}, og den bruges. Springes over.`,
    (line) => `Has another key in line ${line}, and that is used. Left out.`
  ),
  'too-many': said(
    (most, left) => `Der er plads til ${most} nøgler. ${left} herfra er ikke læst.`,
    (most, left) => `There is room for ${most} keys. ${left} from here on are not read.`
  ),
  beyond: said(
    (count) => `${count} linjer herfra er ikke læst. Del listen i flere filer.`,
    (count) => `${count} lines from here on are not read. Split the list into several files.`
  ),
  more: said(
    (count) => `${count} linjer mere er sprunget over.`,
    (count) => `${count} more lines are left out.`
  )
}

export const doubtText = ({ code, values }: Doubt, language: Language): string =>
  doubts[code][language](values[0] ?? '', values[1] ?? '')
/** @param values who it was for, and what is near, or what the code has */
export const skipText = (code: SkipCode, values: readonly string[], language: Language): string =>
  skips[code][language](values[0] ?? '', values[1] ?? '')

// Every doubt and every skipped line in words, Danish and English.
import { type Language, type Sentence, said } from '../sentence.ts'
import type { Doubt, DoubtCode, Skip, SkipCode } from './doubts.ts'

const digits = (count: string, da: boolean) =>
  count === '1' ? (da ? 'et ciffer' : 'a digit') : da ? `${count} cifre` : `${count} digits`

const doubts: Record<DoubtCode, Sentence> = {
  'no-phone': said(
    () => 'Intet telefonnummer.',
    () => 'No phone number.'
  ),
  'too-short': said(
    (n) => (n ? `Nummeret mangler ${digits(n, true)}.` : 'Nummeret er for kort.'),
    (n) => (n ? `The number lacks ${digits(n, false)}.` : 'The number is too short.')
  ),
  'too-long': said(
    (n) => (n ? `Nummeret har ${digits(n, true)} for meget.` : 'Nummeret er for langt.'),
    (n) => (n ? `The number has ${digits(n, false)} too many.` : 'The number is too long.')
  ),
  'no-such-number': said(
    () => 'Sådan et nummer findes ikke.',
    () => 'There is no such number.'
  ),
  rounded: said(
    () => 'Excel har rundet nummeret af, så de sidste cifre er væk.',
    () => 'Excel has rounded the number, so the last digits are gone.'
  ),
  unreadable: said(
    () => 'Nummeret kan ikke læses.',
    () => 'The number cannot be read.'
  ),
  several: said(
    (others) => `Der står også ${others}. Den første bruges.`,
    (others) => `It also says ${others}. The first is used.`
  ),
  'same-phone': said(
    (who, line) => `${who} i linje ${line} har samme nummer.`,
    (who, line) => `${who} in line ${line} has the same number.`
  ),
  'same-email': said(
    (who, line) => `${who} i linje ${line} har samme e-mail.`,
    (who, line) => `${who} in line ${line} has the same e-mail.`
  ),
  malformed: said(
    () => 'E-mailen ser ikke rigtig ud.',
    () => 'The e-mail does not look right.'
  ),
  twice: said(
    (line) => `Står også i linje ${line}. Det er læst som én person.`,
    (line) => `Also in line ${line}. It is read as one person.`
  ),
  differs: said(
    (line, other) => `I linje ${line} står der ${other || 'noget andet'}.`,
    (line, other) => `Line ${line} says ${other || 'something else'}.`
  ),
  'same-name': said(
    (line, practice) => `Samme navn står i linje ${line}${practice && ` (${practice})`}. De er læst som to personer.`,
    (line, practice) => `The same name is in line ${line}${practice && ` (${practice})`}. They are read as two people.`
  ),
  'one-word': said(
    () => 'Kun ét navn. Et efternavn gør det lettere at kende forskel.',
    () => 'Only one name. A surname makes it easier to tell people apart.'
  ),
  'odd-name': said(
    () => 'Er det et navn?',
    () => 'Is this a name?'
  ),
  comma: said(
    () => 'Er det én person? Der er et komma i navnet.',
    () => 'Is this one person? There is a comma in the name.'
  ),
  spelling: said(
    (written, used) => `Skrevet ${written}, læst som ${used}.`,
    (written, used) => `Written ${written}, read as ${used}.`
  ),
  alike: said(
    (other, line) => `Er det den samme praksis som ${other} i linje ${line}?`,
    (other, line) => `Is this the same practice as ${other} in line ${line}?`
  ),
  'not-understood': said(
    (text) => `“${text}” er ikke forstået. Det er gemt som bemærkning.`,
    (text) => `“${text}” is not understood. It is kept as a note.`
  ),
  'if-need-be': said(
    () => 'Kun hvis det er nødvendigt.',
    () => 'Only if need be.'
  ),
  'too-long-text': said(
    (length, most) => `Teksten er på ${length} tegn. Der er plads til ${most}, så den er udeladt.`,
    (length, most) => `The text has ${length} characters. There is room for ${most}, so it is left out.`
  ),
  formula: said(
    () => 'Der står en formel. Den er udeladt.',
    () => 'This is a formula. It is left out.'
  ),
  'stray-quote': said(
    () => 'Der mangler et anførselstegn i linjen. Tjek, at alt er kommet rigtigt med.',
    () => 'A quotation mark is missing in the line. Check that everything was read right.'
  )
}

const skips: Record<SkipCode, Sentence> = {
  'no-name': said(
    () => 'Der står intet navn.',
    () => 'There is no name.'
  ),
  'long-name': said(
    (length, most) => `Navnet er på ${length} tegn. Der er plads til ${most}.`,
    (length, most) => `The name has ${length} characters. There is room for ${most}.`
  ),
  formula: said(
    () => 'Der står en formel, ikke et navn.',
    () => 'This is a formula, not a name.'
  ),
  twice: said(
    (name, line) => `${name} står også i linje ${line}. Springes over.`,
    (name, line) => `${name} is also in line ${line}. Left out.`
  ),
  'not-a-name': said(
    (text) => `“${text}” ligner ikke et navn.`,
    (text) => `“${text}” does not look like a name.`
  ),
  signature: said(
    () => 'Står under hilsenen. Springes over.',
    () => 'Stands below the sign-off. Left out.'
  ),
  'too-many': said(
    (most, left) => `Der er plads til ${most} deltagere. ${left} linjer herfra er ikke læst.`,
    (most, left) => `There is room for ${most} participants. ${left} lines from here on are not read.`
  ),
  beyond: said(
    (count) => `${count} linjer herfra er ikke læst. Del listen i flere filer.`,
    (count) => `${count} lines from here on are not read. Split the list into several files.`
  ),
  'no-name-column': said(
    () => 'Ingen kolonne er læst som navne. Vælg, hvilken kolonne der har dem.',
    () => 'No column is read as names. Choose the column that has them.'
  ),
  more: said(
    (count) => `${count} linjer mere er sprunget over.`,
    (count) => `${count} more lines are left out.`
  )
}

export const doubtText = ({ code, values }: Doubt, language: Language): string =>
  doubts[code][language](values[0] ?? '', values[1] ?? '')
export const skipText = ({ code, values }: Skip, language: Language): string =>
  skips[code][language](values[0] ?? '', values[1] ?? '')

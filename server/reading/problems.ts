// What the server says when a file cannot be read: what it looks like, and how to save it so that it can.

import { fixed } from '../sentence.ts'

const ODD = {
  da: 'Åbn det i sit eget program, gem det som Excel (.xlsx) eller CSV, og vælg det nye.',
  en: 'Open it in its own program, save it as Excel (.xlsx) or CSV, and choose the new one.'
}
const looksLike = (da: string, en: string) =>
  fixed(`Filen ligner ${da}. ${ODD.da}`, `The file looks like ${en}. ${ODD.en}`)

export const readingProblems = {
  'file-empty': fixed(
    'Der er ikke noget i filen. Tjek, at det er den rigtige, og vælg den igen.',
    'There is nothing in the file. Check that it is the right one, and choose it again.'
  ),
  'file-too-large': fixed(
    'Filen fylder mere end 5 MB. Slet billeder og ark, der ikke skal bruges, eller gem den som CSV.',
    'The file is larger than 5 MB. Delete pictures and sheets that are not needed, or save it as CSV.'
  ),
  'file-unpacks-too-large': fixed(
    'Regnearket er for stort, når det pakkes ud. Kopiér listen over i et nyt ark, og gem det.',
    'The workbook is too large once unpacked. Copy the list into a new workbook, and save that.'
  ),
  'file-picture': fixed(
    'Filen ligner et billede. Find listen som Excel eller CSV, eller skriv navnene af.',
    'The file looks like a picture. Find the list as Excel or CSV, or type the names.'
  ),
  'file-pdf': fixed(
    'Filen ligner en PDF. Markér navnene i den, kopiér dem, og sæt dem ind her.',
    'The file looks like a PDF. Select the names in it, copy them, and paste them here.'
  ),
  'file-word': fixed(
    'Filen ligner et Word-dokument. Markér listen i Word, kopiér den, og sæt den ind her.',
    'The file looks like a Word document. Select the list in Word, copy it, and paste it here.'
  ),
  'file-old-excel': fixed(
    'Filen ligner et ældre Excel-format. Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).',
    'The file looks like an older Excel format. Open it in Excel, and save it as an Excel workbook (.xlsx).'
  ),
  'file-numbers': fixed(
    'Filen ligner Numbers. Vælg Arkiv, Eksportér til, Excel eller CSV, og brug den nye fil.',
    'The file looks like Numbers. Choose File, Export To, Excel or CSV, and use the new file.'
  ),
  'file-open-document': looksLike('et LibreOffice-dokument', 'a LibreOffice document'),
  'file-page': looksLike('en webside', 'a web page'),
  'file-zip': fixed(
    'Filen er pakket (zip). Pak den ud, og vælg listen, der ligger i den.',
    'The file is packed (zip). Unpack it, and choose the list inside.'
  ),
  'file-locked': fixed(
    'Filen har adgangskode. Åbn den i Excel, fjern adgangskoden under Filer, Oplysninger, og gem den igen.',
    'The file has a password. Open it in Excel, take the password off under File, Info, and save it again.'
  ),
  'file-broken': fixed(
    'Regnearket er beskadiget. Åbn det i Excel, og gem det igen, eller hent det på ny.',
    'The workbook is damaged. Open it in Excel and save it again, or fetch it anew.'
  ),
  'file-unknown': fixed(`Filen kan ikke læses som en liste. ${ODD.da}`, `The file cannot be read as a list. ${ODD.en}`),
  'chat-too-large': fixed(
    'Filen fylder mere end 5 MB. Del chatten i flere filer, og læs dem én ad gangen.',
    'The file is larger than 5 MB. Split the chat into several files, and read them one at a time.'
  ),
  'chat-too-long': fixed(
    'Der er for mange beskeder. Del chatten i flere filer, og læs dem én ad gangen.',
    'There are too many messages. Split the chat into several files, and read them one at a time.'
  ),
  'chat-in-workbook': fixed(
    'Filen ligner et regneark. Vælg chatten som tekst (.txt), eller markér beskederne, kopiér dem, og sæt dem ind her.',
    'The file looks like a workbook. Choose the chat as text (.txt), or select the messages, copy them, and paste them here.'
  ),
  'no-names': fixed(
    'Der er ingen navne at finde. Giv kolonnen med navne overskriften Navn, og prøv igen.',
    'There are no names to be found. Give the column of names the heading Name, and try again.'
  ),
  'no-key-column': fixed(
    'Det kan ikke ses, hvor nøglerne står. Giv kolonnen med dem overskriften Nøgle, og prøv igen.',
    'It cannot be told where the keys are. Give their column the heading Key, and try again.'
  ),
  'no-key-holders': fixed(
    'Det kan ikke ses, hvem nøglerne er til. Giv en kolonne overskriften Navn, Praksis eller Ydernr, og prøv igen.',
    'It cannot be told whose the keys are. Give a column the heading Name, Practice or Provider number, and try again.'
  ),
  'wrong-columns': fixed(
    'Kolonnerne kan ikke bruges. Skriv felternes navne med komma imellem, tomt for en kolonne, der ikke skal med.',
    'The columns cannot be used. Write the names of the fields with commas, nothing for a column to leave out.'
  )
}

// What the server says when a deck cannot be taken in or shown: what is wrong, and what to do about it.
import { fixed } from '../sentence.ts'

export const deckProblems = {
  'deck-too-large': fixed(
    'Filen fylder mere end 60 MB. Gør billederne mindre i PowerPoint under Filer, Komprimer billeder, og lav PDF’en igen.',
    'The file is larger than 60 MB. Make its pictures smaller in PowerPoint under File, Compress Pictures, and make the PDF again.'
  ),
  'deck-part-too-large': fixed(
    'Stykket fylder for meget. Send filen i stykker på højst 4 MB, og hver side som billede på højst 1 MB.',
    'The piece is too large. Send the file in pieces of 4 MB at most, and each page as a picture of 1 MB at most.'
  ),
  'deck-part-early': fixed(
    'Stykkerne kommer i forkert rækkefølge. Læg filen ind igen.',
    'The pieces come in the wrong order. Upload the file again.'
  ),
  'deck-incomplete': fixed(
    'Noget af filen mangler. Læg den ind igen.',
    'Some of the file is missing. Upload it again.'
  ),
  'deck-not-pdf': fixed(
    'Filen er ikke en PDF. Åbn den i sit eget program, gem den som PDF, og vælg den nye.',
    'The file is not a PDF. Open it in its own program, save it as a PDF, and choose the new one.'
  ),
  'deck-page-not-jpeg': fixed(
    'Siden er ikke et JPEG-billede. Læg filen ind igen.',
    'The page is not a JPEG picture. Upload the file again.'
  ),
  'deck-there-already': fixed(
    'Præsentationen er lagt ind og kan ikke ændres. Læg en ny ind.',
    'The deck is in already and cannot be changed. Upload another.'
  ),
  'too-many-decks': fixed(
    'Der er lagt 20 præsentationer ind, og der er ikke plads til flere. Saml dem i færre filer.',
    'There are 20 decks, and there is no room for more. Put them together in fewer files.'
  ),
  'no-such-deck': fixed(
    'Præsentationen er her ikke, eller den er fjernet.',
    'The deck is not here, or it has been removed.'
  )
}

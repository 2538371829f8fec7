// What the server says when something about keys and their messages cannot be done.

import { fixed } from '../sentence.ts'

export const keyProblems = {
  'no-key': fixed(
    'Deltageren har ingen nøgle. Læg nøglerne ind, eller lav dem her.',
    'The participant has no key. Put the keys in, or make them here.'
  ),
  'no-such-participant': fixed(
    'Deltageren findes ikke i listen. Læg personen ind først.',
    'The participant is not in the register. Add the person first.'
  ),
  'no-keys-in-it': fixed(
    'Der er ingen nøgler i det, som kan bruges. Der skal være en kolonne med nøgler og en med navn, praksis eller ydernummer.',
    'There are no keys in it that can be used. It needs a column with keys, and one with name, practice or provider number.'
  ),
  'meeting-over': fixed(
    'Mødet er slut, og nøglerne er slettet. Genåbn mødet for at lægge nøgler ind igen.',
    'The meeting is over and its keys are erased. Reopen the meeting to put keys in again.'
  ),
  'no-gateway': fixed(
    'Der er ikke sat nogen sms-gateway op. Giv nøglerne i hånden, eller sæt SMS_GATEWAY på serveren.',
    'No SMS gateway is set up. Give the keys by hand, or set SMS_GATEWAY on the server.'
  ),
  'no-phone-number': fixed(
    'Det er ikke et telefonnummer. Skriv otte cifre, eller et nummer med landekode.',
    'That is not a phone number. Write eight digits, or a number with its country code.'
  ),
  forged: fixed('Beskeden er ikke underskrevet, som den skal være.', 'The message is not signed as it must be.')
}

// A list of participants as a coordinator has it in Excel, made up: most of it in order, and some of what such lists are like.
const rows = [
  'Navn;Praksis;Ydernr.;Postnr.;Stilling;Mobil;E-mail;Tilmelding',
  'Anne Holm;Marstal Lægehus;042315;5960;Ejer;20 12 34 50;anne@klinik.example;Deltager',
  'Bo Sørensen;Ærøskøbing Lægepraksis;042316;5970;Ansat læge;20 12 34 51;bo@klinik.example;Deltager',
  'Carl Bech;Rudkøbing Lægehus;042401;5900;Ejer;20 12 34 5;carl@klinik.example;Deltager',
  'Dorte Østergaard;Lægerne Søndergade;042402;5953;Vikar;;dorte@klinik.example;Deltager',
  'Eva Lund;Tranekær Lægeklinik;042403;5953;Ejer;20 12 34 53;eva@klinik.example;Deltager',
  'Frede Møller;Svendborg Lægecenter;042404;5700;Ejer;+45 20 12 34 54;frede@klinik.example;Deltager ikke',
  'Gitte Dahl;Lægerne Møllergade;042405;5700;Uddannelseslæge;20123455;gitte@klinik.example;Deltager',
  'Hans Friis;Vindeby Lægehus;042406;5700;Ejer;20 12 34 56;hans@klinik.example;Deltager',
  'Ida Bøgh;Lægehuset Faaborg;042407;5600;Ejer;20 12 34 57;ida@klinik.example;Deltager',
  'Anne Holm;Marstal Lægehus;042315;5960;Ejer;20 12 34 50;;Deltager',
  'Jens Åkjær;Lægehuset Faaborg;042407;5600;Ansat læge;20 12 34 58;jens@klinik.example;Deltager',
  'Karin Ø. Juhl;Ollerup Lægeklinik;042408;5762;Ejer;20 12 34 59;karin@klinik.example;Deltager'
]

/** As Excel writes it in Denmark. */
export const list = {
  name: 'klyngen 2026.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${rows.join('\r\n')}\r\n`, 'latin1')
}

// Names as waiting rooms show them, and who of test/support/register.ts it is; null where an honest host would ask.
export interface Pair {
  shown: string
  /** A participant's id. */
  is: string | null
}

const pairs = (people: Record<string, readonly string[]>, nobody: Record<string, readonly string[]>): Pair[] => [
  ...Object.entries(people).flatMap(([is, names]) => names.map((shown) => ({ shown, is }))),
  ...Object.values(nobody).flatMap((names) => names.map((shown) => ({ shown, is: null })))
]

/** The matcher was made with these in view. */
export const tuned = pairs(
  {
    'Lars Holm': ['Lars Holm', 'iPad tilhørende Lars Holm', 'Lars Holms iPhone', 'lholm', 'larsh', 'LARS HOLM 🩺'],
    'Anne Holm': ['Anne Holm', 'ANNE HOLM', 'anne holm', 'Anne H', 'Anne H.', 'A. Holm', 'Holm, Anne', 'Anne Holm 2'],
    'Claus Ejby': ['CE', 'ce', 'C.E.', 'Klaus Ejby', 'Claus Ejby (Lægehuset Sundet)', 'Claus'],
    'Katrine Sø': ['Katrine Soe', 'Katrine So', 'Kathrine Sø', 'katrine', 'Sø Katrine'],
    'Aase Friis': ['Åse Friis', 'Aase', 'Aase Fris', 'Åses iPad', 'Dr. Aase Friis'],
    'Susanne Kjær': ['Susanne Kjaer', 'Susanne Kær', 'sukj@torvet.example', 'Susanne K', 'SK'],
    'Jens Ove Bak': ['Jens Ove', 'Jens Bak', 'J. O. Bak', 'JOB', 'Jens O. Bak', 'Jens’ iPad'],
    'Hanne-Marie Lund': ['Hanne Marie Lund', 'Hanne-Marie', 'HM Lund', 'Hannemarie Lund', 'Hanne Lund', 'HML'],
    'Anne-Grethe Riis': ['Anne Grethe Riis', 'Anne-Grethe', 'Annegrethe Riis', 'Anne Riis', 'AG Riis'],
    'Niels Krogh, Tåsinge Lægehus': ['Niels Krogh (Tåsinge)', 'Niels, Tåsinge Lægehus'],
    'Niels Krogh, Vester Skerninge Lægehus': ['Niels Krogh - Vester Skerninge Lægehus'],
    'Marie Vestergård Jensen': ['Marie Jensen', 'Marie Vestergaard Jensen', 'Marie Vestergård', 'Marie VJ'],
    'Asger Nør': ['Bagenkop Lægepraksis', 'Bagenkop', 'Asger Noer', 'Asger (Bagenkop)'],
    'Bente Storm': ['Bente S', 'Bentes iPhone', 'Lægeklinik Hesselager', 'Bente Storm UA'],
    'Pia Østergren': ['Pia', 'Pia Ø', 'Pia Ostergren', 'Pia Oestergren (gæst)', 'PØ'],
    'Mikkel Thorup': ['Mikkel Thorup UA', 'Uddannelseslæge Mikkel Thorup', 'Mikkel Torup', '+45 04 96 15 08'],
    'Finn Bøgh': ['drboegh@dronningemaen.example', 'Finn Bøgh [host]', '06340618', 'Finn B'],
    'Fatima El-Sayed': ['Fatima El Sayed', 'Fatima Elsayed', 'Fatima', 'Fatima Sayed'],
    'Peter Rohde': ['Peter Rode', 'Petre Rohde', 'peter.rohde', 'Rohde'],
    'Ida Munk': ['Ida M', 'Ida', 'Ida Munks MacBook Pro', 'Ida Munk (Guest)'],
    'Viggo Strand': ['DESKTOP-4F2K9', 'Kirkeby Lægeklinik', 'Viggo'],
    'Louise Nygård': ['Louise Nygaard', 'Louise Nygard (vikar)', 'Louise, vikar Humble']
  },
  {
    devices: [
      'iPad',
      'iPad (3)',
      'Galaxy Tab S7',
      'DESKTOP-7QX1B',
      'Zoom-bruger',
      'Mødelokale 2',
      'Opkald fra 6221…',
      'HP'
    ],
    strangers: [
      'Anne Sørensen',
      'Bent Nielsen',
      'Karla',
      'Henrik Holm',
      'Pernille Skov-Hansen',
      '+45 09 99 88 77',
      'otter.ai'
    ],
    whichOfThem: [
      'Lars’ iPad',
      'Lars',
      'Anne',
      'anne',
      'AH',
      'Holm',
      'Niels Krogh',
      'Niels',
      'Lægerne Møllergade',
      'Marstal Lægehus'
    ],
    severalOfThem: ['Lars Holm og Signe Aagaard', 'Anne og Susanne']
  }
)

/** Written before the matcher was, and never looked at while it was made. */
export const heldOut = pairs(
  {
    'Lars Holm': [
      'Holm Lars',
      'Lars H',
      'Lars Holm - Marstal',
      'L. Holm',
      'Lars Holmm',
      'Lars Holm’s iPad Pro',
      'Lars, Marstal'
    ],
    'Lars Lyng': ['Lars Lyng', 'Lars L.', 'Lars (Møllergade)', 'llyng', 'Lyng'],
    'Signe Aagaard': ['Signe Ågård', 'Signe Aagård', 'Signe', 'Signe A, Marstal Lægehus', 'Singe Aagaard'],
    'Karen Bech': ['Karen Beck', 'karenbech', 'Karen', 'KAREN BECH – MARSTAL LÆGEHUS', 'kbech'],
    'Maja Fjord': ['Maja (UA)', 'Maya Fjord', 'Maja Fjords iPad (2)', 'M Fjord'],
    'Birthe Kold': ['Birte Kold', 'Birthe K', 'læge Birthe Kold, Svendborg'],
    'Merete Ege': ['Merethe Ege', 'merete.ege@gmail.com', 'Merete'],
    'Thomas Skaarup': ['Thomas Skårup', 'thomas.skaarup@…', 'Thomas', 'Tomas Skaarup', 'TS'],
    'Regitze Holme': ['Regitse Holme', 'Regitze', 'Regitze H', 'Regize Holme'],
    'Erik Brandt': ['Erik Brant', 'Eriks Galaxy S21', 'E Brandt', 'Brandt, Erik'],
    'Jesper Hald': ['Jesper H (Gudme)', 'Jepser Hald', 'jhald'],
    'Ulrik Møllegaard': ['Ulrik Mollegaard', 'Ulrik Møllegård', 'Ulrik M', 'ULRIK'],
    'Morten Juhl': ['Morten Juul', 'Mortens MacBook Air'],
    'Kasper Eg': ['Casper Eg', 'Kasper Eg, uddannelseslæge', 'Kasper Egs iPhone'],
    'Dorthe Winther': ['Dorte Winther', 'Dorthe Vinther', 'Dorthe Winter'],
    'Inger Dahl': ['Inger', '04 54 77 75', 'Inger D.'],
    'Rasmus Elkjær': ['Rasmus Elkjaer', 'Rasmus E', 'R. Elkjær (ekstern)'],
    'Charlotte Hede Poulsen': ['Charlotte Poulsen', 'Charlotte Hede', 'Charlotte H. Poulsen', 'CHP', 'Lotte'],
    'Inge-Lise Sand': ['Inge Lise Sand', 'Ingelise', 'Inge-Lise S', 'Inge Sand', 'Tåsinge Lægehus v. Inge-Lise'],
    'Bo Kramer': ['Bo Kramer', 'BO', 'Bo Cramer', 'Bo K.'],
    'Fatima El-Sayed': ['Fatima E', 'fatima el-sayed læge'],
    'Amir Hosseini': ['Amir Hoseini', 'Amir (vikar)', 'Dr Amir Hosseini', 'A. Hosseini'],
    'Henrik Ladefoged': ['Henrik L', 'Henrik Ladefoged | Rudkøbing Lægeklinik', 'Ladefoged'],
    'Kirsten Bjerre': ['Kiki B', 'Kirsten', 'Kirsten Bjerrre'],
    'Lone Høy': ['Lone Hoey', 'Lone Høj', 'Lone H - Stenstrup', '+45 07719728'],
    'Gitte Falk': ['Ollerup Lægeklinik', 'Gitte F', 'Birgitte Falk', 'gittefalk'],
    'Steen Abild': ['Humlebien', 'Sten Abild', 'Stens iPhone', 'Abild'],
    'Sofie Lind': ['Sofie Lind – Stenstrup Lægehus (hun/hende)', 'Sophie Lind', 'Sofie'],
    'Poul Skov': ['Paul Skov', 'Poul', 'Skov, Poul 05**9419', 'Poul Skov iPad']
  },
  {
    devices: [
      'iPhone (2)',
      'SM-G991B',
      'LAPTOP-9KD2',
      'Huawei P30 lite',
      'Teams-lokale Svendborg',
      'Gæst',
      'Zoom User',
      'Call-In User_1'
    ],
    strangers: [
      'Birgit Lauridsen',
      'Karina Bendtsen',
      'Jens Peter Hansen',
      'Bo Andersen',
      'Kirsten Holt',
      'Fireflies Notetaker'
    ],
    strangersToo: [
      'Ole Skov',
      'Tina Rasmussen',
      'Odense Universitetshospital',
      '',
      '🙂',
      'Regionens kvalitetskonsulent',
      'Mona'
    ],
    whichOfThem: [
      'Niels K',
      'krogh',
      'A Holm Hosseini',
      'Stenstrup Lægehus',
      'Lægerne ved Torvet',
      'marstal@laegehus.example',
      'Lars iPhone'
    ],
    whichOfThemToo: ['NK', 'mj', 'Dr. Holm', 'Lægehuset', 'Anne, Havnegade og Torvet'],
    severalOfThem: ['Poul og Mikkel', 'Lone Høy + Per Agerbo']
  }
)

// What a sheet may take for a formula at the beginning of a cell, also in wide letters; several lines do not hide it. Such a cell gets a ' before it.
export const FORMULA = /^\s*[=+\-@＝＋－＠\t\r\n]/

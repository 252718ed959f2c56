import { character } from '../xml/xml-text'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  middot: '·',
  bull: '•',
  times: '×',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  yen: '¥',
  deg: '°',
}

/** Resolves character references of HTML; a name we do not know stays as it stands. */
export function htmlText(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,8}));?/gi,
    (whole, hex, decimal, name) => {
      if (typeof hex === 'string') return character(Number.parseInt(hex, 16), whole)
      if (typeof decimal === 'string') return character(Number(decimal), whole)
      return whole.endsWith(';') && typeof name === 'string' ? (named[name.toLowerCase()] ?? whole) : whole
    },
  )
}

/** White space as a browser shows it: runs of blanks and line ends are one blank, none at the ends. No-break spaces are kept. */
export const htmlSpace = (text: string): string =>
  text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/ ?\v ?/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')

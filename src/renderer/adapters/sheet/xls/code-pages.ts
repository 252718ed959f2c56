const encodings: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  1200: 'utf-16le',
  65001: 'utf-8',
}

/**
 * The part of SheetJS's code page tables that reading needs, by the platform's own decoder: files of Excel 5 and 95, which old systems
 * still write, hold Chinese in code page 936. SheetJS asks for single UTF-16 units with plain arrays, and for strings with bytes.
 */
export const codePages = {
  utils: {
    decode(codePage: number, data: Uint8Array | readonly number[]): string {
      if (!(data instanceof Uint8Array)) return String.fromCharCode((data[0] ?? 0) | ((data[1] ?? 0) << 8))
      return new TextDecoder(encodings[codePage] ?? 'windows-1252').decode(data)
    },
  },
}

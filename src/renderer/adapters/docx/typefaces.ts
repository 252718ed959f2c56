/** A typeface of official papers: its name in the file, and the one taken where the PC does not have it. */
type Typeface = { readonly name: string; readonly otherwise: string }

const typefaces = {
  小标宋: { name: '方正小标宋简体', otherwise: '宋体' },
  仿宋: { name: '仿宋_GB2312', otherwise: '仿宋' },
  楷体: { name: '楷体_GB2312', otherwise: '楷体' },
  黑体: { name: '黑体', otherwise: 'SimHei' },
  宋体: { name: '宋体', otherwise: 'SimSun' },
} as const satisfies Readonly<Record<string, Typeface>>
export type TypefaceRole = keyof typeof typefaces

/** The typeface of a run for Chinese and Latin characters alike, as the PDF of the paper sets them. */
export const fontOf = (role: TypefaceRole) => {
  const { name } = typefaces[role]
  return { ascii: name, hAnsi: name, cs: name, eastAsia: name, hint: 'eastAsia' }
}

const fontEntry = ({ name, otherwise }: Typeface): string =>
  `<w:font w:name="${name}"><w:altName w:val="${otherwise}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="fixed"/></w:font>`

/** The table of fonts, which tells the editor what to take where 方正小标宋简体 or 仿宋_GB2312 is not installed. */
export const fontTable = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.values(typefaces).map(fontEntry).join('')}</w:fonts>`,
} as const

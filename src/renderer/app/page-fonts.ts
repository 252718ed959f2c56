import { z } from 'zod'

const catalogue = z.object({
  roles: z.object({ 黑体: z.object({ file: z.string() }) }),
  rare: z.object({
    parts: z.array(z.object({ file: z.string(), ranges: z.array(z.tuple([z.number(), z.number()])) })),
  }),
})

const hex = (point: number): string => point.toString(16).toUpperCase()
const unicodeRange = (ranges: readonly (readonly [number, number])[]): string =>
  ranges.map(([from, to]) => `U+${hex(from)}-${hex(to)}`).join(', ')

/** Common Han characters, extension A, and the marks and full-width forms that go with them. */
const common = 'U+3000-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF, U+2013-2026'

function offer(family: string, file: string, range: string): void {
  document.fonts.add(new FontFace(family, `url("/fonts/${file}")`, { unicodeRange: range }))
}

/**
 * Offers the bundled fonts to the page behind those of the PC, so that a rare character in a name is never a box.
 * A file is fetched only when a character on the screen needs it.
 */
export async function offerPageFonts(): Promise<void> {
  const answer = await fetch('/fonts/fonts.json')
  const { roles, rare } = catalogue.parse(await answer.json())
  offer('Wenyuan Hei', roles.黑体.file, common)
  for (const { file, ranges } of rare.parts) offer('Wenyuan Rare', file, unicodeRange(ranges))
}

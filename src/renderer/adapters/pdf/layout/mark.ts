import type { Flow } from './flow'
import type { Setting } from './official-page'
import { MM, red, textAt } from './sheet'

/** 纪要标志: the upper edge of its letters stands this far below the top of the text block (GB/T 9704-2012 §10.3). */
const drop = 35 * MM

/** At least this much of a line stays free below the mark. */
const air = 0.5

/** Letters may be set narrower down to this share of their width before they are set smaller. */
const narrowest = 0.72

/** The mark across the text block on one line; the lines it takes keep the text below on the grid. */
export function markFlow(text: string, { page, setter }: Setting): Flow {
  const { mark } = page.styles
  const natural = setter.width(text, mark)
  const share = Math.min(1, page.blockWidth / natural)
  const stretch = Math.max(narrowest, share)
  const size = mark.size * Math.min(1, share / stretch)
  const style = { ...mark, size, cell: size }
  const line = setter.single(text, style)
  const ink = setter.ink(text, style)
  return {
    keep: 'whole',
    strips: [
      {
        height: Math.ceil((drop + ink.top - ink.bottom) / page.pitch + air),
        draw: top => {
          const item = textAt(
            line,
            page.left + (page.blockWidth - line.width * stretch) / 2,
            top,
            size,
            red,
            stretch,
          )
          return [{ ...item, baseline: top + drop + ink.top }]
        },
      },
    ],
  }
}

import type { Paper } from '../../../domain/paper/paper'
import type { Typesetter } from '../text/typesetter'
import { imprintStrips } from './imprint'
import { flowOf } from './official-flows'
import { officialStyles, page } from './official-page'
import { paginate } from './paginate'
import { MM, textAt, type Item, type Sheet } from './sheet'

const { pageNumber } = officialStyles

/** “— 1 —”, its dashes 7 mm below the text block, odd pages at the right and even at the left, one character in. */
function pageNumberItem(number: number, setter: Typesetter): Item {
  const line = setter.single(`— ${number} —`, pageNumber)
  const isOdd = number % 2 === 1
  const x = isOdd ? page.left + page.blockWidth - pageNumber.cell - line.width : page.left + pageNumber.cell
  const toDash = pageNumber.size / 2
  return textAt(line, x, page.top + page.blockHeight + 7 * MM - toDash, pageNumber.size)
}

/** A paper in the layout of GB/T 9704-2012. */
export function layOfficial(paper: Paper, setter: Typesetter): readonly Sheet[] {
  const flows = paper.blocks.map(block => flowOf(block, setter))
  const foot = paper.blocks.flatMap(block => (block.kind === 'imprint' ? imprintStrips(block, setter) : []))
  return paginate(flows, foot).map((items, i) => ({
    width: page.width,
    height: page.height,
    items: [...items, pageNumberItem(i + 1, setter)],
  }))
}

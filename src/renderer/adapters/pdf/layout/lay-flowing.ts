import type { Paper } from '../../../domain/paper/paper'
import { imprintStrips } from './imprint'
import { flowOf } from './official-flows'
import type { PageForm, Setting } from './official-page'
import { paginate } from './paginate'
import { MM, textAt, type Item, type Sheet } from './sheet'

/** “— 1 —”, its dashes 7 mm below the text block, odd pages at the right and even at the left, one character in. */
function numberAtSide(number: number, { page, setter }: Setting): Item {
  const { pageNumber } = page.styles
  const line = setter.single(`— ${number} —`, pageNumber)
  const isOdd = number % 2 === 1
  const x = isOdd ? page.left + page.blockWidth - pageNumber.cell - line.width : page.left + pageNumber.cell
  const toDash = pageNumber.size / 2
  return textAt(line, x, page.top + page.blockHeight + 7 * MM - toDash, pageNumber.size)
}

/** 第 1 页，共 3 页 in the middle below the text block. */
function numberAtFoot(number: number, count: number, { page, setter }: Setting): Item {
  const { pageNumber } = page.styles
  const line = setter.single(`第 ${number} 页，共 ${count} 页`, pageNumber)
  return textAt(line, (page.width - line.width) / 2, page.top + page.blockHeight + 4 * MM, pageNumber.size)
}

function numberItems(number: number, count: number, setting: Setting): readonly Item[] {
  const { numbers }: PageForm = setting.page
  if (numbers === 'sides') return [numberAtSide(number, setting)]
  return numbers === 'foot' && count > 1 ? [numberAtFoot(number, count, setting)] : []
}

/** A paper whose text flows over as many pages as it needs. */
export function layFlowing(paper: Pick<Paper, 'blocks'>, setting: Setting): readonly Sheet[] {
  const { page } = setting
  const flows = paper.blocks.map(block => flowOf(block, setting))
  const foot = paper.blocks.flatMap(block => (block.kind === 'imprint' ? imprintStrips(block, setting) : []))
  const pages = paginate(flows, foot, page)
  return pages.map((items, i) => ({
    width: page.width,
    height: page.height,
    items: [...items, ...numberItems(i + 1, pages.length, setting)],
  }))
}

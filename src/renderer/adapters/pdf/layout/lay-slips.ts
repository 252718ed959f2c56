import type { Block, Paper, PaperCheck } from '../../../domain/paper/paper'
import { checkItems, checkStrip, footOf, overCheck } from './check'
import { heightOf, type Flow, type Strip } from './flow'
import { layFlowing } from './lay-flowing'
import { flowOf } from './official-flows'
import type { Setting } from './official-page'
import { clearAfter } from './room-to-sign'
import { dashed, type Item, type Sheet } from './sheet'

/** Free above and below a slip together, in lines. */
const AROUND = 1.2

/** The blocks of each slip. */
function slipsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const slips: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'cut') slips.push([])
    else slips.at(-1)?.push(block)
  }
  return slips.filter(slip => slip.length > 0)
}

/** All strips of a slip from top to bottom, tables clear of the text after them. */
const stripsOf = (flows: readonly Flow[]): readonly Strip[] =>
  flows.flatMap((flow, i) => [
    ...(flow.head === undefined ? [] : [flow.head]),
    ...flow.strips,
    ...(flow.keep === 'rows' ? [{ height: clearAfter(flow, flows[i + 1]), draw: () => [] }] : []),
  ])

function stack(strips: readonly Strip[], top: number, pitch: number): readonly Item[] {
  let at = top
  return strips.flatMap(({ height, draw }) => {
    const items = draw(at)
    at += height * pitch
    return items
  })
}

/** A slip too long for a sheet, its check at the foot of its first. */
function overSheets(
  blocks: readonly Block[],
  check: PaperCheck | undefined,
  setting: Setting,
): readonly Sheet[] {
  const { page, setter } = setting
  if (check === undefined) return layFlowing({ blocks: [...blocks] }, setting)
  const [first, ...others] = layFlowing({ blocks: [...blocks] }, { page: overCheck(page), setter })
  if (first === undefined) return []
  return [{ ...first, items: [...first.items, ...checkItems(check, footOf(page), setter)] }, ...others]
}

/**
 * Slips alike in height, as many on a sheet as fit, dashed lines between them where they are cut apart. A slip too long for a sheet
 * takes as many sheets as it needs. The check of a paper stands on each slip, since they go to different hands.
 */
export function laySlips(paper: Paper, setting: Setting): readonly Sheet[] {
  const { page } = setting
  const { check } = paper
  const slips = slipsOf(paper.blocks)
  const foot = check === undefined ? [] : [checkStrip(check, setting)]
  const strips = slips.map(slip => [...stripsOf(slip.map(block => flowOf(block, setting))), ...foot])
  const highest = Math.max(...strips.map(heightOf)) + AROUND
  const onSheet = Math.floor(page.lines / highest)
  if (onSheet < 1) return slips.flatMap(blocks => overSheets(blocks, check, setting))
  const share = page.blockHeight / onSheet
  const from = (AROUND / 2) * page.pitch
  return Array.from({ length: Math.ceil(strips.length / onSheet) }, (_, sheet) => {
    const here = strips.slice(sheet * onSheet, (sheet + 1) * onSheet)
    const items = here.flatMap((slip, nth) => {
      const top = page.top + nth * share
      const cut = nth === 0 ? [] : [dashed([0, top], [page.width, top], 0.5)]
      return [...cut, ...stack(slip, top + from, page.pitch)]
    })
    return { width: page.width, height: page.height, items }
  })
}

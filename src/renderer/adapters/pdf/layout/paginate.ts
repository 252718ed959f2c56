import { heightOf, type Flow, type Strip } from './flow'
import type { PageForm } from './official-page'
import type { Item } from './sheet'

/** Fewest lines of a paragraph that may stand alone at the foot or the head of a page. */
const COMPANY = 2

/** At least so much of a line lies between a table and the text after it. */
const CLEAR = 0.2

/** Paragraphs of at most so many lines go to the next page with the signature that would stand there alone. */
const SHORT = 4

/** Height of the signature right after a flow and of the empty lines between them; 0 where none follows. */
function endingAfter(flows: readonly Flow[], index: number): number {
  if (flows[index]?.keep !== 'lines') return 0
  const rest = flows.slice(index + 1)
  const end = rest.findIndex(({ keep }) => keep !== 'blank' && keep !== 'ending')
  const tail = end === -1 ? rest : rest.slice(0, end)
  return tail.some(({ keep }) => keep === 'ending') ? heightOf(tail.flatMap(({ strips }) => strips)) : 0
}

/** Room, in lines, that must be free for a flow to begin on this page. */
function startNeeds(flows: readonly Flow[], index: number): number {
  const flow = flows[index]
  if (flow === undefined || flow.keep === 'blank') return 0
  const whole = heightOf(flow.strips)
  if (flow.strips.length <= SHORT) {
    const ending = endingAfter(flows, index)
    if (ending > 0) return whole + ending
  }
  if (flow.keep === 'heading') return whole + startNeeds(flows, index + 1)
  if (flow.keep === 'rows') return heightOf([...(flow.head ? [flow.head] : []), ...flow.strips.slice(0, 1)])
  return flow.keep === 'lines' && flow.strips.length >= 2 * COMPANY ? COMPANY : whole
}

/** How many of a paragraph's lines stand on a page with room for `room`. */
function linesHere(count: number, room: number): number {
  if (count <= room) return count
  const here = Math.min(room, count - COMPANY)
  return here < COMPANY ? 0 : here
}

/** What lies free after a table, in lines, unless an empty line follows anyway. Notes follow one another closely. */
export const clearAfter = (flow: Flow, next: Flow | undefined): number =>
  next === undefined || next.keep === 'blank' || (flow.close && next.close) ? 0 : CLEAR

type Pages = {
  /** Free lines on the current page. */
  room(): number
  isFresh(): boolean
  turn(): void
  place(strip: Strip): void
  /** Back onto the grid after strips of other heights, with so much of a line to spare. */
  align(spare: number): void
}

function startPages(page: PageForm): Pages & { finished(): readonly (readonly Item[])[] } {
  const pages: Item[][] = [[]]
  let used = 0
  return {
    room: () => page.lines - used + 1e-6,
    isFresh: () => used === 0,
    turn: () => {
      pages.push([])
      used = 0
    },
    place: strip => {
      pages.at(-1)?.push(...strip.draw(page.top + used * page.pitch))
      used += strip.height
    },
    align: spare => {
      used = Math.min(page.lines, Math.ceil(used + spare - 1e-6))
    },
    finished: () => pages,
  }
}

function placeLines(strips: readonly Strip[], pages: Pages): void {
  let rest = strips
  while (rest.length > 0) {
    const here = linesHere(rest.length, Math.floor(pages.room()))
    for (const strip of rest.slice(0, here)) pages.place(strip)
    rest = rest.slice(here)
    if (rest.length > 0) pages.turn()
  }
}

function placeRows({ head, strips }: Flow, pages: Pages): void {
  if (head !== undefined) pages.place(head)
  for (const strip of strips) {
    if (strip.height > pages.room()) {
      pages.turn()
      if (head !== undefined) pages.place(head)
    }
    pages.place(strip)
  }
}

function placeFlow(flow: Flow, pages: Pages): void {
  switch (flow.keep) {
    case 'rows':
      placeRows(flow, pages)
      return
    case 'blank':
      if (!pages.isFresh()) for (const strip of flow.strips.slice(0, pages.room())) pages.place(strip)
      return
    case 'lines':
    case 'whole':
    case 'ending':
    case 'heading':
      placeLines(flow.strips, pages)
  }
}

/** Back onto the grid after what does not keep to it. */
function settle(flow: Flow, next: Flow | undefined, pages: Pages): void {
  if (flow.keep === 'rows' && !(flow.close && next?.close)) pages.align(clearAfter(flow, next))
  if (flow.keep === 'ending') pages.align(0)
}

function placeFoot(foot: readonly Strip[], pages: Pages): void {
  const depth = heightOf(foot)
  if (depth === 0) return
  if (depth > pages.room()) pages.turn()
  pages.place({ height: Math.floor(pages.room()) - depth, draw: () => [] })
  for (const strip of foot) pages.place(strip)
}

/** Lays flows on pages of the grid; `foot` stands on the last lines of the last page. */
export function paginate(
  flows: readonly Flow[],
  foot: readonly Strip[],
  page: PageForm,
): readonly (readonly Item[])[] {
  const pages = startPages(page)
  for (const [index, flow] of flows.entries()) {
    if (startNeeds(flows, index) > pages.room() && !pages.isFresh()) pages.turn()
    placeFlow(flow, pages)
    settle(flow, flows[index + 1], pages)
  }
  placeFoot(foot, pages)
  return pages.finished()
}

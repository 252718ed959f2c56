import { heightOf, type Flow, type Strip } from './flow'
import type { PageForm } from './official-page'
import { clearAfter, NOTHING, roomToSign } from './room-to-sign'
import type { Item } from './sheet'

/** Fewest lines of a paragraph that may stand alone at the foot or the head of a page. */
const COMPANY = 2

/** Paragraphs of at most so many lines go to the next page with the signature that would stand there alone. */
const SHORT = 4

/** A table begins with its head and one row; what signs it follows its last row. */
const rowsNeed = ({ head, strips }: Flow, ending: number): number =>
  heightOf([...(head ? [head] : []), ...strips.slice(0, 1)]) + (strips.length === 1 ? ending : 0)

/** Room, in lines, that must be free for a flow to begin on this page. */
function startNeeds(flows: readonly Flow[], index: number): number {
  const flow = flows[index]
  if (flow === undefined || flow.keep === 'blank') return 0
  const whole = heightOf(flow.strips)
  if (flow.keep === 'heading') return whole + startNeeds(flows, index + 1)
  const ending = roomToSign(flows, index)
  if (flow.keep === 'rows') return rowsNeed(flow, ending)
  if (ending > 0 && (flow.keep !== 'lines' || flow.strips.length <= SHORT)) return whole + ending
  return flow.keep === 'lines' && flow.strips.length >= 2 * COMPANY ? COMPANY : whole
}

/** How many of a paragraph's lines stand on a page with room for `room`: not all where the signature after them has no room there. */
function linesHere(count: number, room: number, ending: number): number {
  if (count + ending <= room) return count
  const here = Math.min(Math.floor(room), count - COMPANY)
  return here < COMPANY ? 0 : here
}

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
    room: () => page.lines - used + NOTHING,
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
      used = Math.min(page.lines, Math.ceil(used + spare - NOTHING))
    },
    finished: () => pages,
  }
}

function placeLines(strips: readonly Strip[], pages: Pages, ending = 0): void {
  let rest = strips
  while (rest.length > 0) {
    const here = linesHere(rest.length, pages.room(), ending)
    for (const strip of rest.slice(0, here)) pages.place(strip)
    rest = rest.slice(here)
    if (rest.length > 0) pages.turn()
  }
}

function placeRows({ head, strips }: Flow, pages: Pages, ending: number): void {
  if (head !== undefined) pages.place(head)
  for (const [nth, strip] of strips.entries()) {
    const signed = nth > 0 && nth === strips.length - 1 ? ending : 0
    if (strip.height + signed > pages.room()) {
      pages.turn()
      if (head !== undefined) pages.place(head)
    }
    pages.place(strip)
  }
}

/** `ending` is the room that what signs it takes on the page of its last line or row. */
function placeFlow(flow: Flow, pages: Pages, ending: number): void {
  switch (flow.keep) {
    case 'rows':
      placeRows(flow, pages, ending)
      return
    case 'blank':
      if (!pages.isFresh()) for (const strip of flow.strips.slice(0, pages.room())) pages.place(strip)
      return
    case 'lines':
      placeLines(flow.strips, pages, ending)
      return
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
    const ending = roomToSign(flows, index)
    placeFlow(flow, pages, ending > page.lines / 2 ? 0 : ending)
    settle(flow, flows[index + 1], pages)
  }
  placeFoot(foot, pages)
  return pages.finished()
}

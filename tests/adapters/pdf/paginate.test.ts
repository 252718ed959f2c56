import { describe, expect, it } from 'vitest'
import type { Flow, Strip } from '../../../src/renderer/adapters/pdf/layout/flow'
import { officialPage as page } from '../../../src/renderer/adapters/pdf/layout/official-page'
import { paginate } from '../../../src/renderer/adapters/pdf/layout/paginate'
import { rule } from '../../../src/renderer/adapters/pdf/layout/sheet'

const strip = (height = 1): Strip => ({ height, draw: top => [rule([0, top], [1, top], 1)] })
const flow = (keep: Flow['keep'], count: number): Flow => ({
  keep,
  strips: Array.from({ length: count }, () => strip()),
})
/** On which lines of each page something stands. */
const layout = (flows: readonly Flow[], foot: readonly Strip[] = []): readonly (readonly number[])[] =>
  paginate(flows, foot, page).map(items =>
    items.map(item =>
      item.kind === 'stroke' ? Math.round((item.points[0]![1] - page.top) / page.pitch) : -1,
    ),
  )
const lines = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)

describe('the pages of a paper', () => {
  it('hold 22 lines each', () => {
    expect(layout([flow('lines', 50)])).toEqual([lines(0, 22), lines(0, 22), lines(0, 6)])
  })

  it('have no heading on the last line', () => {
    expect(layout([flow('lines', 20), flow('heading', 1), flow('lines', 5)])).toEqual([
      lines(0, 20),
      lines(0, 6),
    ])
  })

  it('have no first line of a paragraph alone at the foot', () => {
    expect(layout([flow('lines', 21), flow('lines', 5)])).toEqual([lines(0, 21), lines(0, 5)])
  })

  it('have no last line of a paragraph alone at the head', () => {
    expect(layout([flow('lines', 18), flow('lines', 5)])).toEqual([lines(0, 21), lines(0, 2)])
  })

  it('do not part what belongs together', () => {
    expect(layout([flow('lines', 21), flow('whole', 2)])).toEqual([lines(0, 21), [0, 1]])
  })

  it('have no signature alone: lines, a row or what is signed with it go along', () => {
    const signed = [flow('blank', 1), flow('ending', 2)]
    expect(layout([flow('lines', 20), ...signed])).toEqual([lines(0, 18), [0, 1, 2, 3, 4]])
    expect(layout([flow('lines', 19), ...signed])).toEqual([lines(0, 22)])
    expect(layout([flow('lines', 17), flow('lines', 3), ...signed])).toEqual([lines(0, 17), lines(0, 6)])
    expect(layout([flow('lines', 17), flow('whole', 3), ...signed])).toEqual([lines(0, 17), lines(0, 6)])
    const form: Flow = { keep: 'rows', head: strip(), strips: Array.from({ length: 19 }, () => strip()) }
    expect(layout([form, flow('ending', 2)])).toEqual([lines(0, 19), [0, 1, 3, 4]])
    const [two] = [{ keep: 'ending' as const, strips: [strip(1.5)] }]
    expect(layout([flow('lines', 19), two, two])).toEqual([lines(0, 17), [0, 1, 2, 4]])
  })

  it('go on where what signs a text is longer than half a page', () => {
    expect(layout([flow('lines', 20), flow('ending', 21)])).toEqual([lines(0, 20), lines(0, 21)])
  })

  it('do not begin with blank lines', () => {
    expect(
      layout([flow('lines', 22), { keep: 'blank', strips: [strip(), strip()] }, flow('lines', 1)]),
    ).toEqual([lines(0, 22), [0]])
  })

  it('leave the line after a table free where its text would touch the table', () => {
    const table: Flow = { keep: 'rows', strips: [strip(), strip()] }
    expect(layout([table, flow('lines', 1)])).toEqual([[0, 1, 3]])
    expect(layout([table, flow('blank', 1), flow('lines', 1)])).toEqual([[0, 1, 2, 3]])
  })

  it('repeat the head of a table and go on below it on the grid', () => {
    const table: Flow = {
      keep: 'rows',
      head: strip(1),
      strips: Array.from({ length: 13 }, () => strip(1.75)),
    }
    const [first, second] = layout([table, flow('lines', 1)])
    expect(first).toHaveLength(13)
    expect(second).toEqual([0, 1, 3])
  })

  it('have the imprint on the last lines of the last page', () => {
    expect(layout([flow('lines', 3)], [strip(), strip()])).toEqual([[0, 1, 2, 20, 21]])
    expect(layout([flow('lines', 21)], [strip(), strip()])).toEqual([lines(0, 21), [20, 21]])
  })
})

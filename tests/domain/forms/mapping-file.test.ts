import { expect, it } from 'vitest'
import type { FormMapping } from '../../../src/renderer/domain/forms/form-mapping'
import type { FormRow } from '../../../src/renderer/domain/forms/form-row'
import {
  asInRoster,
  asToldBy,
  columnsLacking,
  notOfPeople,
} from '../../../src/renderer/domain/forms/lines-from-roster'
import { filtersIn, mappingFile, withFilters } from '../../../src/renderer/domain/forms/mapping-file'
import { aStreetForm } from '../../builders/a-street-form'

const { mapping } = aStreetForm()
const low = { id: 'low', name: '低保户', search: '', choices: { tags: ['低保'] } }
const other = { ...low, id: 'other', name: '另一个' }

it('a way of filling leaves with the conditions of the filters its cells count by, and of no other, and comes back whole', () => {
  const counting: FormMapping = { ...mapping, cells: { B2: { kind: 'people', filter: 'low' } } }
  const read = mappingFile.parse(JSON.parse(JSON.stringify(withFilters(counting, [other, low]))))
  expect(filtersIn(read)).toEqual([low])
  expect(withFilters(mapping, [low])).toEqual(mapping)
  expect(filtersIn(mapping)).toEqual([])
})

/** A line of a roster about somebody marked so. */
const marked = (...tags: readonly string[]): FormRow => ({
  ...{ id: 'wang', name: '王秀兰', own: () => undefined },
  value: fact => (fact === 'name' ? '王秀兰' : 0),
  tag: name => (tags.includes(name) ? { name } : undefined),
})

it('the columns that no roster of people tells are named, with what they ask', () => {
  const columns: FormMapping['columns'] = {
    A: { kind: 'fact', fact: '户主姓名' },
    B: { kind: 'fact', fact: '本年走访次数' },
    C: { kind: 'composed', pattern: '{name}{志愿服务队伍}' },
    D: { kind: 'own', name: '鞋码' },
    E: { kind: 'change' },
    F: { kind: 'tag-fact', tag: '低保', tells: 'since' },
    G: { kind: 'tag', tag: '低保', yes: '√', no: '' },
    H: { kind: 'fact', fact: '房屋面积' },
    I: { kind: 'blank' },
  }
  const lacking = columnsLacking({ ...mapping, columns }, [marked('低保'), marked()])
  expect(lacking.map(({ code, detail }) => [code, detail?.['column'], detail?.['what']])).toEqual([
    ['form-column-not-in-roster', 'B', '本年走访次数'],
    ['form-column-not-in-roster', 'C', '志愿服务队伍'],
    ['form-column-not-in-roster', 'D', '鞋码'],
    ['form-column-not-in-roster', 'E', '比上次'],
    ['form-column-not-in-roster', 'F', '低保的起始日'],
    ['form-column-not-in-roster', 'H', '房屋面积'],
  ])
  const counts: FormMapping['counts'] = {
    ...{ rows: { from: 3, to: 5 }, columns: { from: 'B', to: 'C' }, labelColumn: 'A', labelRow: 2 },
    ...{ down: 'grids', across: 'sexes' },
  }
  expect(columnsLacking({ ...mapping, columns, counts }, [])).toEqual([])
})

it('a column asking for a mark that nobody in the roster has stays empty and is named: it may be that the roster does not tell', () => {
  const asking: FormMapping = {
    ...mapping,
    columns: {
      B: { kind: 'tag', tag: '低保', yes: '是', no: '否' },
      C: { kind: 'tag', tag: '残疾', yes: '是', no: '否' },
    },
  }
  const lines = [marked('低保'), marked()]
  expect(asToldBy(asking, lines).columns).toEqual({ ...asking.columns, C: { kind: 'blank' } })
  expect(columnsLacking(asking, lines)).toEqual([
    { code: 'form-tag-not-in-roster', detail: { column: 'C', what: '残疾' } },
  ])
})

it('a line from a roster says nothing of what no roster tells, also where that would be reckoned as nought', () => {
  expect(['name', '本年走访次数', '户内人数'].map(fact => asInRoster(marked()).value(fact))).toEqual([
    ...['王秀兰', undefined, 0],
  ])
})

it('a form whose lines are about something else than people is not filled from a roster of people', () => {
  expect(notOfPeople({ ...mapping, of: 'property-enterprise' })).toEqual({
    ...{ code: 'form-lines-not-in-roster', detail: { lines: '物业企业' } },
  })
  expect([notOfPeople(mapping), notOfPeople({ ...mapping, of: 'house', columns: {} })]).toEqual([
    ...[undefined, undefined],
  ])
})

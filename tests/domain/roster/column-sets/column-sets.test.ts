import { describe, expect, it } from 'vitest'
import { roles } from '../../../../src/renderer/domain/accounts/roles'
import { givenRoster } from '../../../../src/renderer/domain/giving-out/given-roster'
import { planRoster, rosterColumns } from '../../../../src/renderer/domain/giving-out/roster-layout'
import type { ColumnSetName } from '../../../../src/renderer/domain/roster/column-sets/data/column-sets'
import { listedPeople } from '../../../../src/renderer/domain/roster/column-sets/listed-person'
import { factFields } from '../../../../src/renderer/domain/roster/facts'
import type { KnownPeople } from '../../../../src/renderer/domain/roster/known-people'
import { aRequest } from '../../../builders/a-giving-out'
import { anIdNumber } from '../../../builders/a-resident'
import { planOf, TODAY } from '../../../builders/a-sheet'
import { readBack } from '../../../builders/an-import'

const known: KnownPeople = {
  residents: [
    {
      id: 'wang',
      name: '王秀兰',
      idNumber: anIdNumber('19510307', '122'),
      idType: { code: 'resident-card', text: '居民身份证' },
      sex: { code: '2', text: '女' },
      birthDate: '1951-03-07',
      nation: { code: '01', text: '汉族' },
      householdId: 'household',
      houseId: 'house',
      relation: { code: '02', text: '户主' },
      hukouKind: { code: 'local', text: '本地户籍' },
      hukouRegion: '平城区',
      hukouAddress: '平城区文和园5号楼1单元102室',
      region: '平城区',
      address: '文和园5号楼1单元102室',
      otherAddress: '平城区柳航里3号',
      grid: '第一网格',
      phones: ['13812341234', '0352-7654321'],
      politics: { code: '13', text: '群众' },
      marriage: { code: '30', text: '丧偶' },
      education: { code: '60', text: '高中' },
      occupation: '退休',
      health: { code: '10', text: '健康' },
      tags: [{ name: '独居' }, { name: '高龄' }],
      stayReason: '投靠亲属',
      stayTerm: '长期',
      movedIn: '2001-05-01',
      verifiedOn: '2026-06-01',
      remarks: '门口钥匙在邻居家',
    },
    {
      id: 'john',
      name: 'John Smith',
      idNumber: 'K0123456',
      idType: { code: 'passport', text: '护照' },
      movedOut: '2026-02-01',
      movedTo: '上海市',
      states: [{ state: 'moved-out', since: '2026-02-01' }],
    },
  ],
  households: [{ id: 'household', number: 'H001' }],
  houses: [{ id: 'house', estate: '文和园', building: '5', unit: '1', room: '102' }],
}
const people = listedPeople(known.residents, known)

/** The form with everything it asks for. */
function form(set: ColumnSetName, other: Partial<Record<(typeof factFields)[number], 'masked'>> = {}) {
  const layout = { set, numbers: 'plain', forEditing: false } as const
  const full = Object.fromEntries(factFields.map(field => [field, 'full' as const]))
  const columns = rosterColumns(people, layout)
  const plan = planRoster(
    aRequest({ columns: { ...full, ...other } }),
    layout,
    columns,
    roles.director.rights,
  )
  if (!plan.ok) throw new Error(plan.problem.code)
  return givenRoster(plan.value, layout, people, { who: '张主任', at: '' }, TODAY)
}

/** The cells of one person under their headings; of repeated headings the last. */
const cellsOf = (set: ColumnSetName, nth: number) => {
  const { columns, rows } = form(set)
  return Object.fromEntries(columns.map(({ heading }, index) => [heading, rows[nth]?.[index]]))
}

const changesIn = (set: ColumnSetName) =>
  planOf(readBack(form(set)), known).rows.map(({ state, recordId, changes, problems }) => ({
    state,
    recordId,
    changes: changes.map(({ field, after }) => `${field} ${after}`),
    codes: problems.map(({ code }) => code),
  }))

const unchanged = (recordId: string) => ({ state: 'unchanged', recordId, changes: [], codes: [] })

describe('the forms of the street', () => {
  it('常住人口表 has 18 columns, 户号 twice, and numbers its rows anew', () => {
    expect(
      form('permanent')
        .columns.map(({ heading }) => heading)
        .join(' | '),
    ).toBe(
      '序号 | 姓名 | 公民身份证号 | 户号 | 与户主关系 | 性别 | 出生日期 | 联系电话 | 户籍地区划 | 户籍地详址 | 现住地区划 | 现住地详址 | 户号 | 户口类别 | 迁入时间 | 其它住址省市县区 | 其他住址详址 | 核实时间',
    )
    const { rows } = form('permanent')
    expect(rows.map(cells => [cells[0], cells[1], cells[3], cells[12]])).toEqual([
      [1, '王秀兰', 'H001', 'H001'],
      [2, 'John Smith', null, null],
    ])
  })

  it('批量采集表 has its stars, and nothing above the headings its program looks for', () => {
    const sheet = form('batch')
    expect(sheet.columns.map(({ heading }) => heading).join(' | ')).toBe(
      '姓名* | 身份证号码* | 电话号码* | 居住时间* | 居住事由* | 居住处所* | 与户主关系* | 拟居住期限* | 备注',
    )
    expect(sheet).not.toHaveProperty('note')
    expect(sheet.pageHead).toContain('张主任')
  })

  it('网格人员信息表 has 34 columns over a row that explains, and says what follows from the record', () => {
    expect(form('grid').columns).toHaveLength(34)
    expect(form('grid').explanations?.slice(0, 8)).toEqual([
      '必填，真实姓名',
      '18位身份证号',
      '选填，系统生成',
      '无身份证的填写',
      '如：护照',
      '填写男或女',
      '格式：YYYYMMDD',
      '多个用;分隔',
    ])
    expect(cellsOf('grid', 0)).toMatchObject({
      出生日期: '19510307',
      联系电话: '13812341234;0352-7654321',
      '现住小区/建筑': '文和园',
      现住详细门牌: '5-1-102',
      人员类型: '独居,高龄',
      是否重点人员: '是',
      是否人户分离: '否',
      是否已迁出: '否',
      是否已死亡: '否',
      '护照/其他证件号码': null,
    })
    expect(cellsOf('grid', 1)).toMatchObject({
      身份证号: null,
      '护照/其他证件号码': 'K0123456',
      其他证件类型: '护照',
      是否重点人员: '否',
      是否人户分离: null,
      是否已迁出: '是',
      迁出日期: '20260201',
    })
  })

  it('网格人员信息表 is read back without a loss, passports too', () => {
    expect(changesIn('grid')).toEqual([unchanged('wang'), unchanged('john')])
  })

  it.each(['permanent', 'batch'] as const)(
    '%s is read back without a loss; a passport it has no kind of document for is refused, not guessed',
    set => {
      expect(changesIn(set)).toEqual([
        unchanged('wang'),
        { state: 'rejected', recordId: undefined, changes: [], codes: ['id-shape'] },
      ])
    },
  )

  it('with some tags left out, gives the others where they take none from the record when read back', () => {
    const sheet = form('grid', { tags: 'masked' })
    const at = (heading: string) => sheet.columns.findIndex(column => column.heading === heading)
    expect([sheet.rows[0]?.[at('人员类型')], sheet.rows[0]?.[at('重点类别')]]).toEqual([null, '独居,高龄'])
    expect(planOf(readBack(sheet), known).rows[0]?.changes).toEqual([])
  })

  it('writes an address out of house, unit and room where none stands on record', () => {
    const [wang] = known.residents
    if (wang === undefined) throw new Error('Nobody')
    const housed = { ...wang }
    delete housed.address
    const listed = listedPeople([housed], known)
    const layout = { set: 'batch', numbers: 'plain', forEditing: false } as const
    const asked = aRequest({ columns: { name: 'full', estate: 'full', building: 'full', unit: 'masked' } })
    const plan = planRoster(asked, layout, rosterColumns(listed, layout), roles.clerk.rights)
    if (!plan.ok) throw new Error(plan.problem.code)
    const { rows } = givenRoster(plan.value, layout, listed, { who: '', at: '' }, TODAY)
    expect(rows[0]?.[5]).toBe('文和园5号楼***单元')
  })
})

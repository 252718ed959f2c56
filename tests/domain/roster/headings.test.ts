import { describe, expect, it } from 'vitest'
import { factFields } from '../../../src/renderer/domain/roster/facts'
import { factLabel } from '../../../src/renderer/domain/roster/field-of-heading'
import { matchColumns } from '../../../src/renderer/domain/roster/match-columns'
import { normaliseHeading } from '../../../src/renderer/domain/roster/normalise-heading'
import { residentBook } from '../../../src/renderer/domain/roster/resident-book'

const fieldsOf = (...headings: readonly (string | readonly string[])[]) =>
  matchColumns(
    headings.map((heading, index) => ({ index, parts: typeof heading === 'string' ? [heading] : heading })),
    residentBook,
  ).columns.map(({ field }) => field)

describe('a heading', () => {
  it.each([
    '姓名',
    '姓 名',
    '姓\n名',
    '姓　名',
    '*姓名',
    '姓名*',
    '＊姓名',
    '姓名（必填）',
    '姓名(必填)',
    '姓名：',
    '【姓名】',
    '1.姓名',
    '★姓名',
    '姓名必填',
    '姓名（与证件一致）',
    '\uFEFF姓名',
    '姓\u00A0名',
  ])('%j is 姓名', text => {
    expect(normaliseHeading(text)).toBe('姓名')
  })

  it.each(factFields)('for %s, as we print it, is read back as the same', field => {
    expect(fieldsOf('姓名', factLabel(field)).at(field === 'name' ? 0 : 1)).toBe(field)
  })
})

describe('columns of forms seen', () => {
  it('A, an export of the police system, with 户号 twice', () => {
    expect(
      fieldsOf(
        '序号',
        '姓名',
        '公民身份证号',
        '户号',
        '与户主关系',
        '性别',
        '出生日期',
        '联系电话',
        '户籍地区划',
        '户籍地详址',
        '现住地区划',
        '现住地详址',
        '户号',
        '户口类别',
        '迁入时间',
        '其它住址省市县区',
        '其他住址详址',
        '核实时间',
      ),
    ).toEqual([
      null,
      'name',
      'idNumber',
      'householdNo',
      'relation',
      'sex',
      'birthDate',
      'phone',
      'hukouRegion',
      'hukouAddress',
      'region',
      'address',
      null,
      'hukouKind',
      'movedIn',
      null,
      'otherAddress',
      'verifiedOn',
    ])
  })

  it('B, a form with stars', () => {
    expect(
      fieldsOf(
        '姓名*',
        '身份证号码*',
        '电话号码*',
        '居住时间*',
        '居住事由*',
        '居住处所*',
        '与户主关系*',
        '拟居住期限*',
        '备注',
      ),
    ).toEqual([
      'name',
      'idNumber',
      'phone',
      'movedIn',
      'stayReason',
      'address',
      'relation',
      'stayTerm',
      'remarks',
    ])
  })

  it('D, a grid system with 34 columns', () => {
    expect(
      fieldsOf(
        '姓名',
        '身份证号',
        '唯一标识',
        '护照/其他证件号码',
        '其他证件类型',
        '性别',
        '出生日期',
        '联系电话',
        '现住小区/建筑',
        '现住详细门牌',
        '所属网格',
        '与其他人员关系',
        '人员类型',
        '是否重点人员',
        '重点类别',
        '户籍小区/建筑',
        '户籍详细地址',
        '户编号',
        '户号',
        '户籍迁入日期',
        '是否人户分离',
        '实际居住地',
        '是否已迁出',
        '迁出日期',
        '迁往地',
        '是否已死亡',
        '死亡日期',
        '民族',
        '政治面貌',
        '婚姻状况',
        '文化程度',
        '工作/学习情况',
        '健康状况',
        '备注',
      ),
    ).toEqual([
      'name',
      'idNumber',
      null,
      'idNumber',
      'idType',
      'sex',
      'birthDate',
      'phone',
      'estate',
      'room',
      'grid',
      'relation',
      'tags',
      null,
      'tags',
      null,
      'hukouAddress',
      'householdNo',
      null,
      'movedIn',
      null,
      'address',
      null,
      'movedOut',
      'movedTo',
      null,
      'diedOn',
      'nation',
      'politics',
      'marriage',
      'education',
      'occupation',
      'health',
      'remarks',
    ])
  })

  it('G, a property company, with a name nobody else uses beside it', () => {
    expect(
      fieldsOf(
        '小区名称',
        '姓名',
        '手机号',
        '身份证号',
        '人员类型',
        '户籍类型',
        '门禁卡号',
        '房屋信息',
        '车辆信息',
        '积分',
      ),
    ).toEqual(['estate', 'name', 'phone', 'idNumber', 'tags', 'hukouKind', null, 'address', null, null])
  })
})

describe('householders and owners', () => {
  it('beside 姓名 are other facts', () => {
    expect(fieldsOf('户主姓名', '姓名', '户主身份证号', '身份证号')).toEqual([null, 'name', null, 'idNumber'])
  })

  it('without 姓名 are whom the sheet is about', () => {
    expect(fieldsOf('户主姓名', '户主身份证号码', '户主电话')).toEqual(['name', 'idNumber', 'phone'])
    expect(fieldsOf('房号', '业主', '业主联系电话', '面积')).toEqual(['room', 'name', 'phone', null])
  })
})

describe('headings of two rows', () => {
  it.each([
    [['户籍', '地址'], 'hukouAddress'],
    [['户籍信息', '详细地址'], 'hukouAddress'],
    [['现住址', '小区'], 'estate'],
    [['户籍信息', '小区'], null],
    [['基本信息', '性别'], 'sex'],
    [['监护人', '姓名'], 'guardian'],
    [['监护人', '电话'], null],
    [['监护人信息', '联系电话'], null],
    [['配偶', '身份证号'], null],
    [['联系方式', '不认识的'], 'phone'],
    [['人员', '基本信息', '民族'], 'nation'],
  ] as const)('%j are %s', (parts, field) => {
    expect(fieldsOf('姓名', parts).at(1)).toBe(field)
  })
})

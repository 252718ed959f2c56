import { describe, expect, it } from 'vitest'
import type { FactField } from '../../../../src/renderer/domain/roster/facts'
import { matchColumns } from '../../../../src/renderer/domain/roster/match-columns'
import { residentBook } from '../../../../src/renderer/domain/roster/resident-book'

const fieldsOf = (...headings: readonly string[]) =>
  matchColumns(
    headings.map((heading, index) => ({ index, parts: [heading] })),
    residentBook,
  ).columns.map(({ field }) => field)

/** Every title of domain handbook §2.2 that tells a fact, as the office writes it. */
const titles: readonly (readonly [FactField, string])[] = [
  ['idNumber', '身份证号 身份证号码 公民身份号码 公民身份证号 证件号码 身份证 身份证件号码'],
  ['idType', '证件类型 证件种类 其他证件类型'],
  ['sex', '性别'],
  ['birthDate', '出生日期 出生年月 出生年月日 生日'],
  ['nation', '民族'],
  ['householdNo', '户号 户编号 户号编码 户编码 家庭编号'],
  ['relation', '与户主关系 与房主关系 与其他人员关系 家庭关系 称谓 是否户主 家庭成员关系'],
  ['hukouKind', '户口类别 户口类型 户口性质 户籍类型 居住类型'],
  ['hukouRegion', '户籍地区划'],
  ['hukouAddress', '户籍地详址 户籍地址 户籍详细地址 户籍所在地 户籍地'],
  ['address', '现住址 现住地详址 现居房屋 居住处所 常住地址 住址 详细地址 家庭住址 居住地址 房屋信息'],
  ['estate', '小区 所属小区 小区名称 现住小区/建筑'],
  ['building', '楼栋 楼幢 所属楼幢 楼号'],
  ['unit', '单元 所属单元'],
  ['room', '室 房号 门牌 所属房屋 现住详细门牌'],
  ['phone', '联系电话 电话号码 联系方式 手机号 手机号码 电话'],
  ['politics', '政治面貌'],
  ['education', '文化程度 学历'],
  ['marriage', '婚姻状况 婚姻'],
  ['occupation', '职业 工作/学习情况 就业状况'],
  ['employer', '工作单位 服务处所'],
  ['health', '健康状况'],
  ['tags', '人员类型 人员属性 人员类别 重点类别 是否重点人员 特殊人群'],
  ['grid', '所属网格'],
  ['movedIn', '迁入时间 居住时间 户籍迁入日期 入住时间 来深时间'],
  ['movedOut', '迁出日期 流出日期 搬离时间'],
  ['movedTo', '迁往地 变动详址'],
  ['stayReason', '居住事由 来深事由 来同事由'],
  ['stayTerm', '拟居住期限'],
  ['otherAddress', '其他住址 其他住址详址'],
  ['verifiedOn', '核实时间'],
  ['guardian', '监护人姓名 监护人一姓名 监护人二姓名'],
  ['guardianRelation', '与监护人关系 监护人一关系'],
  ['emergencyPhone', '紧急联系电话'],
  ['tenure', '是否产权人'],
  ['remarks', '备注'],
]

describe('a title of the handbook is known, with stars, notes, full-width marks and spaces in it:', () => {
  it.each(titles.flatMap(([field, names]) => names.split(' ').map(name => [name, field] as const)))(
    '%s is %s',
    (name, field) => {
      const spaced = name.length > 2 ? name : `${name.slice(0, 1)}　${name.slice(1)}`
      for (const written of [
        name,
        `*${name}`,
        `${name}＊`,
        `${name}（必填）`,
        `${name}：`,
        spaced,
        `\n${name}\u00A0`,
      ])
        expect([written, fieldsOf('姓名', written)[1]]).toEqual([written, field])
    },
  )

  it.each(['姓名', '居民姓名', '客户名称', '本人姓名'])('%s is the name', name => {
    expect(fieldsOf(name, '性别')).toEqual(['name', 'sex'])
  })

  it.each(['序号', '编号', 'No.', '年龄', '唯一标识', '责任民警', '小区编号', '门禁卡号', '原行政村'])(
    '%s keeps no fact',
    name => {
      expect(fieldsOf('姓名', name)).toEqual(['name', null])
    },
  )
})

describe('columns beside each other', () => {
  it('of one fact: the first, but all of tags, phones and guardians', () => {
    expect(fieldsOf('姓名', '户号', '户号', '人员类型', '重点类别', '手机', '座机')).toEqual([
      'name',
      'householdNo',
      null,
      'tags',
      'tags',
      'phone',
      'phone',
    ])
  })

  it('of a second document: the number that stands in where there is no first', () => {
    expect(fieldsOf('姓名', '身份证号', '护照/其他证件号码')).toEqual(['name', 'idNumber', 'idNumber'])
  })

  it('of another person: not this one’s', () => {
    expect(fieldsOf('姓名', '户主身份证号', '监护人电话', '配偶姓名')).toEqual(['name', null, null, null])
  })
})

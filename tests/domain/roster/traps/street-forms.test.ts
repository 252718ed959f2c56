import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../src/renderer/domain/sheet/workbook'
import { factsIn } from '../../../builders/a-roster-file'

type Form = {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly people: readonly object[]
}

/** The cells of a row, set apart by |; # before a number: the cell holds it as one. */
const row = (line: string): readonly Cell[] =>
  line.split('|').map(cell => (cell === '' ? null : cell.startsWith('#') ? Number(cell.slice(1)) : cell))

const wang = { name: '王秀兰', idNumber: '140213199003071248' }
const li = { name: '李四', idNumber: '140202195801010012' }
const flat102 = { estate: '文和园', building: '5', unit: '1', room: '102', address: '文和园5号楼1单元102' }

/** The forms C, E, F, H, I and J of domain handbook §2.1, as an office fills them in. */
const forms: readonly Form[] = [
  {
    name: 'C 户口与居住登记：注销、变动、监护人',
    rows: [
      row('户口居住登记表'),
      row(
        '姓名|公民身份号码|户号|户口类型|与房主关系|何地迁入|迁入详址|迁入时间|迁入原因|变动区划|变动详址|流出日期|变动原因|监护人一姓名|监护人一关系|备注|现居房屋|住址县区|住址详址|其他住址|责任民警|责任单位|电话|注销标识|注销时间|注销原因',
      ),
      row(
        '王秀兰|140213199003071248|H001|家庭户|本人|山西省阳高县|龙泉镇|2019-05-01|购房|||||||楼长|文和园5号楼1单元102|平城区|文和园5号楼1单元102|新建南路8号|某民警|某派出所|13800000000|否||',
      ),
      row(
        '李四|140202195801010012|H002|家庭户|本人|||2001-03-02|||||||||文和园6号楼2单元301|平城区||||||是|2025-01-09|死亡',
      ),
    ],
    people: [
      {
        ...{
          row: 3,
          ...wang,
          householdNo: 'H001',
          relation: '本人',
          hukouKind: '家庭户',
          movedIn: '2019-05-01',
        },
        ...{ ...flat102, otherAddress: '新建南路8号', remarks: '楼长；迁入原因：购房' },
      },
      {
        ...{
          row: 4,
          ...li,
          householdNo: 'H002',
          relation: '本人',
          hukouKind: '家庭户',
          movedIn: '2001-03-02',
        },
        ...{ estate: '文和园', building: '6', unit: '2', room: '301', address: '文和园6号楼2单元301' },
        ...{ diedOn: '2025-01-09', remarks: '注销原因：死亡' },
      },
    ],
  },
  {
    name: 'E 花名册：户号编码、户口性质、联系方式、原行政村',
    rows: [
      row(
        '户号编码|姓名|证件号码|性别|年龄|民族|婚姻状况|户口性质|与户主关系|文化程度|职业|联系方式|户籍地址|常住地址|备注|原所属乡镇|原行政村',
      ),
      row(
        '140213001002010001|王秀兰|140213199003071248|女|#36|汉|已婚|非农业|户主|大专|职员|13800000000|平城区文和园5号楼|文和园5号楼1单元102|党员联系户|水泊寺乡|某村',
      ),
    ],
    people: [
      {
        ...{ row: 2, ...wang, ...flat102, householdNo: '140213001002010001', relation: '户主', sex: '女' },
        ...{ nation: '汉族', marriage: '已婚', hukouKind: '非农业', education: '大专', occupation: '职员' },
        ...{ phone: '13800000000', hukouAddress: '平城区文和园5号楼', remarks: '党员联系户' },
      },
    ],
  },
  {
    name: 'F 小区人员：小区、楼幢、单元、房屋，居住类型与产权',
    rows: [
      row(
        '小区编号|所属小区|所属楼幢|所属单元|所属房屋|详细地址|房屋编号|房屋类型|姓名|身份证号|人员类型|居住类型|与户主关系|是否产权人|联系电话',
      ),
      row(
        'XQ001|文和园|5号楼|1单元|102|文和园5号楼1单元102|FW00102|住宅|王秀兰|140213199003071248|低保户|户籍人口|户主|是|13800000000',
      ),
      row(
        'XQ001|文和园|5号楼|1单元|201|文和园5号楼1单元201|FW00201|住宅|李四|140202195801010012|学生|流动|租客|否|13900000000',
      ),
    ],
    people: [
      {
        ...{ row: 2, ...wang, estate: '文和园', building: '5号楼', unit: '1单元', room: '102' },
        ...{ address: '文和园5号楼1单元102', tags: '低保户', hukouKind: '本地户籍', relation: '户主' },
        ...{ tenure: '产权人', phone: '13800000000' },
      },
      {
        ...{ row: 3, ...li, estate: '文和园', building: '5号楼', unit: '1单元', room: '201' },
        ...{ address: '文和园5号楼1单元201', tags: '学生', hukouKind: '外地户籍', relation: '租客' },
        phone: '13900000000',
      },
    ],
  },
  {
    name: 'H 全员人口采集：八位日期、十八位户编码、户口类型代码',
    rows: [
      row('户编码|姓名|公民身份号码|性别|出生日期|与户主关系|户口类型|婚姻状况|迁入日期'),
      row('140213001002010001|王秀兰|140213199003071248|2|19900307|02|1|20|20190501'),
      row('140213001002010001|李四|140202195801010012|1|#19580101|51|2|30|#20010302'),
    ],
    people: [
      {
        ...{ row: 2, ...wang, householdNo: '140213001002010001', sex: '女', birthDate: '1990-03-07' },
        ...{ relation: '户主', hukouKind: '非农业', marriage: '已婚', movedIn: '2019-05-01' },
      },
      {
        ...{ row: 3, ...li, householdNo: '140213001002010001', sex: '男', birthDate: '1958-01-01' },
        ...{ relation: '父亲', hukouKind: '农业', marriage: '丧偶', movedIn: '2001-03-02' },
      },
    ],
  },
  {
    name: 'I 居住登记：证件种类、事由与职业代码、入住与搬离',
    rows: [
      row('姓名|证件种类|证件号码|来深事由|职业|入住时间|搬离时间|居住地址|联系电话|紧急联系人|紧急联系电话'),
      row(
        '王秀兰|居民身份证|140213199003071248|1|3|2019-05-01||文和园5号楼1单元102|13800000000|李四|13900000000',
      ),
      row('赵六|护照|E12345678|14|13|2020/6/1|2024/6/30|文和园6号楼|||'),
    ],
    people: [
      {
        ...{ row: 2, ...wang, idType: '居民身份证', stayReason: '1', occupation: '3', movedIn: '2019-05-01' },
        ...{ ...flat102, phone: '13800000000', emergencyContact: '李四', emergencyPhone: '13900000000' },
      },
      {
        ...{
          row: 3,
          name: '赵六',
          idNumber: 'E12345678',
          idType: '护照',
          stayReason: '14',
          occupation: '13',
        },
        ...{ movedIn: '2020-06-01', movedOut: '2024-06-30', address: '文和园6号楼' },
      },
    ],
  },
  {
    name: 'J 网格员入户：家庭成员、就业、住房，特别注明独居与困难',
    rows: [
      row(
        '姓名|性别|年龄|身份证号|民族|文化程度|住址|家庭成员关系|联系方式|就业|住房|特殊情况（独居、困难）',
      ),
      row('王秀兰|女|#36|140213199003071248|汉族|初中|文和园5号楼1单元102|户主|13800000000|在业|自有|独居'),
    ],
    people: [
      {
        ...{ row: 2, ...wang, ...flat102, sex: '女', nation: '汉族', education: '初中', relation: '户主' },
        ...{ phone: '13800000000', occupation: '在业', tenure: '产权人', tags: '独居' },
      },
    ],
  },
]

describe('the forms the street and others send', () => {
  it.each(forms)('$name', async ({ rows, people }) => {
    expect(await factsIn('xlsx', rows)).toEqual(people)
  })
})

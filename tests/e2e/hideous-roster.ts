import type { Cell } from '../../src/renderer/domain/sheet/workbook'
import { rosterBytes, type RosterFile } from '../fixtures/sheet/roster-files'
import type { Chosen } from './clerk'

const heading: readonly (readonly Cell[])[] = [
  ['文和园小区居民花名册'],
  ['填表单位：文源社区', null, null, null, '填表日期：2026年11月20日'],
  [
    '序号',
    '户号',
    '姓名*',
    '身份证号\n（必填）',
    '基本信息',
    null,
    null,
    '与户主关系',
    '联系电话',
    '家庭住址',
  ],
  [null, null, null, null, '性别', '出生日期', '民族', null, null, null],
  [
    null,
    '必填',
    '必填，真实姓名',
    '18 位',
    '男/女',
    '格式：YYYYMMDD',
    null,
    '多个用;分隔',
    null,
    '小区-楼栋-单元-室',
  ],
]

const people: readonly (readonly Cell[])[] = [
  [
    '1',
    'H001',
    '买买提•艾力',
    '\u00a014021319900307123x\u3000',
    'M',
    '1990.3.7',
    '维吾尔',
    '户主',
    '１３８０００００００１',
    '文和园小区5栋1单元102室',
  ],
  ['2', null, '阿依古丽', '140213199003071248', '女性', '19900307', '〃', '妻子', null, '同上'],
  ['3', null, '王秀兰', 140202195801010000, '女', null, '汉', '母亲', '13800000003', '同上'],
  [
    '4',
    'H002',
    '陈𬱖',
    "'810000199001010019",
    '男',
    '1990年1月1日',
    '汉族',
    '户主',
    '13800000004;13900000004',
    '5-2-301',
  ],
  ['序号', '户号', '姓名*', '身份证号', '性别', '出生日期', '民族', '与户主关系', '联系电话', '家庭住址'],
  [
    '5',
    'H003',
    '赵志刚',
    '140202195801010012',
    '纯爷们',
    '1958/1/1',
    '汉',
    '本人',
    '13800000005',
    '文和园小区6栋2单元801室',
  ],
  ['6', 'H003', '刘淑珍', null, '纯爷们', '1960-05-01', '汉', '配偶', '0352-5100000', '同上'],
  ['合计', null, '6 人'],
  ['审核人：', null, null, null, '填表人：'],
]

const file: RosterFile = {
  rows: [...heading, ...people],
  merges: [
    { top: 1, left: 0, bottom: 1, right: 9 },
    { top: 3, left: 4, bottom: 3, right: 6 },
    { top: 6, left: 1, bottom: 8, right: 1 },
  ],
}

/** A roster with every habit that makes other programs give up, saved as a web page under the name of an old workbook. Nobody in it is real. */
export const hideousRoster = (): Chosen => ({ name: '花名册（终版2）.xls', bytes: rosterBytes.html(file) })

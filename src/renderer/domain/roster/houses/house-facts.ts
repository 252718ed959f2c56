import { factReaders } from '../read-fact'
import { readFigure, readLine, unlessMasked } from '../record-rows/read-text'
import type { RosterFact } from '../record-rows/record-roster'
import { readOwnerNumbers, readOwnerPhones, readOwners, readShares } from './owners-in-cells'

/** What a roster of houses can tell of one, as columns. */
export type HouseFact =
  | ('estate' | 'building' | 'unit' | 'room' | 'place' | 'area' | 'innerArea' | 'usage')
  | ('owner' | 'ownerNumber' | 'ownerPhone' | 'ownerShare')

const inOrder = '几位业主的，按业主姓名的顺序用“、”隔开，没有的写“无”。'

/** The columns of a roster of houses (domain handbook §2.1, §7). */
export const houseFacts: readonly RosterFact<HouseFact>[] = [
  {
    field: 'estate',
    headings: '小区 小区名称 所属小区 所在小区 项目名称 楼盘 楼盘名称 小区名 院落',
    privacy: 'open',
    width: 16,
    shared: true,
    asked: { explanation: '必填，如：文和园', hint: '小区名称。' },
    read: today => factReaders(today).estate,
  },
  {
    field: 'building',
    headings: '楼栋 楼号 幢号 栋号 楼栋号 楼幢 幢 栋 楼 所属楼幢 所属楼栋 座号 座 楼宇',
    privacy: 'open',
    width: 8,
    shared: true,
    asked: { explanation: '必填，只写数字', hint: '楼栋号，只写数字，如 5。' },
    read: today => factReaders(today).building,
  },
  {
    field: 'unit',
    headings: '单元 单元号 所属单元 门洞 梯',
    privacy: 'address',
    width: 8,
    shared: true,
    asked: { explanation: '没有单元的不填', hint: '单元号，只写数字，如 1。' },
    read: today => unlessMasked(factReaders(today).unit),
  },
  {
    field: 'room',
    headings: '室 室号 房号 房间号 户室号 门牌号 门号 房屋号 房屋编号 房室号 户号',
    privacy: 'address',
    width: 8,
    asked: { explanation: '必填，如：102', hint: '室号，如 102。' },
    read: today => unlessMasked(factReaders(today).room),
  },
  {
    field: 'place',
    headings: '房屋坐落 坐落 房屋地址 房产地址 地址 详细地址 物业地址 住址',
    privacy: 'address',
    width: 32,
    read: () => unlessMasked(readLine),
  },
  {
    field: 'area',
    headings: '专有部分面积 专有面积 产权面积 登记面积',
    spare: '建筑面积 房屋建筑面积 房屋面积 面积 产权建筑面积',
    privacy: 'open',
    width: 14,
    asked: {
      explanation: '平方米，如：86.35',
      hint: '专有部分面积（房产证上的建筑面积），业主表决按它计算。',
    },
    read: () => readFigure,
  },
  {
    field: 'innerArea',
    headings: '套内面积 套内建筑面积 使用面积',
    privacy: 'open',
    width: 12,
    asked: { explanation: '选填', hint: '套内面积，平方米。' },
    read: () => readFigure,
  },
  {
    field: 'usage',
    headings: '房屋用途 用途 规划用途 房屋性质 房屋类型',
    privacy: 'open',
    width: 12,
    choices: ['住宅', '商业', '办公', '车库', '储藏室', '其他'],
    shared: true,
    asked: { explanation: '选填', hint: '从下拉中选，或直接写。' },
    read: () => readLine,
  },
  {
    field: 'owner',
    headings: '业主姓名 业主 产权人 产权人姓名 房屋所有权人 所有权人 权利人 房主 房主姓名 户主 户主姓名 姓名',
    privacy: 'name',
    width: 16,
    asked: { explanation: '几位业主用、分隔', hint: '房产证上的业主；几位共有的用“、”隔开。' },
    read: () => readOwners,
  },
  {
    field: 'ownerNumber',
    headings: `业主证件号码 证件号码 身份证号 身份证号码 业主身份证号 业主身份证号码 业主证件号 公民身份号码 证件号
      产权人身份证号 产权人证件号码`,
    privacy: 'identity',
    width: 22,
    asked: { explanation: '18 位，按文本填写', hint: `本列已设为文本，号码不会变样。${inOrder}` },
    read: today => unlessMasked(readOwnerNumbers(today)),
  },
  {
    field: 'ownerPhone',
    headings:
      '业主电话 业主联系电话 联系电话 电话 手机号 手机 手机号码 联系方式 电话号码 产权人电话 房主电话',
    privacy: 'phone',
    width: 16,
    asked: { explanation: '一人几个用/分隔', hint: inOrder },
    read: () => unlessMasked(readOwnerPhones),
  },
  {
    field: 'ownerShare',
    headings: '产权份额 份额 共有份额 产权比例 持有份额 共有情况',
    privacy: 'personal',
    width: 12,
    asked: { explanation: '如：50%、1/2', hint: inOrder },
    read: () => readShares,
  },
]

import { publicNames, volunteerStates } from '../../records/volunteer'
import { factReaders } from '../read-fact'
import {
  readChoice,
  readLine,
  readNumber,
  readPhoneLine,
  readWholeDay,
  unlessMasked,
} from '../record-rows/read-text'
import type { RosterFact } from '../record-rows/record-roster'

/** What a roster of volunteers can tell of one. `idNumber` only tells which resident it is, and is not kept with the volunteer. */
export type VolunteerFact =
  | ('name' | 'idNumber' | 'phone' | 'volunteerNo' | 'team' | 'joinedOn')
  | ('publicName' | 'state' | 'skills' | 'remarks')

const meanings: Readonly<Record<string, string>> = {
  是: '同意',
  可以: '同意',
  否: '不同意',
  不可以: '不同意',
}
const words = () => readLine

/** The columns of a roster of volunteers (domain handbook §1.7 蓝, §5.4). */
export const volunteerFacts: readonly RosterFact<VolunteerFact>[] = [
  {
    field: 'name',
    headings: '姓名 志愿者姓名 志愿者 队员 队员姓名',
    privacy: 'name',
    width: 12,
    asked: { explanation: '必填，与证件一致', hint: '志愿者的姓名。' },
    read: today => unlessMasked(factReaders(today).name),
  },
  {
    field: 'idNumber',
    headings: '证件号码 身份证号 身份证号码 公民身份号码 证件号',
    privacy: 'identity',
    width: 22,
    asked: {
      explanation: '是本社区居民的填',
      hint: '只用来与居民名册对上，不另外保存；不是本社区居民的不填。',
    },
    read: today => unlessMasked(readNumber(today)),
  },
  {
    field: 'phone',
    headings: '联系电话 电话 手机号 手机 手机号码 联系方式 电话号码',
    privacy: 'phone',
    width: 16,
    asked: { explanation: '选填', hint: '一人几个用 / 分隔。' },
    read: () => unlessMasked(readPhoneLine),
  },
  {
    field: 'volunteerNo',
    headings: '志愿者编号 编号 注册编号 志愿者号 志愿者注册号 志愿编号',
    privacy: 'personal',
    width: 18,
    asked: { explanation: '注册时给的，没有不填', hint: '志愿服务网上注册时给的编号。' },
    read: words,
  },
  {
    field: 'team',
    headings: '队伍 志愿服务队伍 所属队伍 志愿队 服务队 队伍名称 所在队伍 所属组织',
    privacy: 'open',
    width: 20,
    shared: true,
    asked: { explanation: '选填，先登记队伍', hint: '主要在哪支队伍，须已在“队伍”里登记。' },
    read: words,
  },
  {
    field: 'joinedOn',
    headings: '登记日期 注册日期 注册时间 加入日期 加入时间 入队时间 入队日期',
    privacy: 'personal',
    width: 12,
    asked: { explanation: '选填，如：2026-01-05', hint: '登记为志愿者的日期。' },
    read: () => readWholeDay,
  },
  {
    field: 'publicName',
    headings: '公开姓名 同意公开姓名 是否同意公开姓名',
    privacy: 'open',
    width: 12,
    choices: publicNames,
    shared: true,
    asked: { explanation: '不填按不同意', hint: '本人同意在公示里写全名的选“同意”。' },
    read: () => readChoice(publicNames, meanings),
  },
  {
    field: 'state',
    headings: '状态 在队状态',
    privacy: 'open',
    width: 10,
    choices: volunteerStates,
    shared: true,
    asked: { explanation: '不填按在队', hint: '从下拉中选。' },
    read: () => readChoice(volunteerStates),
  },
  {
    field: 'skills',
    headings: '特长 服务特长 专长 技能 服务意向 服务类别',
    privacy: 'free',
    width: 20,
    asked: { explanation: '选填，如：电工、理发', hint: '会做什么。' },
    read: words,
  },
  {
    field: 'remarks',
    headings: '备注 说明 其他',
    privacy: 'free',
    width: 20,
    asked: { explanation: '选填', hint: '其他要说明的。' },
    read: words,
  },
]

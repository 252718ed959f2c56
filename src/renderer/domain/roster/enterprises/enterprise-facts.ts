import { tidyCreditCode } from '../../identity/credit-code'
import { creditCodeProblem } from '../../identity/credit-code-problem'
import { contractKinds } from '../../records/service-contract'
import type { Cell } from '../../sheet/workbook'
import type { CellCode } from '../plan'
import type { ReadFact } from '../read-fact'
import {
  lineIn,
  readChoice,
  readFigure,
  readLine,
  readPhoneLine,
  readWholeDay,
  unlessMasked,
} from '../record-rows/read-text'
import type { RosterFact } from '../record-rows/record-roster'

/** What a roster of property enterprises can tell of one and of a contract it serves an estate under. */
export type EnterpriseFact =
  | ('name' | 'shortName' | 'creditCode' | 'registrationNo' | 'legalPerson' | 'phone' | 'address')
  | ('registeredCapital' | 'creditGrade' | 'gradedOn' | 'contact' | 'contactPhone' | 'remarks')
  | ('servedEstate' | 'contractKind' | 'startsOn' | 'endsOn' | 'manager' | 'managerPhone')

const codes: Readonly<Record<string, CellCode>> = {
  'credit-code-length': 'credit-code-length',
  'credit-code-character': 'credit-code-character',
  'credit-code-check': 'credit-code-check',
}

/** A 统一社会信用代码, checked (GB 32100-2015). */
function readCreditCode(cell: Cell): ReadFact {
  const code = tidyCreditCode(lineIn(cell))
  if (code === '') return { value: '', flaws: [] }
  const detail = { value: code }
  if (/^\d{15}$/u.test(code)) return { value: '', flaws: [{ code: 'credit-code-old', detail }] }
  const problem = creditCodeProblem(code)
  if (problem === undefined) return { value: code, flaws: [] }
  const told = codes[problem.code] ?? 'credit-code-check'
  return { value: '', flaws: [{ code: told, detail: { ...detail, ...problem.detail } }] }
}

function readRegistration(cell: Cell): ReadFact {
  const number = lineIn(cell).normalize('NFKC').replace(/\s/gu, '')
  if (number === '' || /^\d{15}$/u.test(number)) return { value: number, flaws: [] }
  return { value: '', flaws: [{ code: 'registration-shape', detail: { value: number } }] }
}

const words = () => readLine
const phones = () => unlessMasked(readPhoneLine)
const CONTRACT = '要登记服务合同的填'

/** The columns of a roster of property enterprises (domain handbook §3.1, §3.2). */
export const enterpriseFacts: readonly RosterFact<EnterpriseFact>[] = [
  {
    field: 'name',
    headings: '企业名称 物业企业 物业企业名称 物业公司 物业公司名称 物业服务企业 单位名称 公司名称 企业 名称',
    privacy: 'open',
    width: 32,
    asked: { explanation: '必填，与营业执照一致', hint: '与营业执照上的名称一致。' },
    read: words,
  },
  {
    field: 'shortName',
    headings: '简称 企业简称',
    privacy: 'open',
    width: 14,
    asked: { explanation: '选填', hint: '平时怎样称呼。' },
    read: words,
  },
  {
    field: 'creditCode',
    headings: '统一社会信用代码 信用代码 社会信用代码 统一信用代码 统一代码 营业执照号 营业执照号码',
    privacy: 'open',
    width: 24,
    asked: { explanation: '18 位，照执照填写', hint: '照营业执照填，18 位；填错一位会提示。' },
    read: () => readCreditCode,
  },
  {
    field: 'registrationNo',
    headings: '原注册号 注册号 工商注册号',
    privacy: 'open',
    width: 20,
    asked: { explanation: '没有 18 位代码的填', hint: '旧执照上的 15 位注册号，有 18 位代码的不填。' },
    read: () => readRegistration,
  },
  {
    field: 'legalPerson',
    headings: '法定代表人 法人 法人代表 法定代表人姓名 企业法人 企业负责人',
    privacy: 'open',
    width: 12,
    asked: { explanation: '选填', hint: '营业执照上的法定代表人。' },
    read: words,
  },
  {
    field: 'phone',
    headings: '企业电话 公司电话 办公电话 单位电话 服务电话 电话',
    privacy: 'open',
    width: 16,
    asked: { explanation: '选填', hint: '企业对外的电话。' },
    read: () => readPhoneLine,
  },
  {
    field: 'address',
    headings: '企业地址 公司地址 注册地址 办公地址 住所 地址 单位地址',
    privacy: 'open',
    width: 32,
    asked: { explanation: '选填', hint: '企业的地址。' },
    read: words,
  },
  {
    field: 'registeredCapital',
    headings: '注册资本 注册资金',
    privacy: 'open',
    width: 12,
    asked: { explanation: '万元', hint: '注册资本，单位万元。' },
    read: () => readFigure,
  },
  {
    field: 'creditGrade',
    headings: '信用等级 信用评级 评定等级 等级',
    privacy: 'open',
    width: 10,
    shared: true,
    asked: { explanation: '选填，如：AA', hint: '主管部门评定的信用等级。' },
    read: words,
  },
  {
    field: 'gradedOn',
    headings: '评定日期 评定时间',
    privacy: 'open',
    width: 12,
    asked: { explanation: '选填，如：2026-01-05', hint: '信用等级评定的日期。' },
    read: () => readWholeDay,
  },
  {
    field: 'contact',
    headings: '联系人 企业联系人 联系人姓名',
    privacy: 'personal',
    width: 12,
    asked: { explanation: '选填', hint: '平时联系谁。' },
    read: words,
  },
  {
    field: 'contactPhone',
    headings: '联系电话 联系人电话 联系人手机 联系方式 手机',
    privacy: 'phone',
    width: 16,
    asked: { explanation: '选填', hint: '联系人的电话。' },
    read: phones,
  },
  {
    field: 'servedEstate',
    headings: '服务小区 小区 小区名称 在管小区 服务项目 项目名称 管理小区 所管小区',
    privacy: 'open',
    width: 16,
    shared: true,
    asked: {
      explanation: CONTRACT,
      hint: '这份合同服务的小区，须已在“小区”里登记；管几个小区的，一个小区一行。',
    },
    read: words,
  },
  {
    field: 'contractKind',
    headings: '合同种类 合同类型 合同类别',
    privacy: 'open',
    width: 16,
    choices: contractKinds,
    shared: true,
    asked: { explanation: CONTRACT, hint: '从下拉中选。' },
    read: () => readChoice(contractKinds),
  },
  {
    field: 'startsOn',
    headings: '合同起 合同开始日期 合同起始日期 服务起始日期 合同起日 合同生效日期 起始日期 签订日期',
    privacy: 'open',
    width: 12,
    asked: { explanation: CONTRACT, hint: '合同的第一天，如 2026-01-01。' },
    read: () => readWholeDay,
  },
  {
    field: 'endsOn',
    headings:
      '合同止 合同到期日期 合同终止日期 合同截止日期 服务截止日期 到期日期 合同止日 到期时间 截止日期',
    privacy: 'open',
    width: 12,
    asked: { explanation: '没有约定期限的不填', hint: '合同的最后一天，如 2028-12-31。' },
    read: () => readWholeDay,
  },
  {
    field: 'manager',
    headings: '项目负责人 项目经理 小区经理 物业经理 负责人 项目负责人姓名',
    privacy: 'personal',
    width: 12,
    asked: { explanation: '选填', hint: '这个小区的项目负责人。' },
    read: words,
  },
  {
    field: 'managerPhone',
    headings: '负责人电话 项目负责人电话 项目经理电话 物业经理电话 负责人联系电话',
    privacy: 'phone',
    width: 16,
    asked: { explanation: '选填', hint: '项目负责人的电话。' },
    read: phones,
  },
  {
    field: 'remarks',
    headings: '备注 说明 其他',
    privacy: 'free',
    width: 24,
    asked: { explanation: '选填', hint: '其他要说明的。' },
    read: words,
  },
]

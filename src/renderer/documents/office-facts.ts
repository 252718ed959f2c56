import { z } from 'zod'
import type { Block, Paper } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import type { Filled } from '../domain/wording/fill-wording'
import { paragraph } from './blocks'
import type { Ask } from './define-office-paper'
import { day, said } from './facts'

/** What every paper of the office says of the office. */
export const issuer = {
  organisation: said.max(100),
  issuedOn: day,
}

/** Who answers for a proof, and how to ask back. */
export const answering = {
  ...issuer,
  number: said.max(40),
  clerk: said.max(50),
  phone: said.max(50).optional(),
}

/** The person a proof is about. */
export const personFacts = {
  name: said.max(50),
  idNumber: said.max(40).optional(),
}

/** How many days a proof holds, as the office has set it; no rule does. */
export const validDays = z.number().int().positive().max(3650).optional()

export const organisationAsk: Ask = {
  fact: 'organisation',
  label: '出具单位',
  kind: 'line',
  required: true,
  known: 'organisation',
}

export const answeringAsks: readonly Ask[] = [
  organisationAsk,
  { fact: 'clerk', label: '经办人', kind: 'line', required: true, known: 'clerk' },
  { fact: 'phone', label: '联系电话', kind: 'line', known: 'phone' },
]

export const nameAsk: Ask = { fact: 'name', label: '姓名', kind: 'line', required: true, known: 'name' }
export const idNumberAsk: Ask = { fact: 'idNumber', label: '身份证号码', kind: 'line', known: 'idNumber' }
export const addressAsk: Ask = {
  fact: 'address',
  label: '居住地址',
  kind: 'line',
  required: true,
  known: 'address',
}
export const materialsAsk: Ask = {
  fact: 'materials',
  label: '核验材料',
  kind: 'line',
  required: true,
  hint: '亲自看过的原件，例如：居民身份证、房屋租赁合同',
}
export const purposeAsk: Ask = {
  fact: 'purpose',
  label: '用途',
  kind: 'line',
  required: true,
  hint: '只写这一次的用途，例如：子女入学',
}
/** The foot of a proof: who handled it and how to ask back, then the office over the date. */
export const proofFoot = ({
  organisation,
  issuedOn,
  clerk,
  phone,
}: {
  organisation: string
  issuedOn: string
  clerk: string
  phone?: string | undefined
}): readonly Block[] => [
  { kind: 'space', lines: 1 },
  paragraph(`经办人：${clerk}${phone === undefined ? '' : `　　联系电话：${phone}`}`),
  { kind: 'space', lines: 1 },
  { kind: 'signature', unit: organisation, date: chineseDate(issuedOn) },
]

/** A title and the number under it, as proofs bear them. */
export const proofHead = (title: string, number: string): readonly Block[] => [
  { kind: 'title', text: title },
  { kind: 'centred', text: number },
  { kind: 'space', lines: 1 },
]

/** The paper that proves something of one person. */
export const proofOfPerson = (
  all: Parameters<typeof proofFoot>[0] & { readonly number: string; readonly name: string },
  { title, paragraphs }: Filled,
): Paper => ({
  form: 'official',
  title: `${title}（${all.name}）`,
  author: all.organisation,
  blocks: [...proofHead(title, all.number), ...paragraphs.map(paragraph), ...proofFoot(all)],
  names: [all.name],
})

/** What the register says of a proof: of whom, and for what. */
export const personAndPurpose = ({
  name,
  purpose,
}: {
  readonly name: string
  readonly purpose: string
}): string => `${name}　${purpose}`

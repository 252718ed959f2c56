import type { ListColumn } from '../giving-out/column'
import type { ColumnChoice } from '../giving-out/data/column-choices'
import type { GivingOutPlan, GivingOutRequest } from '../giving-out/plan-giving-out'
import { careLine, watermark, type GivenBy } from '../giving-out/watermark'
import type { Privacy } from '../personal-data/privacy'
import { maskedValue } from '../personal-data/masked-value'
import { memberUnit, type MemberUnit } from '../records/member-unit'
import type { OutSheet } from '../sheet/workbook'
import { representativeOn } from './member-roll'

/** The columns of the list of members, and how wide each is in Latin characters. */
const widths = {
  name: 30,
  unitType: 14,
  representative: 12,
  post: 16,
  phone: 16,
  liaison: 12,
  liaisonPhone: 16,
  votes: 8,
} as const
type MemberField = keyof typeof widths

const fields: readonly MemberField[] = [
  'name',
  'unitType',
  'representative',
  'post',
  'phone',
  'liaison',
  'liaisonPhone',
  'votes',
]

export type MembersPlan = GivingOutPlan<MemberField>

const privacies = new Map<string, Privacy>(Object.entries(memberUnit.privacy ?? {}))

export const memberColumns: readonly ListColumn<MemberField>[] = fields.map(field => ({
  field,
  label: memberUnit.headings[field]?.[0] ?? '',
  privacy: privacies.get(field) ?? 'personal',
}))

/** To whom, what for and on what ground, as the dialog holds it; the phones are masked unless asked for. */
export type MembersAsked = Pick<GivingOutRequest<MemberField>, 'recipient' | 'purpose' | 'basis'> & {
  readonly phones: ColumnChoice
}

/** What is asked of the one gate for giving out, for the members of an association. */
export const membersRequest = ({ phones, ...asked }: MembersAsked): GivingOutRequest<MemberField> => ({
  ...asked,
  audience: 'named',
  password: null,
  copies: 1,
  form: '成员单位名单',
  columns: Object.fromEntries(
    memberColumns.map(({ field, privacy }) => [field, privacy === 'phone' ? phones : 'full']),
  ),
})

/** A field as it is printed. */
function said(member: MemberUnit, field: MemberField, day: string): string {
  const { representative, post, phone } = representativeOn(member, day)
  const { name, unitType, liaison, liaisonPhone, votes } = member
  const all = {
    name,
    unitType,
    representative,
    post,
    phone,
    liaison,
    liaisonPhone,
    votes: votes ? '有' : '无',
  }
  return all[field]
}

/**
 * 成员单位名单 as it leaves the office: the members and their representatives on a day (`YYYY-MM-DD`), masked as the plan says, with who
 * printed it, when and what for on every page.
 */
export function givenMembers(
  plan: MembersPlan,
  members: readonly MemberUnit[],
  body: string,
  day: string,
  by: GivenBy,
): OutSheet {
  return {
    name: `${body}成员单位名单`,
    pageHead: watermark(plan, by),
    pageFoot: careLine(plan),
    columns: [
      { heading: '序号', width: 6 },
      ...plan.columns.map(({ field, label }) => ({ heading: label, width: widths[field] })),
    ],
    rows: members.map((member, nth) => [
      nth + 1,
      ...plan.columns.map(({ field, privacy, masked }) => {
        const value = said(member, field, day)
        return masked ? maskedValue(privacy, value) : value
      }),
    ]),
    landscape: true,
  }
}

import type { MemberUnit } from '../../records/member-unit'
import type { TypedMember } from '../edit-member'

export type MemberColumn = Exclude<keyof TypedMember, 'joinedOn'>

/** The columns of a list of members as offices head them, in the order taken where there is no heading. */
export const memberColumns: readonly { readonly field: MemberColumn; readonly words: readonly string[] }[] = [
  { field: 'name', words: ['单位名称', '成员单位', '单位', '名称'] },
  { field: 'unitType', words: ['单位类型', '类型', '单位性质', '类别'] },
  { field: 'representative', words: ['代表', '代表姓名', '负责人', '姓名', '单位代表'] },
  { field: 'post', words: ['职务', '代表职务', '职位'] },
  { field: 'phone', words: ['联系电话', '电话', '手机', '代表电话', '手机号', '联系方式'] },
  { field: 'liaison', words: ['联络员', '联络员姓名', '联系人'] },
  { field: 'liaisonPhone', words: ['联络员电话', '联络员手机', '联系人电话'] },
  { field: 'votes', words: ['表决权', '是否有表决权', '有无表决权'] },
]

/** What the type of a unit is recognised by, in its own column or else in its name; the first that fits counts. */
export const unitTypeWords: readonly (readonly [RegExp, MemberUnit['unitType']])[] = [
  [/居民代表/u, '居民代表'],
  [/业委会|业主委员会|物管会|物业管理委员会/u, '业委会/物管会'],
  [/居委会|居民委员会/u, '居委会'],
  [/党支部|党委|党总支|党组织|党工委/u, '社区党组织'],
  [/街道|办事处/u, '街道'],
  [/物业/u, '物业企业'],
  [/社会组织|协会|志愿|服务中心|基金会|社工/u, '社会组织'],
  [/驻街|驻区|驻社区|共建|学校|医院|银行|派出所|公司|局|所|队|站$/u, '驻街单位'],
]

/** How a list says that a unit votes or not. */
export const votesWords: Readonly<Record<string, boolean>> = {
  有: true,
  是: true,
  '√': true,
  '✓': true,
  无: false,
  没有: false,
  否: false,
  '×': false,
  列席: false,
}

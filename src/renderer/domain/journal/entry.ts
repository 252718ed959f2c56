import { z } from 'zod'
import type { Right } from '../accounts/roles'
import type { RecordKind, RecordOf, StoredRecord } from '../records/define-record'

type CauseFacts = {
  readonly label: string
  /**
   * False where a list was given out, somebody erased, or somebody's place in the key ring changed. `by-voiding`: a number was spent, so
   * that undoing makes the papers void (see paper/undo-issue.ts).
   */
  readonly undoable: boolean | 'by-voiding'
  /** The right it takes; null: everybody who is signed in. */
  readonly needs: Right | null
}

/** Why something was written. */
export const causes = {
  'office-edited': { label: '修改单位信息', undoable: true, needs: 'write' },
  'roster-imported': { label: '导入名册', undoable: true, needs: 'write' },
  'resident-added': { label: '新增居民', undoable: true, needs: 'write' },
  'resident-edited': { label: '修改居民', undoable: true, needs: 'write' },
  'resident-removed': { label: '移出居民', undoable: true, needs: 'write' },
  'residents-merged': { label: '居民合并', undoable: true, needs: 'write' },
  'people-told-apart': { label: '不是同一人', undoable: true, needs: 'write' },
  'resident-state-changed': { label: '变更居民状态', undoable: true, needs: 'write' },
  'resident-tagged': { label: '修改标签', undoable: true, needs: 'write' },
  'household-edited': { label: '修改住户', undoable: true, needs: 'write' },
  'occupancy-edited': { label: '登记其他住房', undoable: true, needs: 'write' },
  'visit-recorded': { label: '登记走访', undoable: true, needs: 'write' },
  'visit-rules-edited': { label: '修改走访周期', undoable: true, needs: 'write' },
  'age-tags-edited': { label: '修改年龄标签', undoable: true, needs: 'write' },
  'grids-edited': { label: '修改责任区', undoable: true, needs: 'write' },
  'import-memory-forgotten': { label: '删除对列或写法记忆', undoable: true, needs: 'write' },
  'filter-saved': { label: '保存常用筛选', undoable: true, needs: 'write' },
  'filter-removed': { label: '删除常用筛选', undoable: true, needs: 'write' },
  'meeting-created': { label: '新建会议', undoable: true, needs: 'write' },
  'meeting-edited': { label: '修改会议', undoable: true, needs: 'write' },
  'meeting-reopened': { label: '重新打开会议', undoable: true, needs: 'write' },
  'meeting-cancelled': { label: '取消会议', undoable: true, needs: 'write' },
  'meeting-inquorate': { label: '登记流会', undoable: true, needs: 'write' },
  'meeting-rules-edited': { label: '修改会议规则', undoable: true, needs: 'write' },
  'topic-recorded': { label: '登记议题', undoable: true, needs: 'write' },
  'topic-edited': { label: '办理议题', undoable: true, needs: 'write' },
  'attachment-added': { label: '添加照片与扫描件', undoable: true, needs: 'write' },
  'attachment-edited': { label: '修改照片与扫描件的说明', undoable: true, needs: 'write' },
  'attachment-removed': { label: '移除照片与扫描件', undoable: true, needs: 'write' },
  'attachment-given': { label: '提供照片与扫描件', undoable: false, needs: 'export' },
  'association-edited': { label: '修改促进会', undoable: true, needs: 'write' },
  'association-turned': { label: '促进会状态变更', undoable: true, needs: 'write' },
  'members-edited': { label: '修改成员单位', undoable: true, needs: 'write' },
  'posts-edited': { label: '修改任职', undoable: true, needs: 'write' },
  'regulation-edited': { label: '修改制度', undoable: true, needs: 'write' },
  'due-rules-edited': { label: '修改提醒天数', undoable: true, needs: 'write' },
  'vote-rules-edited': { label: '修改表决规则', undoable: true, needs: 'write' },
  'owners-vote-created': { label: '新建业主表决', undoable: true, needs: 'write' },
  'owners-vote-edited': { label: '修改业主表决', undoable: true, needs: 'write' },
  'owners-vote-issued': { label: '发放业主表决票', undoable: true, needs: 'write' },
  'owner-ballot-counted': { label: '录入业主表决票', undoable: true, needs: 'write' },
  'estate-edited': { label: '修改小区', undoable: true, needs: 'write' },
  'enterprise-edited': { label: '修改物业企业', undoable: true, needs: 'write' },
  'contract-edited': { label: '修改物业服务合同', undoable: true, needs: 'write' },
  'committee-edited': { label: '修改业委会', undoable: true, needs: 'write' },
  'scheme-edited': { label: '修改考核办法', undoable: true, needs: 'write' },
  'assessment-edited': { label: '物业考核', undoable: true, needs: 'write' },
  'assessment-published': { label: '公布考核结果', undoable: false, needs: 'write' },
  'assessment-objection': { label: '考核异议', undoable: true, needs: 'write' },
  'assessment-reviewed': { label: '复核考核异议', undoable: true, needs: 'write' },
  'classes-set': { label: '修改分类管理办法', undoable: true, needs: 'write' },
  'list-rules-edited': { label: '修改上榜标准', undoable: true, needs: 'write' },
  'listing-edited': { label: '登记红黑榜', undoable: true, needs: 'write' },
  'oversight-issued': { label: '下达约谈、整改通知', undoable: true, needs: 'write' },
  'record-removed': { label: '移出', undoable: true, needs: 'write' },
  'case-recorded': { label: '登记诉求', undoable: true, needs: 'write' },
  'case-edited': { label: '办理诉求', undoable: true, needs: 'write' },
  'case-to-meeting': { label: '诉求提交会议', undoable: true, needs: 'write' },
  'party-organisation-edited': { label: '修改党组织', undoable: true, needs: 'write' },
  'party-member-edited': { label: '修改党员名单', undoable: true, needs: 'write' },
  'cross-post-edited': { label: '修改交叉任职', undoable: true, needs: 'write' },
  'joint-building-edited': { label: '修改党建联建', undoable: true, needs: 'write' },
  'programme-edited': { label: '修改框架与行动', undoable: true, needs: 'write' },
  'opinions-edited': { label: '征求意见', undoable: true, needs: 'write' },
  'opinion-to-topic': { label: '意见提为议题', undoable: true, needs: 'write' },
  'party-place-edited': { label: '修改党建阵地', undoable: true, needs: 'write' },
  'promised-service-edited': { label: '修改服务清单', undoable: true, needs: 'write' },
  'service-checked': { label: '登记服务核查', undoable: true, needs: 'write' },
  'association-report-edited': { label: '修改工作报告', undoable: true, needs: 'write' },
  'volunteer-edited': { label: '修改志愿者', undoable: true, needs: 'write' },
  'volunteer-team-edited': { label: '修改志愿服务队伍', undoable: true, needs: 'write' },
  'activity-edited': { label: '修改志愿服务活动', undoable: true, needs: 'write' },
  'activity-signed-up': { label: '志愿服务报名', undoable: true, needs: 'write' },
  'hours-entered': { label: '录入服务时长', undoable: true, needs: 'write' },
  'hours-corrected': { label: '更正服务时长', undoable: true, needs: 'write' },
  'activity-published': { label: '公示服务时长', undoable: true, needs: 'write' },
  'point-rules-edited': { label: '修改志愿积分办法', undoable: true, needs: 'write' },
  'survey-edited': { label: '修改满意度调查', undoable: true, needs: 'write' },
  'survey-sheet-entered': { label: '录入调查表', undoable: true, needs: 'write' },
  'periods-edited': { label: '修改办理期限', undoable: true, needs: 'write' },
  'house-edited': { label: '修改房屋', undoable: true, needs: 'write' },
  'supervision-issued': { label: '下达督办单', undoable: true, needs: 'write' },
  'supervision-edited': { label: '修改督办单', undoable: true, needs: 'write' },
  'supervision-recorded': { label: '登记督办进展', undoable: true, needs: 'write' },
  'supervision-closed': { label: '督办销号', undoable: true, needs: 'write' },
  'supervision-reminded': { label: '催办', undoable: true, needs: 'write' },
  'supervision-lights-set': { label: '修改亮灯规则', undoable: true, needs: 'write' },
  'notice-posted': { label: '登记公示', undoable: true, needs: 'write' },
  'notice-edited': { label: '修改公示', undoable: true, needs: 'write' },
  'notice-objection': { label: '登记异议', undoable: true, needs: 'write' },
  'notice-taken-down': { label: '公示撤下', undoable: true, needs: 'write' },
  'meeting-distributed': { label: '登记纪要分送', undoable: true, needs: 'write' },
  'meeting-archived': { label: '会议归档', undoable: true, needs: 'write' },
  'meeting-given': { label: '提供会议档案', undoable: false, needs: 'export' },
  'paper-issued': { label: '开具文书', undoable: 'by-voiding', needs: 'write' },
  'paper-printed': { label: '打印文书', undoable: true, needs: 'write' },
  'paper-voided': { label: '作废文书', undoable: true, needs: 'write' },
  'paper-collected': { label: '登记签收', undoable: true, needs: 'write' },
  'paper-rules-edited': { label: '修改编号办法', undoable: true, needs: 'write' },
  'number-ranges-edited': { label: '修改号段', undoable: true, needs: 'write' },
  'number-gap-explained': { label: '说明缺号', undoable: true, needs: 'write' },
  'numbers-checked': { label: '核对编号', undoable: false, needs: 'write' },
  'seal-used': { label: '用印登记', undoable: true, needs: 'write' },
  'certificate-requested': { label: '申请开具证明', undoable: true, needs: 'write' },
  'certificate-approved': { label: '批准开具证明', undoable: true, needs: 'write' },
  'certificate-overridden': { label: '批准开具清单所列证明', undoable: true, needs: 'write' },
  'certificate-declined': { label: '不同意开具证明', undoable: true, needs: 'write' },
  'certificate-items-edited': { label: '修改证明事项清单', undoable: true, needs: 'write' },
  'wording-edited': { label: '修改文书用语', undoable: true, needs: 'write' },
  'designs-edited': { label: '修改版式', undoable: true, needs: 'write' },
  'alignment-measured': { label: '打印校准', undoable: true, needs: 'write' },
  'list-exported': { label: '导出名册', undoable: false, needs: 'export' },
  'register-given': { label: '提供登记簿', undoable: false, needs: 'export' },
  'list-printed': { label: '打印名册', undoable: false, needs: 'export' },
  'form-saved': { label: '保存报表填法', undoable: true, needs: 'write' },
  'form-ended': { label: '停用报表', undoable: true, needs: 'write' },
  'form-facts-entered': { label: '填写报表自有内容', undoable: true, needs: 'write' },
  'form-given': { label: '提供报表', undoable: false, needs: 'export' },
  'form-reported': { label: '报表填报', undoable: true, needs: 'write' },
  'number-shown': { label: '查看完整号码', undoable: false, needs: null },
  'person-erased': { label: '删除个人信息', undoable: false, needs: 'write' },
  'history-compacted': { label: '整理历史', undoable: false, needs: 'keys' },
  'own-data-given': { label: '提供本人信息', undoable: false, needs: 'export' },
  'collection-recorded': { label: '登记收集依据', undoable: true, needs: 'write' },
  'roster-purged': { label: '清除到期名册', undoable: false, needs: 'write' },
  'leak-reported': { label: '登记泄露事件', undoable: false, needs: 'write' },
  'correction-asked': { label: '本人要求更正', undoable: false, needs: 'write' },
  'change-undone': { label: '撤销', undoable: false, needs: 'write' },
  'records-founded': { label: '建立资料', undoable: false, needs: 'accounts' },
  'records-recovered': { label: '找回资料', undoable: false, needs: null },
  'backup-restored': { label: '恢复备份', undoable: true, needs: 'restore' },
  'signed-in': { label: '登录', undoable: false, needs: null },
  'account-added': { label: '新增账户', undoable: false, needs: 'accounts' },
  'account-edited': { label: '修改账户', undoable: false, needs: 'accounts' },
  'account-removed': { label: '注销账户', undoable: false, needs: 'accounts' },
  'password-changed': { label: '更换密码', undoable: false, needs: null },
  'recovery-renewed': { label: '更换恢复码', undoable: false, needs: 'keys' },
  'key-renewed': { label: '更换密钥', undoable: false, needs: 'keys' },
} as const satisfies Readonly<Record<string, CauseFacts>>
export type Cause = keyof typeof causes
const cause = z.enum(Object.keys(causes) as [Cause, ...Cause[]])

/** Any fields: what they may hold is checked against the kind when a record is written. Taken as they are, since an entry may have 20,000. */
const fields = z.custom<Readonly<Record<string, unknown>>>(
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
)

/** One record's part of an entry: only the fields that differ. `before` null: it was created; `after` null: it was removed. */
export const recordChange = z.object({
  kind: z.string(),
  id: z.string(),
  before: fields.nullable(),
  after: fields.nullable(),
})
export type RecordChange = z.infer<typeof recordChange>

/** A record an entry is about without changing it: whose number was shown, whose copy was handed over. */
const recordName = z.object({ kind: z.string(), id: z.string() })
export type RecordName = Readonly<z.infer<typeof recordName>>

/** What the list of entries shows, without the changes themselves. */
export const entryHead = z.object({
  id: z.string(),
  /** Hybrid logical clock, sortable as text; see clock.ts. */
  clock: z.string(),
  actor: z.string(),
  device: z.string(),
  /** Schema version the changes were written at; see records/upgrades.ts. */
  version: z.number().int(),
  cause,
  /** What the clerk would recognise it by, e.g. the file's name. */
  detail: z.string(),
  /** Records written, by kind. */
  counts: z.record(z.string(), z.number().int()),
  /** The entry this one undoes. */
  undoes: z.string().optional(),
  about: z.array(recordName).readonly().optional(),
})
export type EntryHead = z.infer<typeof entryHead>

/** Whether an entry only says what was looked at or given out, and changed nothing. */
export const changesNothing = ({ counts }: EntryHead): boolean => Object.keys(counts).length === 0
export type JournalEntry = { readonly head: EntryHead; readonly changes: readonly RecordChange[] }

/** A record to be written whole. Made by {@link put} so that its shape is checked against its kind. */
export type Put = { readonly kind: RecordKind; readonly record: StoredRecord }
export const put = <K extends RecordKind>(kind: K, record: RecordOf<K> & { readonly id: string }): Put => ({
  kind,
  record,
})

export type Removal = { readonly kind: RecordKind; readonly id: string }

/** The next number of a series, above a number, from the ranges this PC has in a divided series. The year is 0 for one without years. */
export type SeriesRequest = {
  readonly series: string
  readonly year: number
  readonly above?: number
  readonly ranges?: readonly { readonly from: number; readonly to: number }[]
}

/** What a commit is asked to do. Numbers are taken inside the commit, in the order asked, and given back if it fails. */
export type Change = {
  readonly cause: Cause
  readonly detail: string
  readonly numbers?: readonly SeriesRequest[]
  readonly save: readonly Put[] | ((numbers: readonly number[]) => readonly Put[])
  readonly remove?: readonly Removal[]
  readonly undoes?: string
  readonly about?: readonly RecordName[]
}

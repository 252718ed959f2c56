import type { Change } from '../../src/renderer/domain/journal/entry'
import { editAgreement, editItem, editUnit } from '../../src/renderer/domain/joint-building/edit-joint'
import { editGathering, keepOpinion } from '../../src/renderer/domain/opinions/edit-gathering'
import { editCrossPost } from '../../src/renderer/domain/party-building/cross-posts'
import { editMember } from '../../src/renderer/domain/party-building/edit-member'
import { editOrganisation } from '../../src/renderer/domain/party-building/edit-organisation'
import { editPlace } from '../../src/renderer/domain/party-places/edit-place'
import { editUse } from '../../src/renderer/domain/party-places/edit-use'
import { editOwner } from '../../src/renderer/domain/people/edit-owner'
import { editProgramme } from '../../src/renderer/domain/programmes/edit-programme'
import { checkService } from '../../src/renderer/domain/promised-services/check-service'
import { editService } from '../../src/renderer/domain/promised-services/edit-service'
import { editCommittee } from '../../src/renderer/domain/property/edit-committee'
import { editContract } from '../../src/renderer/domain/property/edit-contract'
import { editEnterprise } from '../../src/renderer/domain/property/edit-enterprise'
import { editEstate } from '../../src/renderer/domain/property/edit-estate'
import type { RecordKind, RecordOf } from '../../src/renderer/domain/records/define-record'
import { estate } from '../../src/renderer/domain/records/estate'
import { house } from '../../src/renderer/domain/records/house'
import { jointUnit } from '../../src/renderer/domain/records/joint-unit'
import { opinionGathering } from '../../src/renderer/domain/records/opinion-gathering'
import { ownersCommittee } from '../../src/renderer/domain/records/owners-committee'
import { partyOrganisation } from '../../src/renderer/domain/records/party-organisation'
import { partyPlace } from '../../src/renderer/domain/records/party-place'
import { promisedService } from '../../src/renderer/domain/records/promised-service'
import { propertyEnterprise } from '../../src/renderer/domain/records/property-enterprise'
import { serviceContract } from '../../src/renderer/domain/records/service-contract'
import { volunteer } from '../../src/renderer/domain/records/volunteer'
import { volunteerActivity } from '../../src/renderer/domain/records/volunteer-activity'
import { volunteerService } from '../../src/renderer/domain/records/volunteer-service'
import { volunteerTeam } from '../../src/renderer/domain/records/volunteer-team'
import type { Result } from '../../src/renderer/domain/result'
import { editActivity } from '../../src/renderer/domain/volunteering/edit-activity'
import { editTeam } from '../../src/renderer/domain/volunteering/edit-team'
import { editVolunteer } from '../../src/renderer/domain/volunteering/edit-volunteer'
import { enterHours } from '../../src/renderer/domain/volunteering/enter-hours'
import { setPointRule } from '../../src/renderer/domain/volunteering/points'
import { signUp } from '../../src/renderer/domain/volunteering/sign-up'
import { takeActivityStep } from '../../src/renderer/domain/volunteering/take-activity-step'
import { heldRecords, type HeldRecords } from './held-records'

const today = '2026-11-22'
const now = '2026-11-22T09:00'

/** Records with one house, and new ids. */
export function anEstateOffice() {
  const records = heldRecords()
  records.commit({
    cause: 'house-edited',
    detail: '',
    save: [{ kind: house, record: { id: 'flat', estate: '文和园', building: '5', room: '101' } }],
  })
  let ids = 0
  return { records, newId: () => `new-${String((ids += 1))}` }
}

export type Office = ReturnType<typeof anEstateOffice>
export type Recorded = Result<Change> | Result<{ readonly change: Change }>

/** The one record of a kind there is by now. */
function only<K extends RecordKind>(kind: K, records: HeldRecords): RecordOf<K> {
  const [one] = records.all(kind)
  if (one === undefined) throw new Error(`No ${kind.label}`)
  return one
}

const activityStep =
  (step: 'recruiting' | 'begun') =>
  ({ records }: Office) =>
    takeActivityStep(only(volunteerActivity, records), { step, at: now, note: '', by: '' }, { records, now })

/** What a clerk records of estates, enterprises, the red and the blue colour and what goes with them, each on the ground of those before. */
export const recorded: readonly (readonly [string, (office: Office) => Recorded])[] = [
  ['小区', ({ newId }) => editEstate({ name: '文和园' }, undefined, [], newId)],
  [
    '物业企业',
    ({ newId }) =>
      editEnterprise(
        { name: '安居物业服务有限公司', creditCode: '91350100M000100Y43' },
        undefined,
        [],
        newId,
      ),
  ],
  [
    '服务合同',
    ({ records, newId }) =>
      editContract(
        { estateId: only(estate, records).id, enterpriseId: only(propertyEnterprise, records).id },
        { contractKind: '业主大会选聘', startsOn: '2026-01-01', endsOn: '2028-12-31' },
        undefined,
        records,
        newId,
      ),
  ],
  [
    '业委会',
    ({ records, newId }) =>
      editCommittee(
        only(estate, records),
        {
          committeeKind: '业主委员会',
          electedOn: '2026-01-10',
          termFrom: '2026-01-15',
          termTo: '2029-01-14',
        },
        undefined,
        [],
        newId,
      ),
  ],
  ['业主', ({ records }) => editOwner(only(house, records), { name: '赵业主' }, undefined, records, today)],
  [
    '承诺的服务',
    ({ records, newId }) =>
      editService(
        only(serviceContract, records).id,
        { title: '楼道清洁', tier: '基础服务', standard: '每日一次' },
        undefined,
        [],
        newId,
      ),
  ],
  [
    '服务核查',
    ({ records, newId }) =>
      checkService(
        only(promisedService, records),
        { on: today, result: '达到', checker: '张主任' },
        undefined,
        { today, contractFrom: '2026-01-01' },
        newId,
      ),
  ],
  [
    '党组织',
    ({ records, newId }) =>
      editOrganisation(
        { name: '安居物业党支部', organisationType: '党支部' },
        { estateIds: [], enterpriseIds: [only(propertyEnterprise, records).id] },
        undefined,
        [],
        newId,
      ),
  ],
  [
    '党员',
    ({ records, newId }) =>
      editMember(
        only(partyOrganisation, records),
        { personName: '李建国', post: '书记' },
        undefined,
        undefined,
        records,
        newId,
      ),
  ],
  [
    '交叉任职',
    ({ records, newId }) =>
      editCrossPost(
        { personName: '李建国', firstPost: '书记', secondPost: '主任', since: '2026-02-01' },
        {
          first: `party-organisation ${only(partyOrganisation, records).id}`,
          second: `owners-committee ${only(ownersCommittee, records).id}`,
        },
        undefined,
        [],
        newId,
      ),
  ],
  [
    '共建单位',
    ({ newId }) =>
      editUnit(
        { name: '水泉税务所' },
        { memberUnitId: undefined, partyOrganisationId: undefined },
        undefined,
        [],
        newId,
      ),
  ],
  [
    '需求清单',
    ({ records, newId }) =>
      editItem(
        { title: '电动车充电棚', recordedOn: today },
        { jointUnitId: only(jointUnit, records).id, list: 'need', needId: undefined, resourceId: undefined },
        undefined,
        newId,
      ),
  ],
  [
    '共建协议',
    ({ records, newId }) =>
      editAgreement(
        only(jointUnit, records).id,
        {
          title: '党建共建协议',
          ownUnit: '文源社区党委',
          startsOn: today,
          endsOn: '2027-11-21',
          terms: '共同开展活动',
        },
        undefined,
        [],
        newId,
      ),
  ],
  ['框架', ({ newId }) => editProgramme({ name: '本区行动' }, '第一项\n第二项', undefined, [], newId)],
  [
    '征求意见',
    ({ newId }) =>
      editGathering(
        { title: '停车怎样划线', way: '座谈会', asked: '业主代表', plannedOn: today },
        undefined,
        newId,
      ),
  ],
  [
    '意见',
    ({ records, newId }) =>
      keepOpinion(
        only(opinionGathering, records),
        { id: undefined, on: today, from: '5号楼居民', text: '先划消防通道', finding: '' },
        { today, newId },
      ),
  ],
  ['阵地', ({ newId }) => editPlace({ name: '党群服务站' }, undefined, undefined, [], newId)],
  [
    '阵地使用',
    ({ records, newId }) =>
      editUse(
        only(partyPlace, records),
        { title: '主题党日', purpose: '党员学习', user: '第一支部' },
        { startsAt: '2026-11-25T09:00', endsAt: '2026-11-25T11:00' },
        undefined,
        [],
        newId,
      ),
  ],
  ['队伍', ({ newId }) => editTeam({ name: '助老队' }, undefined, undefined, [], newId)],
  [
    '志愿者',
    ({ records, newId }) =>
      editVolunteer(
        { name: '王秀兰' },
        { residentId: undefined, teamId: only(volunteerTeam, records).id },
        undefined,
        [],
        newId,
      ),
  ],
  [
    '积分办法',
    ({ newId }) => setPointRule({ since: '2026-01-01', perHour: 10, basis: '会议决定' }, [], newId),
  ],
  [
    '活动',
    ({ records, newId }) =>
      editActivity(
        { title: '看望独居老人', from: '2026-11-21', to: '2026-11-21' },
        { teamId: only(volunteerTeam, records).id, estateId: undefined },
        undefined,
        [],
        newId,
      ),
  ],
  ['招募', activityStep('recruiting')],
  [
    '报名',
    ({ records, newId }) =>
      signUp(only(volunteerActivity, records), [only(volunteer, records).id], { services: [], today, newId }),
  ],
  ['开始', activityStep('begun')],
  [
    '时长',
    ({ records }) =>
      enterHours(
        only(volunteerActivity, records),
        '2026-11-21',
        { [only(volunteerService, records).id]: '2.5' },
        records,
        today,
      ),
  ],
]

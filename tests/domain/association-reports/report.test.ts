import { describe, expect, it } from 'vitest'
import { draftOfReport } from '../../../src/renderer/domain/association-reports/edit-report'
import { reportFigures } from '../../../src/renderer/domain/association-reports/report-figures'
import { put, type Put } from '../../../src/renderer/domain/journal/entry'
import { assessment } from '../../../src/renderer/domain/records/assessment'
import { assessmentScheme } from '../../../src/renderer/domain/records/assessment-scheme'
import { estate } from '../../../src/renderer/domain/records/estate'
import { greenCase } from '../../../src/renderer/domain/records/green-case'
import { jointAgreement } from '../../../src/renderer/domain/records/joint-agreement'
import { jointItem } from '../../../src/renderer/domain/records/joint-item'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { partyOrganisation } from '../../../src/renderer/domain/records/party-organisation'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { serviceContract } from '../../../src/renderer/domain/records/service-contract'
import { supervision } from '../../../src/renderer/domain/records/supervision'
import { volunteerActivity } from '../../../src/renderer/domain/records/volunteer-activity'
import { volunteerService } from '../../../src/renderer/domain/records/volunteer-service'
import { accepted, aCase, aClosedCase } from '../../builders/a-case'
import { aHeldMeeting, anAssociation, aNewMeeting } from '../../builders/a-meeting'
import { aPartyOrganisation } from '../../builders/a-party-organisation'
import { aContract, anEnterprise, anEstate } from '../../builders/a-property'
import { novemberReport as november } from '../../builders/a-report'
import { aSupervision } from '../../builders/a-supervision'
import { anActivity, aService, stepsTo } from '../../builders/a-volunteer'
import { anAssessment, aScheme, aSheet } from '../../builders/an-assessment'
import { heldRecords } from '../../builders/held-records'

const today = '2026-12-05'
const days = { from: '2026-11-01', to: '2026-11-30' }

function desk(...save: readonly Put[]) {
  const records = heldRecords()
  records.commit({
    cause: 'association-report-edited',
    detail: '',
    save: [put(organisation, anAssociation()), ...save],
  })
  return records
}

/** Numbers that look random and are the same each time. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state
  }
}

describe('the figures of a report', () => {
  it('equal plain counts over a year of records (seed 20261122)', () => {
    const next = numbers(20_261_122)
    const pick = (most: number): number => Math.floor(next.next().value / 65_536) % most
    const day = (): string => {
      const date = new Date(Date.UTC(2026, 0, 1 + pick(365)))
      return date.toISOString().slice(0, 10)
    }
    const many = <T>(count: number, make: (nth: number) => T): T[] =>
      Array.from({ length: count }, (_, n) => make(n))
    const meetings = many(30, n =>
      aHeldMeeting({
        id: `meeting-${n}`,
        startsAt: `${day()}T09:30`,
        organisationId: pick(4) === 0 ? 'elsewhere' : 'association',
      }),
    )
    const orders = many(60, n => {
      const issuedOn = day()
      return aSupervision({
        id: `order-${n}`,
        nth: n + 1,
        issuedOn,
        dueOn: day(),
        meetingId: `meeting-${pick(30)}`,
        ...(pick(2) === 0 && { closedOn: `${issuedOn.slice(0, 8)}28` }),
      })
    })
    const cases = many(200, n => aCase({ id: `case-${n}`, nth: n + 1, receivedAt: `${day()}T09:00` }))
    const services = many(40, n =>
      aService({
        id: `service-${n}`,
        volunteerId: `v-${pick(9)}`,
        hours: [{ day: day(), tenths: 1 + pick(80) }],
      }),
    )
    const activity = anActivity({ steps: stepsTo('confirmed') })
    const records = desk(
      ...meetings.map(one => put(meeting, one)),
      ...orders.map(one => put(supervision, one)),
      ...cases.map(one => put(greenCase, one)),
      ...services.map(one => put(volunteerService, one)),
      put(volunteerActivity, activity),
    )
    const figures = reportFigures('association', days, records)
    const inNovember = (on: string): boolean => on.startsWith('2026-11')

    const own = meetings.filter(one => one.organisationId === 'association')
    const held = own.filter(one => inNovember(one.startsAt))
    const ordered = orders.filter(order => own.some(({ id }) => id === order.meetingId))
    const closedBy = (order: (typeof orders)[number]) =>
      order.closedOn !== undefined && order.closedOn <= days.to
    const open = ordered.filter(order => order.issuedOn <= days.to && !closedBy(order))
    const served = services.flatMap(({ volunteerId, hours }) =>
      hours.filter(one => inNovember(one.day)).map(({ tenths }) => ({ volunteerId, tenths })),
    )
    expect({
      meetings: figures.meetings.length,
      decisions: figures.decisions,
      supervision: { ...figures.supervision, open: figures.supervision.open.length },
      cases: [figures.cases.total, figures.cases.open],
      volunteers: figures.volunteers,
    }).toEqual({
      meetings: held.length,
      decisions: held.length,
      supervision: {
        issued: ordered.filter(({ issuedOn }) => inNovember(issuedOn)).length,
        closed: ordered.filter(({ closedOn = '' }) => inNovember(closedOn)).length,
        open: open.length,
        overdue: open.filter(({ dueOn = '9' }) => dueOn < days.to).length,
      },
      cases: [
        cases.filter(one => inNovember(one.receivedAt)).length,
        cases.filter(one => inNovember(one.receivedAt)).length,
      ],
      volunteers: {
        activities: served.length === 0 ? 0 : 1,
        people: new Set(served.map(({ volunteerId }) => volunteerId)).size,
        tenths: served.reduce((sum, { tenths }) => sum + tenths, 0),
      },
    })
  })

  it('leave out a meeting that was called off or has not been held', () => {
    const off = aHeldMeeting({ id: 'off', notHeld: { how: 'cancelled', on: '2026-11-22', reason: '停电' } })
    const records = desk(put(meeting, off), put(meeting, aNewMeeting({ id: 'called' })))
    expect(reportFigures('association', days, records).meetings).toEqual([])
  })

  it('leave out hours nobody has confirmed', () => {
    const hours = [{ day: '2026-11-14', tenths: 25 }]
    const records = desk(
      put(volunteerActivity, anActivity({ steps: stepsTo('ended') })),
      put(volunteerService, aService({ hours })),
    )
    expect(reportFigures('association', days, records).volunteers).toEqual({
      activities: 0,
      people: 0,
      tenths: 0,
    })
  })
})

describe('orders to enterprises', () => {
  it('are told with property, not among the supervision orders of meetings', () => {
    const of = { meetingId: undefined, decision: undefined, enterpriseId: 'enterprise' }
    const verified = { step: 'verified', on: '2026-11-28', by: '经办人', note: '合格' } as const
    const records = desk(
      put(propertyEnterprise, anEnterprise()),
      put(supervision, aSupervision({ ...of, id: 'talk', oversight: 'talk', closedOn: '2026-11-25' })),
      put(supervision, aSupervision({ ...of, id: 'done', oversight: 'rectification', steps: [verified] })),
      put(
        supervision,
        aSupervision({
          ...of,
          id: 'open',
          oversight: 'rectification',
          task: '消防通道堆物。',
          responsible: '安居物业',
        }),
      ),
    )
    const told = draftOfReport(november, records, today)
    expect(told).toContain('本期下达督办单0份，销号0份；截至2026年11月30日在办0份。')
    expect(told).toContain('本期约谈物业企业1次，下达整改通知书2份，复查合格1份。')
    expect(told.at(-1)).toContain('消防通道堆物（安居物业，2026年12月2日前）')
  })
})

describe('a report', () => {
  it('tells what the records give, part by part', () => {
    const signed = { step: 'signed', on: '2026-11-10', note: '' } as const
    const finished = { step: 'finished', on: '2026-11-20', note: '已建成' } as const
    const records = desk(
      put(meeting, aHeldMeeting()),
      put(supervision, aSupervision()),
      put(greenCase, aCase({ steps: [accepted] })),
      put(greenCase, aClosedCase('2026-11-17T09:00', '满意', { id: 'closed', nth: 2 })),
      put(estate, anEstate()),
      put(propertyEnterprise, anEnterprise()),
      put(serviceContract, aContract()),
      put(partyOrganisation, aPartyOrganisation()),
      put(assessmentScheme, aScheme()),
      put(
        assessment,
        anAssessment({
          publishedOn: '2026-11-18',
          sheets: [aSheet('街道', 6000, 4000), aSheet('社区', 6000, 4000)],
        }),
      ),
      put(volunteerActivity, anActivity({ steps: stepsTo('confirmed') })),
      put(volunteerService, aService({ hours: [{ day: '2026-11-14', tenths: 25 }] })),
      put(jointAgreement, {
        id: 'agreement',
        jointUnitId: 'unit',
        title: '共建协议',
        ownUnit: '居委会',
        startsOn: '2026-11-10',
        endsOn: '2027-11-09',
        terms: '互相支持',
        steps: [signed],
      }),
      put(jointItem, {
        id: 'project',
        jointUnitId: 'unit',
        list: 'project',
        title: '充电棚',
        recordedOn: '2026-11-01',
        steps: [finished],
      }),
    )
    expect(draftOfReport(november, records, today)).toEqual([
      '一、会议和议定事项',
      '本期召开会议1次：文和园物业服务提升促进会成立大会（2026年11月22日）；形成议定事项1项。',
      '二、督办落实',
      '本期下达督办单1份，销号0份；截至2026年11月30日在办1份，没有逾期。',
      '三、诉求办理',
      '本期收到诉求2件，按时办结1件，超时办结0件，未办结1件（其中超时1件），转出、不予受理0件；办结率50.0%，按时办结率50.0%。',
      '已办结的诉求回访满意1件，基本满意0件，不满意0件。',
      '四、物业监管',
      '在册物业企业1家，小区1个，履行中的物业服务合同1份。',
      '本期公布考核结果1家：AAA（1家）。',
      '五、志愿服务',
      '本期有志愿服务活动1场，1人参加，已确认时长2.5小时。',
      '六、党建引领',
      '截至2026年11月30日，运行的党组织1个，覆盖小区1/1（100.0%）、物业企业1/1（100.0%）。',
      '本期签订共建协议1份，完成共建项目1个。',
      '七、下步安排',
      '继续办理督办事项1项：十日内公示当选人员名单（文源社区居委会，2026年12月2日前）。',
    ])
  })

  it('says plainly where there is nothing, and counts up to today while its span is not over', () => {
    expect(draftOfReport(november, desk(), '2026-11-10')).toEqual([
      '一、会议和议定事项',
      '本期没有召开会议。',
      '二、督办落实',
      '本期下达督办单0份，销号0份；截至2026年11月10日在办0份。',
      '三、诉求办理',
      '本期没有收到诉求。',
      '四、物业监管',
      '在册物业企业0家，小区0个，履行中的物业服务合同0份。',
      '本期没有公布考核结果。',
      '五、志愿服务',
      '本期没有已确认的志愿服务时长。',
      '六、党建引领',
      '截至2026年11月10日，运行的党组织0个，覆盖小区0/0、物业企业0/0。',
      '本期签订共建协议0份，完成共建项目0个。',
      '七、下步安排',
      '没有在办的督办事项。',
    ])
  })
})

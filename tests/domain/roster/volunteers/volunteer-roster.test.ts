import { describe, expect, it } from 'vitest'
import { resident } from '../../../../src/renderer/domain/records/resident'
import { volunteer } from '../../../../src/renderer/domain/records/volunteer'
import { volunteerTeam } from '../../../../src/renderer/domain/records/volunteer-team'
import { held, holding, plannedOf, statesOf, written } from '../../../builders/a-record-roster'
import { aResident, anIdNumber } from '../../../builders/a-resident'
import { aVolunteer } from '../../../builders/a-volunteer'
import { without } from '../../../builders/without'

const NUMBER = anIdNumber('19600101', '024')
const headings = ['姓名', '身份证号', '联系电话', '志愿者编号', '队伍', '注册日期', '公开姓名', '特长']
const team = { id: 'team', name: '文和园助老队' }
const wang = aResident({ name: '王秀兰', idNumber: NUMBER, phones: ['13800000001'] })
const row = (...cells: readonly (string | null)[]) => [
  ...cells,
  ...headings.slice(cells.length).map(() => null),
]

describe('a roster of volunteers', () => {
  it('makes volunteers, linked to the resident whose number and name the row gives; the number is not kept with them', () => {
    const records = holding(...held(resident, wang), ...held(volunteerTeam, team))
    const planned = plannedOf(
      'volunteers',
      [
        headings,
        row('王秀兰', NUMBER, '13900000009', 'A01', '文和园助老队', '2026/1/5', '是', '理发'),
        row('李建国', null, '138 0000 0002'),
      ],
      records,
    )
    expect(statesOf(planned)).toEqual([['create'], ['create']])
    expect(written(planned, records).all(volunteer)).toMatchObject([
      {
        name: '王秀兰',
        residentId: wang.id,
        volunteerNo: 'A01',
        teamId: 'team',
        joinedOn: '2026-01-05',
        publicName: '同意',
        skills: '理发',
      },
      { name: '李建国', phone: '13800000002' },
    ])
    expect(JSON.stringify(records.all(volunteer))).not.toContain(NUMBER)
  })

  it('knows them again by the number of the volunteer, by the resident, else by name and telephone', () => {
    const records = holding(
      ...held(resident, wang),
      ...held(
        volunteer,
        aVolunteer({ id: 'a', name: '王秀兰', residentId: wang.id }),
        aVolunteer({ id: 'b', name: '李建国', volunteerNo: 'A02', phone: '13800000002' }),
        aVolunteer({ id: 'c', name: '赵六', phone: '13800000003' }),
        aVolunteer({ id: 'd', name: '赵六', phone: '13800000004' }),
      ),
    )
    const { plan } = plannedOf(
      'volunteers',
      [
        headings,
        row('王秀兰', NUMBER),
        row('李建国', null, '13800000002'),
        row('赵六', null, '13800000004'),
        row('赵六', null, '13800000005'),
        row('赵六'),
      ],
      records,
    )
    expect(plan.rows.map(({ state, recordId, candidates }) => [state, recordId, candidates])).toEqual([
      ['unchanged', 'a', []],
      ['unchanged', 'b', []],
      ['unchanged', 'd', []],
      ['create', undefined, []],
      ['doubtful', undefined, ['c', 'd']],
    ])
  })

  it('tells by cell what cannot be, and refuses what would be kept wrongly', () => {
    const records = holding(
      ...held(resident, wang),
      ...held(volunteer, aVolunteer({ id: 'b', name: '李建国', volunteerNo: 'A02' })),
    )
    const planned = plannedOf(
      'volunteers',
      [
        headings,
        row('甲', `${NUMBER.slice(0, 17)}${NUMBER.endsWith('1') ? '2' : '1'}`),
        row('乙', null, null, 'A02'),
        row('丙', null, null, null, '没有的队'),
        row('丁', null, null, null, null, '去年冬天'),
        row('戊', null, null, null, null, null, '看情况'),
        row('', null, '13800000001'),
        row('己', NUMBER),
        row('庚', anIdNumber('19700101', '012')),
      ],
      records,
    )
    expect(statesOf(planned)).toEqual([
      ['rejected', 'B2 id-checksum'],
      ['rejected', 'D3 number-of-another-volunteer'],
      ['rejected', 'E4 team-unknown'],
      ['rejected', 'F5 day-shape'],
      ['rejected', 'G6 choice-unknown'],
      ['rejected', 'A7 missing', 'A7 fact-missing'],
      ['create', 'B8 resident-named-otherwise'],
      ['create', 'B9 number-not-on-roster'],
    ])
  })

  it('leaves name and telephone of a resident as they stand on their roster, and says so; the rest it takes', () => {
    const records = holding(
      ...held(resident, wang),
      ...held(volunteer, aVolunteer({ id: 'a', name: '王秀兰', residentId: wang.id })),
    )
    const rows = [
      [...headings, '文源编号'],
      [...row('王秀蓝', null, '13900000009', null, null, null, null, '理发'), 'a'],
    ]
    const planned = plannedOf('volunteers', rows, records)
    expect(statesOf(planned)).toEqual([['update', 'A2 goes-by-roster', 'C2 goes-by-roster']])
    expect(written(planned, records).all(volunteer)).toEqual([
      aVolunteer({ id: 'a', name: '王秀兰', residentId: wang.id, skills: '理发' }),
    ])
  })

  it('clears what was emptied in a list of ours', () => {
    const known = aVolunteer({
      id: 'b',
      name: '李建国',
      phone: '13800000002',
      skills: '电工',
      teamId: 'team',
    })
    const records = holding(...held(volunteerTeam, team), ...held(volunteer, known))
    const rows = [
      [...headings, '文源编号'],
      [...row('李建国', null, '13800000002'), 'b'],
    ]
    written(plannedOf('volunteers', rows, records), records)
    expect(records.all(volunteer)).toEqual([without(known, 'skills', 'teamId')])
  })
})

import { describe, expect, it } from 'vitest'
import { countSigns, markedCells } from '../../../../src/renderer/domain/forms/counts/marked-cells'
import { officeCounts } from '../../../../src/renderer/domain/forms/data/office-counts'
import { put } from '../../../../src/renderer/domain/journal/entry'
import { house } from '../../../../src/renderer/domain/records/house'
import { household } from '../../../../src/renderer/domain/records/household'
import { meeting } from '../../../../src/renderer/domain/records/meeting'
import { resident } from '../../../../src/renderer/domain/records/resident'
import { visit } from '../../../../src/renderer/domain/records/visit'
import { volunteer } from '../../../../src/renderer/domain/records/volunteer'
import { volunteerActivity } from '../../../../src/renderer/domain/records/volunteer-activity'
import { volunteerService } from '../../../../src/renderer/domain/records/volunteer-service'
import { aNewMeeting } from '../../../builders/a-meeting'
import { anActivity, aService, aVolunteer, stepsTo } from '../../../builders/a-volunteer'
import { heldRecords } from '../../../builders/held-records'

const TODAY = '2026-11-22'

function records() {
  const held = heldRecords()
  held.commit({
    ...{ cause: 'roster-imported', detail: '' },
    save: [
      put(household, { id: 'home', number: 'H001' }),
      put(household, { id: 'left', number: 'H002' }),
      put(house, { id: 'room', estate: '文和园' }),
      put(resident, { id: 'wang', name: '王秀兰', householdId: 'home' }),
      put(resident, { id: 'li', name: '李四', householdId: 'home' }),
      put(resident, {
        ...{ id: 'gone', name: '周七', householdId: 'left' },
        states: [{ state: 'moved-out', since: '2026-11-01' }],
      }),
      put(meeting, aNewMeeting({ id: 'now', startsAt: '2026-11-03T09:00' })),
      put(meeting, aNewMeeting({ id: 'spring', startsAt: '2026-03-03T09:00' })),
      put(meeting, aNewMeeting({ id: 'ahead', startsAt: '2026-11-30T09:00' })),
      put(
        meeting,
        aNewMeeting({
          ...{ id: 'off', startsAt: '2026-11-04T09:00' },
          notHeld: { how: 'cancelled', on: '2026-11-03', reason: '停电' },
        }),
      ),
      put(visit, { id: 'v', residentId: 'wang', on: '2026-11-02', mode: '上门', by: '张三', finding: '好' }),
      put(volunteer, aVolunteer()),
      put(volunteerActivity, anActivity({ steps: stepsTo('confirmed') })),
      put(volunteerService, aService({ hours: [{ day: '2026-11-14', tenths: 25 }] })),
    ],
  })
  return held
}

describe('a cell of its own is filled with', () => {
  it.each([
    ['在册居民人数', 2],
    ['在册户数', 1],
    ['房屋数', 1],
    ['本月会议次数', 1],
    ['本年会议次数', 2],
    ['本月诉求件数', 0],
    ['本年走访次数', 1],
    ['志愿者人数', 1],
    ['本月志愿服务活动次数', 1],
    ['本年志愿服务时长', 2.5],
  ])('%s', (count, number) => {
    const told = markedCells(
      { C5: { kind: 'count', count } },
      { records: records(), today: TODAY, peopleOf: () => undefined },
    )
    expect(told).toEqual({ ok: true, value: new Map([['C5', { number }]]) })
  })

  it('how many people a saved filter finds; a filter that is no more is told of', () => {
    const counted = (filter: string): unknown =>
      markedCells(
        { B2: { kind: 'people', filter } },
        { records: records(), today: TODAY, peopleOf: id => (id === 'low' ? 7 : undefined) },
      )
    expect(counted('low')).toEqual({ ok: true, value: new Map([['B2', { number: 7 }]]) })
    expect(counted('other')).toEqual({ ok: false, problem: { code: 'form-filter-gone' } })
  })
})

it('every figure of the office stands for a sign of its name, and no two are called the same', () => {
  const names = officeCounts.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(Object.keys(countSigns(records(), TODAY))).toEqual(names)
  expect(countSigns(records(), TODAY)['本年会议次数']).toBe('2')
})

import { describe, expect, it } from 'vitest'
import { jointAgreementEnds, jointItems } from '../../../src/renderer/domain/calendar/sources/joint-sources'
import { put } from '../../../src/renderer/domain/journal/entry'
import {
  agreementState,
  editAgreement,
  editItem,
  editUnit,
  takeAgreementStep,
  takeItemStep,
} from '../../../src/renderer/domain/joint-building/edit-joint'
import { itemRows, itemSheet } from '../../../src/renderer/domain/joint-building/item-rows'
import { jointAgreement, type JointAgreement } from '../../../src/renderer/domain/records/joint-agreement'
import { jointItem, type JointItem } from '../../../src/renderer/domain/records/joint-item'
import { jointUnit, type JointUnit } from '../../../src/renderer/domain/records/joint-unit'
import { removeRecord } from '../../../src/renderer/domain/records/remove-record'
import { savedOf } from '../../builders/a-change'
import { heldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const today = '2026-11-22'
const newId = () => 'new'
const unit: JointUnit = { id: 'unit', name: '水泉中学' }
const anItem = (changes: Partial<JointItem> = {}): JointItem => ({
  id: 'need',
  jointUnitId: 'unit',
  list: 'need',
  title: '缺会议室',
  recordedOn: '2026-11-01',
  steps: [],
  ...changes,
})
const signed = { step: 'signed', on: '2026-01-01', note: '' } as const
const anAgreement = (changes: Partial<JointAgreement> = {}): JointAgreement => ({
  id: 'agreement',
  jointUnitId: 'unit',
  title: '党建共建协议书',
  ownUnit: '文源社区居民委员会',
  startsOn: '2026-01-01',
  endsOn: '2026-12-10',
  terms: '互相支持。',
  steps: [signed],
  ...changes,
})

function desk(...items: readonly JointItem[]) {
  const records = heldRecords()
  const save = [put(jointUnit, unit), ...items.map(one => put(jointItem, one))]
  records.commit({ cause: 'joint-building-edited', detail: '', save })
  return records
}

describe('a unit that builds together', () => {
  it('is recorded once under its name, with the member unit it is', () => {
    const { change } = valueOf(
      editUnit({ name: '水泉中学' }, { memberUnitId: 'member' }, undefined, [], newId),
    )
    expect(savedOf(jointUnit, change)).toEqual([{ id: 'new', name: '水泉中学', memberUnitId: 'member' }])
    expect(editUnit({ name: '水泉中学' }, {}, undefined, [unit], newId)).toMatchObject({
      problem: { code: 'joint-name-taken' },
    })
  })

  it('is not removed while its lists are kept', () => {
    expect(
      removeRecord(jointUnit, { id: 'unit', called: unit.name }, desk(anItem()), 'joint-building-edited'),
    ).toMatchObject({ problem: { detail: { called: '水泉中学', by: '共建清单 1 条' } } })
  })
})

describe('the three lists', () => {
  it('bring needs and resources together in projects, told on both sides', () => {
    const resource = anItem({ id: 'resource', list: 'resource', title: '阶梯教室' })
    const { change } = valueOf(
      editItem(
        { title: '借教室议事', recordedOn: '2026-11-02', dueOn: '2026-11-30' },
        { jointUnitId: 'unit', list: 'project', needId: 'need', resourceId: 'resource' },
        undefined,
        () => 'project',
      ),
    )
    const [project] = savedOf(jointItem, change)
    expect(itemSheet(itemRows(desk(anItem(), resource, project!))).rows).toEqual([
      ['需求清单', '水泉中学', '缺会议室', null, '借教室议事', null, '待办'],
      ['资源清单', '水泉中学', '阶梯教室', null, '借教室议事', null, '待办'],
      ['项目清单', '水泉中学', '借教室议事', null, '缺会议室、阶梯教室', '2026-11-30', '待办'],
    ])
  })

  it('take no step before they were recorded', () => {
    expect(takeItemStep(anItem(), { step: 'begun', on: '2026-10-31', note: '' }, today)).toMatchObject({
      problem: { code: 'turn-early' },
    })
  })

  it('are announced until they are done', () => {
    const open = anItem({ dueOn: '2026-11-25', responsible: '赵建国' })
    const done = anItem({
      id: 'done',
      dueOn: '2026-11-25',
      steps: [{ step: 'finished', on: '2026-11-10', note: '已办' }],
    })
    const window = { from: today, to: '2026-11-29', today }
    expect(jointItems.items(desk(open, done), window)).toEqual([
      {
        key: 'need',
        title: '共建缺会议室',
        day: '2026-11-25',
        path: '/party/joint/items/need',
        note: '水泉中学，赵建国',
      },
    ])
  })
})

describe('an agreement', () => {
  const edit = (entered: Record<string, string>, all: readonly JointAgreement[] = []) =>
    editAgreement(
      'unit',
      {
        title: '党建共建协议书',
        ownUnit: '文源社区居民委员会',
        startsOn: '2026-12-11',
        endsOn: '2027-12-10',
        terms: '互相支持。',
        ...entered,
      },
      undefined,
      all,
      newId,
    )

  it('begins unsigned; what follows another one is kept beside it', () => {
    expect(savedOf(jointAgreement, valueOf(edit({}, [anAgreement()])).change)).toEqual([
      anAgreement({ id: 'new', startsOn: '2026-12-11', endsOn: '2027-12-10', steps: [] }),
    ])
  })

  it('is refused with its days the wrong way round, or over the days of another with the unit', () => {
    expect(edit({ endsOn: '2026-12-10' })).toMatchObject({ problem: { code: 'joint-days-reversed' } })
    expect(edit({ startsOn: '2026-12-10' }, [anAgreement()])).toEqual({
      ok: false,
      problem: {
        code: 'joint-agreement-overlap',
        detail: { title: '党建共建协议书', from: '2026-01-01', to: '2026-12-10' },
      },
    })
    const ended = { step: 'ended', on: '2026-06-30', note: '协商解除' } as const
    expect(edit({ startsOn: '2026-07-01' }, [anAgreement({ steps: [signed, ended] })])).toMatchObject({
      ok: true,
    })
  })

  it('is signed by its last day, goes on with its progress, and runs out', () => {
    const open = anAgreement({ steps: [] })
    const sign = (on: string, day = today) => takeAgreementStep(open, { step: 'signed', on, note: '' }, day)
    expect(sign('2026-12-11', '2026-12-20')).toMatchObject({ problem: { code: 'joint-signed-late' } })
    expect(savedOf(jointAgreement, valueOf(sign('2026-01-01')))).toEqual([anAgreement()])
    expect([today, '2026-12-11'].map(day => agreementState(anAgreement(), day))).toEqual(['履行中', '已到期'])
  })

  it('is announced before its last day, unless another follows', () => {
    const records = desk()
    records.commit({
      cause: 'joint-building-edited',
      detail: '',
      save: [put(jointAgreement, anAgreement())],
    })
    const window = { from: today, to: '2026-12-22', today }
    expect(jointAgreementEnds.items(records, window)).toMatchObject([
      { title: '共建协议到期：水泉中学', day: '2026-12-10', path: '/party/joint/agreements/agreement' },
    ])
    const next = anAgreement({ id: 'next', startsOn: '2026-12-11', endsOn: '2027-12-10' })
    records.commit({ cause: 'joint-building-edited', detail: '', save: [put(jointAgreement, next)] })
    expect(jointAgreementEnds.items(records, window)).toEqual([])
  })
})

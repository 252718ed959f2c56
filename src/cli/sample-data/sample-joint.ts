import {
  editAgreement,
  editItem,
  editUnit,
  takeAgreementStep,
  takeItemStep,
  type ItemLinks,
} from '../../renderer/domain/joint-building/edit-joint'
import { put, type Put } from '../../renderer/domain/journal/entry'
import { daysAfter } from '../../renderer/domain/people/days'
import { jointAgreement, type JointAgreement } from '../../renderer/domain/records/joint-agreement'
import { jointItem, type JointItem } from '../../renderer/domain/records/joint-item'
import { jointUnit, type JointUnit } from '../../renderer/domain/records/joint-unit'
import { jointAgreements, jointProjects, jointTerms, jointUnits } from './data/party-words'
import type { Dice } from './dice'
import { nameOf } from './sample-people'
import { recordBy } from './saved-by'

/** A line of a list is recorded so many days ago, and something happens with it every so many days. */
const LISTED = 120
const PACE = 30

type Day = { readonly today: string; readonly dice: Dice }

function unitOf(nth: number, { today, dice }: Day): JointUnit {
  const { name, introduction } = jointUnits[nth] ?? jointUnits[0]
  const entered = {
    ...{ name, introduction, joinedOn: daysAfter(today, -360) },
    ...{ contact: nameOf(dice), contactPhone: `1990880${String(nth).padStart(4, '0')}` },
  }
  return recordBy(jointUnit, editUnit(entered, {}, undefined, [], dice.newId))
}

type Listed = { readonly title: string; readonly details?: string; readonly dueOn?: string }

function itemOf(listed: Listed, links: ItemLinks, { today, dice }: Day): JointItem {
  const recordedOn = daysAfter(today, -LISTED)
  const entered = { ...listed, recordedOn, responsible: nameOf(dice) }
  return recordBy(jointItem, editItem(entered, links, undefined, dice.newId))
}

/** An item begun, gone on with and finished, as far as there are notes. */
function carriedOut(one: JointItem, notes: readonly string[], today: string): JointItem {
  const steps = ['begun', 'progress', 'finished'] as const
  return notes.reduce((item, note, nth) => {
    const on = daysAfter(one.recordedOn, (nth + 1) * PACE)
    return recordBy(jointItem, takeItemStep(item, { step: steps[nth] ?? 'progress', on, note }, today))
  }, one)
}

/** An agreement as it was signed and gone on with since; without notes it waits to be signed. */
function agreementOf(unit: JointUnit, nth: number, { today, dice }: Day): JointAgreement {
  const { began, days, notes } = jointAgreements[nth] ?? jointAgreements[0]
  const startsOn = daysAfter(today, -began)
  const entered = {
    ...{ title: `与${unit.name}党建联建协议`, ownUnit: '示例社区党委', terms: jointTerms },
    ...{ startsOn, endsOn: daysAfter(startsOn, days - 1) },
  }
  const drafted = recordBy(jointAgreement, editAgreement(unit.id, entered, undefined, [], dice.newId))
  if (notes === undefined) return drafted
  const taken = [
    { step: 'signed', on: startsOn, note: '共建签约会' },
    ...notes.map((note, at) => ({ step: 'progress', on: daysAfter(startsOn, (at + 1) * PACE), note })),
  ]
  return taken.reduce(
    (one, request) => recordBy(jointAgreement, takeAgreementStep(one, request, today)),
    drafted,
  )
}

/** Units that build jointly with the community, their three lists, what they agreed on and how it goes. */
export function jointBuildingOf(today: string, dice: Dice): readonly Put[] {
  const day = { today, dice }
  const units = jointUnits.map((_, nth) => unitOf(nth, day))
  const listed = (list: 'need' | 'resource'): readonly JointItem[] =>
    units.map(({ id: jointUnitId }, nth) =>
      itemOf((jointUnits[nth] ?? jointUnits[0])[list], { jointUnitId, list }, day),
    )
  const [needs, resources] = [listed('need'), listed('resource')]
  const projects = jointProjects.map(({ title, unit, need, resource, notes }, nth) => {
    const links = { needId: needs[need]?.id, resourceId: resources[resource]?.id }
    const jointUnitId = units[unit]?.id ?? ''
    const dueOn = daysAfter(today, nth * 10 - 4)
    const one = itemOf({ title, dueOn }, { jointUnitId, list: 'project', ...links }, day)
    return carriedOut(one, notes, today)
  })
  const answered = needs.map((one, nth) =>
    carriedOut(one, jointProjects.find(({ need }) => need === nth)?.notes ?? [], today),
  )
  const agreements = units.slice(0, jointAgreements.length).map((unit, nth) => agreementOf(unit, nth, day))
  return [
    ...units.map(one => put(jointUnit, one)),
    ...[...answered, ...resources, ...projects].map(one => put(jointItem, one)),
    ...agreements.map(one => put(jointAgreement, one)),
  ]
}

import { jointAgreementRoad } from '../../joint-building/data/joint-roads'
import { itemRows } from '../../joint-building/item-rows'
import { jointAgreement } from '../../records/joint-agreement'
import { jointItem } from '../../records/joint-item'
import { jointUnit } from '../../records/joint-unit'
import { stateOn } from '../../turns/road'
import type { DueSource } from '../due-item'

const ownDays = '不是上级规定，由本单位自定'

/** Lines of the three lists that are to be done by a day. */
export const jointItems: DueSource = {
  id: 'joint-items',
  label: '共建清单',
  kinds: [jointItem, jointUnit],
  days: [7, 2],
  basis: ownDays,
  items: (records, { to }) =>
    itemRows(records).flatMap(({ one, unit, open }) =>
      !open || one.dueOn === undefined || one.dueOn > to
        ? []
        : [
            {
              key: one.id,
              title: `共建${one.title}`,
              day: one.dueOn,
              path: `/party/joint/items/${one.id}`,
              note: [unit, one.responsible].filter(Boolean).join('，'),
            },
          ],
    ),
}

/** Agreements whose time runs out, or has run out, without another having followed. */
export const jointAgreementEnds: DueSource = {
  id: 'joint-agreements',
  label: '共建协议到期',
  kinds: [jointAgreement, jointUnit],
  days: [30, 7],
  basis: ownDays,
  items: (records, { to }) => {
    const all = records.all(jointAgreement)
    return all
      .filter(
        one =>
          stateOn(jointAgreementRoad, one.steps) === 'signed' &&
          one.endsOn <= to &&
          !all.some(other => other.jointUnitId === one.jointUnitId && other.startsOn > one.endsOn),
      )
      .map(one => ({
        key: one.id,
        title: `共建协议到期：${records.find(jointUnit, one.jointUnitId)?.name ?? ''}`,
        day: one.endsOn,
        path: `/party/joint/agreements/${one.id}`,
        note: '续签另立一份协议，不再续的登记终止',
      }))
  },
}

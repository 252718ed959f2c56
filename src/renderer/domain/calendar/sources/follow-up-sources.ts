import { noticeState, openObjections } from '../../public-notice/notice-days'
import { publicNotice } from '../../records/public-notice'
import { ownersVote } from '../../records/owners-vote'
import { supervision } from '../../records/supervision'
import { supervisionLights } from '../../records/supervision-lights'
import { supervisionNumber } from '../../supervision/issue-orders'
import { lightOf, lightsOn } from '../../supervision/light'
import { allOpenSupervisions } from '../../supervision/open-supervisions'
import type { DueSource } from '../due-item'

/** Supervision orders by their last day, and those whose light burns for another reason; the light is that of the office's own rules. */
export const supervisions: DueSource = {
  id: 'supervisions',
  label: '督办',
  kinds: [supervision, supervisionLights],
  days: [7, 2],
  basis: '亮灯按督办规则',
  items: (records, { to, today }) => {
    const { lights } = lightsOn(records.all(supervisionLights), today)
    return allOpenSupervisions(records.all(supervision), today).flatMap(({ order }) => {
      const light = lightOf(order, lights, today)
      const { dueOn } = order
      if (light === undefined && (dueOn === undefined || dueOn > to)) return []
      const note = [order.responsible, light?.words].filter(Boolean).join('，')
      return [
        {
          key: order.id,
          title: `${supervisionNumber(order)} ${order.task}`,
          day: dueOn ?? today,
          path: `/supervision/${order.id}`,
          note,
          light: light?.colour ?? ('none' as const),
          ...(dueOn === undefined && { waits: '待办理' }),
        },
      ]
    })
  },
}

/** Public notices that come to their last day or hang past it. */
export const endingNotices: DueSource = {
  id: 'public-notices',
  label: '公示期满',
  kinds: [publicNotice],
  days: [3, 0],
  basis: '公示天数按公示规则',
  items: (records, { to, today }) =>
    records
      .all(publicNotice)
      .filter(one => noticeState(one, today) !== 'down' && one.to <= to)
      .map(one => ({
        key: one.id,
        title: `公示期满：${one.title}`,
        day: one.to,
        path: `/public-notices/${one.id}`,
        ...(one.to < today && { note: '期满待撤下' }),
      })),
}

/** Objections nobody has answered yet. */
export const objections: DueSource = {
  id: 'objections',
  label: '公示异议',
  kinds: [publicNotice],
  days: [7, 1],
  basis: '答复天数按公示规则',
  items: (records, { to, today }) =>
    records.all(publicNotice).flatMap(notice =>
      openObjections(notice, today)
        .filter(({ due }) => due <= to)
        .map(({ objection, due }) => ({
          key: objection.id,
          title: `答复公示异议：${notice.title}`,
          day: due,
          path: `/public-notices/${notice.id}`,
        })),
    ),
}

/** Owners' votes whose ballots are being collected, or whose count has still to be closed. */
export const runningVotes: DueSource = {
  id: 'owners-votes',
  label: '业主表决',
  kinds: [ownersVote],
  days: [15, 3],
  basis: '不是上级规定，由本单位自定：收票截止前提醒',
  items: (records, { to, today }) =>
    records
      .all(ownersVote)
      .filter(one => one.closedOn === undefined && one.to <= to)
      .map(one => ({
        key: one.id,
        title: `${one.to < today ? '计票' : '收票截止'}：${one.title}`,
        day: one.to,
        path: `/owners-votes/${one.id}`,
        note: one.estate,
      })),
}

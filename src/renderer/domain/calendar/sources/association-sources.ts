import { associationsAmong } from '../../association/associations'
import { openAdoptions } from '../../association/open-adoptions'
import { endingTerms, postState } from '../../association/posts'
import { proposedTurn } from '../../association/take-turn'
import { associationStates } from '../../association/data/association-states'
import { appointment } from '../../records/appointment'
import { dueRule, type DueRule } from '../../records/due-rule'
import { meeting } from '../../records/meeting'
import { organisation } from '../../records/organisation'
import { regulation } from '../../records/regulation'
import { daysOf } from '../due-days'
import type { DueItem, DueSource } from '../due-item'

/** Terms that run out, or have run out without anybody having followed. */
export const terms: DueSource = {
  id: 'terms',
  label: '任期届满',
  kinds: [appointment, organisation],
  days: [90, 60, 30],
  basis: '不是上级规定，由本单位自定：届满前 90、60、30 天提醒；从第一个数起可以开始换届',
  items: (records, { to, today }) =>
    endingTerms(records.all(appointment), today, to).map(({ organisationId, termTo, appointments }) => {
      const body = records.find(organisation, organisationId)
      return {
        key: `${organisationId} ${termTo}`,
        title: `${body?.shortName ?? body?.name ?? ''}任期届满，准备换届`,
        day: termTo,
        path: `/association/posts?of=${organisationId}`,
        note: appointments.map(({ post, personName }) => `${post}${personName}`).join('、'),
      }
    }),
}

/** Answers of those elected that are still to be recorded. */
export const answers: DueSource = {
  id: 'answers',
  label: '任职待答复',
  kinds: [appointment, organisation],
  days: [0],
  basis: '开具聘书之后，登记是否接受',
  items: (records, { today }) => {
    const open = records.all(appointment).filter(one => postState(one, today) === 'unanswered')
    const bodies = [...new Set(open.map(one => one.organisationId))]
    return bodies.map(id => {
      const own = open.filter(one => one.organisationId === id)
      return {
        key: id,
        title: `登记是否接受任职：${own.length} 人`,
        day: own[0]?.termFrom ?? today,
        path: `/association/posts?of=${id}`,
        note: own.map(({ post, personName }) => `${post}${personName}`).join('、'),
        waits: '待登记',
      }
    })
  },
}

/** Rules a meeting adopted that are still to be put on record. */
export const adoptions: DueSource = {
  id: 'adoptions',
  label: '制度待登记',
  kinds: [regulation, meeting, organisation],
  days: [0],
  basis: '会议审议通过之后，登记到制度',
  items: records => {
    const meetings = records.all(meeting)
    return associationsAmong(records.all(organisation), meetings).flatMap(body => {
      const open = openAdoptions(body, meetings, records.all(regulation))
      const [first] = open
      return first === undefined
        ? []
        : [
            {
              key: body.id,
              title: `登记已通过的制度：${open.length} 项`,
              day: first.meeting.startsAt.slice(0, 10),
              path: `/association/regulations?of=${body.id}`,
              note: open.map(({ title }) => `《${title}》`).join(''),
              waits: '待登记',
            },
          ]
    })
  },
}

/** So many days before its terms end an association may begin its renewal: from when on the end is announced. */
export const renewalDays = (rules: readonly DueRule[]): number => daysOf(terms, rules).days[0] ?? 0

/** Associations that can be taken into their next state. */
export const turns: DueSource = {
  id: 'turns',
  label: '促进会状态',
  kinds: [organisation, meeting, regulation, appointment, dueRule],
  days: [0],
  basis: '按会议记录提出，由经办人确认',
  items: (records, { today }) => {
    const meetings = records.all(meeting)
    return associationsAmong(records.all(organisation), meetings).flatMap((body): readonly DueItem[] => {
      const of = <R extends { readonly organisationId: string }>(all: readonly R[]) =>
        all.filter(one => one.organisationId === body.id)
      const proposed = proposedTurn({
        organisation: body,
        meetings: of(meetings),
        regulations: of(records.all(regulation)),
        appointments: of(records.all(appointment)),
        today,
        renewalDays: renewalDays(records.all(dueRule)),
      })
      if (proposed?.evidence === undefined) return []
      const { turn, evidence } = proposed
      return [
        {
          key: `${body.id} ${turn.to}`,
          title: `${body.shortName ?? body.name}可转为“${associationStates[turn.to]}”`,
          day: evidence.on,
          path: `/association?of=${body.id}`,
          note: evidence.ground,
          waits: '待确认',
        },
      ]
    })
  },
}

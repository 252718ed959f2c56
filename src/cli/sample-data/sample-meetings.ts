import { monthBeside } from '../../renderer/domain/calendar/month-days'
import { put, type Put } from '../../renderer/domain/journal/entry'
import { associationKinds } from '../../renderer/domain/meeting/data/association-kinds'
import { newMeeting } from '../../renderer/domain/meeting/new-meeting'
import { withRoll } from '../../renderer/domain/meeting/roll'
import { meeting, type Meeting } from '../../renderer/domain/records/meeting'
import { organisation, type Organisation } from '../../renderer/domain/records/organisation'
import type { PropertyEnterprise } from '../../renderer/domain/records/property-enterprise'
import { matters } from './data/sample-words'
import type { Dice } from './dice'
import { nameOf } from './sample-people'

const regular = associationKinds.find(({ id }) => id === 'regular')

/** One regular meeting a month, held, with what was decided. */
export function meetingsOf(
  count: number,
  enterprises: readonly PropertyEnterprise[],
  today: string,
  dice: Dice,
): readonly Put[] {
  if (regular === undefined) throw new Error('No kind of regular meeting')
  const body: Organisation = {
    id: dice.newId(),
    name: '示例社区物业服务提升促进会',
    shortName: '示例促进会',
    numberPrefix: '示例促',
  }
  const chair = nameOf(dice)
  const held: Meeting[] = []
  for (let nth = 0; nth < count; nth += 1) {
    const month = monthBeside(today.slice(0, 7), nth - count)
    const startsAt = `${month}-15T09:00`
    const called = newMeeting(
      regular,
      body,
      { startsAt, place: '社区会议室', chair, recorder: nameOf(dice), afterTheFact: true },
      held,
      dice.newId,
    )
    const roll = enterprises.map(({ name }) => ({
      id: dice.newId(),
      name: nameOf(dice),
      unit: name,
      post: '项目经理',
      attendance: dice.chance(90) ? ('present' as const) : ('excused' as const),
    }))
    const matter = dice.pick(matters)
    held.push({
      ...withRoll(called, roll),
      agenda: called.agenda.map(item => ({
        ...item,
        outcome: item.kind === 'discussion' ? 'adopted' : 'heard',
      })),
      decisions: [
        { id: dice.newId(), text: `${matter}由物业企业列出计划，按月公开。`, responsible: '各物业企业' },
      ],
    })
  }
  return [put(organisation, body), ...held.map(one => put(meeting, one))]
}

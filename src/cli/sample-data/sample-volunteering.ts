import { put, type Put } from '../../renderer/domain/journal/entry'
import { daysAfter } from '../../renderer/domain/people/days'
import type { Estate } from '../../renderer/domain/records/estate'
import type { Resident } from '../../renderer/domain/records/resident'
import { volunteer, type Volunteer } from '../../renderer/domain/records/volunteer'
import { volunteerActivity, type ActivityStep } from '../../renderer/domain/records/volunteer-activity'
import { volunteerService } from '../../renderer/domain/records/volunteer-service'
import { volunteerTeam } from '../../renderer/domain/records/volunteer-team'
import { activityNames, teamNames } from './data/sample-words'
import type { Dice } from './dice'

/** Tenths of an hour of the ten who come to an activity: twenty hours together. */
const HOURS = [10, 15, 20, 25, 30, 10, 15, 20, 25, 30] as const
const HOURS_OF_ACTIVITY = 20
const VOLUNTEERS = 200

const doneSteps: readonly ActivityStep['step'][] = [
  'recruiting',
  'begun',
  'ended',
  'confirmed',
  'published',
  'archived',
]

/** The steps of an activity of a day that was confirmed the same evening, shown the next day and filed eight days later. */
const stepsOf = (day: string, manager: string): ActivityStep[] =>
  doneSteps.map((step, nth) => {
    const on =
      step === 'recruiting'
        ? daysAfter(day, -7)
        : step === 'published'
          ? daysAfter(day, 1)
          : step === 'archived'
            ? daysAfter(day, 9)
            : day
    return {
      step,
      at: `${on}T${String(8 + nth).padStart(2, '0')}:00`,
      note: '',
      ...(step === 'confirmed' && { by: manager }),
    }
  })

/** Teams, volunteers of the roster, and activities of the year before a day that come to so many hours; the last ones wait for their steps. */
export function volunteeringOf(
  hours: number,
  estates: readonly Estate[],
  people: readonly Resident[],
  today: string,
  dice: Dice,
): readonly Put[] {
  const teams = teamNames.map(([name, purpose]) => ({
    id: dice.newId(),
    name,
    purpose,
    leader: dice.pick(people).name,
    estateId: dice.pick(estates).id,
  }))
  const adults = people.filter(({ birthDate = '' }) => birthDate < '2006' && birthDate > '1945')
  const volunteers = adults.slice(0, VOLUNTEERS).map(({ id, name, phones }, nth): Volunteer => ({
    id: dice.newId(),
    residentId: id,
    name,
    ...(phones?.[0] !== undefined && { phone: phones[0] }),
    volunteerNo: `990000${String(nth + 1).padStart(6, '0')}`,
    teamId: dice.pick(teams).id,
    joinedOn: daysAfter(today, -400),
    publicName: dice.pick(['同意', '不同意'] as const),
    state: '在队',
  }))
  const activities = Array.from({ length: Math.ceil(hours / HOURS_OF_ACTIVITY) }, () => {
    const day = daysAfter(today, -12 - dice.upTo(320))
    const team = dice.pick(teams)
    const activity = {
      id: dice.newId(),
      title: dice.pick(activityNames),
      from: day,
      to: day,
      place: '小区广场',
      manager: team.leader,
      teamId: team.id,
      estateId: team.estateId,
      steps: stepsOf(day, team.leader),
    }
    const first = dice.upTo(volunteers.length)
    const parts = HOURS.map((tenths, part) => {
      const who = volunteers[(first + part) % volunteers.length]
      if (who === undefined) throw new Error('No volunteers')
      return put(volunteerService, {
        id: dice.newId(),
        activityId: activity.id,
        volunteerId: who.id,
        signedUpOn: daysAfter(day, -5),
        hours: [{ day, tenths }],
      })
    })
    return [put(volunteerActivity, activity), ...parts]
  })
  return [
    ...teams.map(one => put(volunteerTeam, one)),
    ...volunteers.map(one => put(volunteer, one)),
    ...activities.flat(),
  ]
}

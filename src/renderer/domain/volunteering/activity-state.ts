import type { VolunteerActivity } from '../records/volunteer-activity'
import { activityTurns, type ActivityState, type ActivityTurn } from './data/activity-turns'

type Steps = Pick<VolunteerActivity, 'steps'>

/** Where an activity stands, by its last step. */
export function activityState({ steps }: Steps): ActivityState {
  const last = steps.at(-1)?.step
  return activityTurns.find(({ step }) => step === last)?.to ?? 'planned'
}

/** The steps an activity can take next, the usual one first. */
export function nextActivityTurns(one: Steps): readonly ActivityTurn[] {
  const state = activityState(one)
  return activityTurns.filter(({ from }) => from.includes(state))
}

const confirmedStates: readonly ActivityState[] = ['confirmed', 'published', 'archived']

/** Whether its hours have been answered for: only such hours count, and a mistake in them is put right with a reason. */
export const isConfirmed = (one: Steps): boolean => confirmedStates.includes(activityState(one))

const enteringStates: readonly ActivityState[] = ['running', 'ended']

/** Whether hours are entered now. */
export const takesHours = (one: Steps): boolean => enteringStates.includes(activityState(one))

const openStates: readonly ActivityState[] = ['planned', 'recruiting', 'running', 'ended']

/** Whether somebody can still sign up or be taken off the list: those who came unannounced are put down afterwards. */
export const takesSignUps = (one: Steps): boolean => openStates.includes(activityState(one))

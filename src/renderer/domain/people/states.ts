import type { PersonState, Resident } from '../records/resident'

type StateFacts = {
  readonly label: string
  /** Whether somebody in this state counts among those who live here: lists, exports, visits due. */
  readonly onRoster: boolean
}

/** What a clerk calls each state (domain handbook §2.3). */
export const stateFacts: Readonly<Record<PersonState, StateFacts>> = {
  unverified: { label: '待核实', onRoster: true },
  present: { label: '在册', onRoster: true },
  'moved-out': { label: '迁出', onRoster: false },
  died: { label: '死亡注销', onRoster: false },
  merged: { label: '重复合并', onRoster: false },
}

/** The state somebody is in: the last of their states. Nobody without any is in doubt: they are on the roster. */
export const standingOf = ({ states }: Pick<Resident, 'states'>): PersonState =>
  states?.at(-1)?.state ?? 'present'

/** Whether somebody is on the roster: not moved away, not dead, not one record too many. They stay known to imports all the same. */
export const isOnRoster = (person: Pick<Resident, 'states'>): boolean =>
  stateFacts[standingOf(person)].onRoster

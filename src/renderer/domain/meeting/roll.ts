import type { Attendance, Attendee, Meeting } from '../records/meeting'

export type RollFigures = Readonly<Record<'entitled' | Attendance, number>>

/** How many came and how. Those who attend as observers are not entitled to vote and do not count as 应到. */
export function rollFigures(roll: readonly Attendee[]): RollFigures {
  const how = (attendance: Attendance): number => roll.filter(one => one.attendance === attendance).length
  const observer = how('observer')
  return {
    entitled: roll.length - observer,
    awaited: how('awaited'),
    present: how('present'),
    proxy: how('proxy'),
    excused: how('excused'),
    absent: how('absent'),
    observer,
  }
}

/** The meeting with this roll; 应到, 实到 and 委托 of its election and its votes follow, because they are the sign-ins and nothing else. */
export function withRoll(meeting: Meeting, roll: readonly Attendee[]): Meeting {
  const { entitled, present, proxy } = rollFigures(roll)
  return {
    ...meeting,
    roll: [...roll],
    agenda: meeting.agenda.map(item =>
      item.vote === undefined ? item : { ...item, vote: { ...item.vote, entitled, present, proxies: proxy } },
    ),
    ...(meeting.election && { election: { ...meeting.election, entitled, present, proxies: proxy } }),
  }
}

/** Somebody to be put on a roll; who attends without a vote is an observer from the start. */
export type PersonOnRoll = {
  readonly name: string
  readonly unit: string
  readonly post: string
  readonly phone?: string
  readonly attendance?: 'awaited' | 'observer'
}

const oneChineseCharacter = /^\p{Script=Han}$/u

/** A line split as it was pasted: by tabs or commas where there are any, else by spaces. */
function cells(line: string): readonly string[] {
  const bySign = line.split(/[\t,，;；]/).map(cell => cell.trim())
  if (bySign.length > 1) return bySign
  const words = line.split(/\s+/).filter(word => word !== '')
  const [first = '', second = '', ...rest] = words
  const spacedName = oneChineseCharacter.test(first) && oneChineseCharacter.test(second)
  return spacedName ? [first + second, ...rest] : words
}

/** 张 三 as lists set two-character names, put together again. Spaces between other words stay. */
const closeName = (name: string): string => name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')

const phoneShape = /^[+(]?\d[\d\s()-]{6,}$/

/** The phone among the cells after the name, wherever it stands. */
const phoneIn = (words: readonly string[]): string | undefined => words.find(word => phoneShape.test(word))

/** People typed or pasted as lines `姓名 单位 职务 电话`, also straight from a spreadsheet. Lines without a name are left out. */
export function readRollLines(text: string): readonly PersonOnRoll[] {
  return text
    .split(/\r?\n/)
    .map(line => cells(line.trim()))
    .map(([name = '', ...told]) => {
      const phone = phoneIn(told)
      const [unit = '', ...posts] = told.filter(word => word !== phone)
      return {
        name: closeName(name),
        unit,
        post: posts.filter(word => word !== '').join(' '),
        ...(phone !== undefined && { phone }),
      }
    })
    .filter(person => person.name !== '')
}

type Named = Pick<PersonOnRoll, 'name' | 'unit'>

const sameOnRoll = (one: Named, other: Named): boolean => one.name === other.name && one.unit === other.unit

/** The roll with people put at its end. Whoever is on it already, by name and unit, is not put on it twice. */
export function addToRoll(
  roll: readonly Attendee[],
  people: readonly PersonOnRoll[],
  newId: () => string,
): readonly Attendee[] {
  return people.reduce<readonly Attendee[]>(
    (grown, person) =>
      grown.some(one => sameOnRoll(one, person))
        ? grown
        : [...grown, { ...person, id: newId(), attendance: person.attendance ?? 'awaited' }],
    roll,
  )
}

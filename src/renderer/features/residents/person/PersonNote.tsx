import { Tag, Typography } from 'antd'
import { ageOn, birthdaySoon } from '../../../domain/people/birthday'
import { standingOf, stateFacts } from '../../../domain/people/states'
import { isUnderFourteen, UNDER_FOURTEEN } from '../../../domain/personal-data/under-fourteen'
import type { Resident } from '../../../domain/records/resident'
import { useServices } from '../../../services/services'

const birthdayWords = (days: number): string => (days === 0 ? '今天生日' : `${String(days)} 天后生日`)

/** The state, the sex, the age, whether the birthday is near and whether it is a child's record. */
export function PersonNote({ person }: { person: Resident }) {
  const { world } = useServices()
  const today = world.today()
  const { birthDate } = person
  const state = standingOf(person)
  const alive = state !== 'died'
  const age = birthDate === undefined ? null : ageOn(birthDate, today)
  const soon = birthDate === undefined || !alive ? undefined : birthdaySoon(birthDate, today)
  return (
    <>
      <Typography.Text type="secondary">
        {[person.sex?.text, age === null || !alive ? '' : `${String(age)} 岁`].filter(Boolean).join('　')}
      </Typography.Text>
      <Tag>{stateFacts[state].label}</Tag>
      {soon !== undefined && <Tag color="processing">{birthdayWords(soon)}</Tag>}
      {alive && isUnderFourteen(age) && (
        <Tag color="warning" title="个人信息属敏感信息，提供给他人前须取得监护人同意">
          {UNDER_FOURTEEN}
        </Tag>
      )}
    </>
  )
}

import { Radio } from 'antd'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { attendance, type Attendee } from '../../../domain/records/meeting'
import { attendanceWords } from './data/attendance-words'
import { marked, signInKey } from './sign-in-key'

/** In the order of their keys, with 未签到 last. */
const choices = (['present', 'excused', 'absent', 'observer', 'awaited'] as const).map(how => ({
  value: how,
  label: attendanceWords[how].label,
}))

/** The roll for signing in: the current person stands out, one key marks and goes on to the next. */
export function SignInTable({
  roll,
  onChange,
}: {
  roll: readonly Attendee[]
  onChange: (roll: readonly Attendee[]) => void
}) {
  const [at, setAt] = useState(0)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    box.current?.focus()
  }, [])
  useEffect(() => {
    box.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const next = signInKey({ roll, at }, event.key)
    if (next === undefined) return
    event.preventDefault()
    setAt(next.at)
    if (next.roll !== roll) onChange(next.roll)
  }

  return (
    <div
      ref={box}
      className="sign-in"
      role="group"
      aria-label="签到名单，按 1 实到、2 请假、3 缺席、4 列席、0 未签到"
      tabIndex={0}
      onKeyDownCapture={onKeyDown}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">序号</th>
            <th scope="col">姓名</th>
            <th scope="col">单位</th>
            <th scope="col">职务</th>
            <th scope="col">签到</th>
          </tr>
        </thead>
        <tbody>
          {roll.map((person, index) => (
            <tr
              key={person.id}
              aria-current={index === at}
              onClick={() => {
                setAt(index)
              }}
            >
              <td className="figures">{index + 1}</td>
              <td>{person.name}</td>
              <td>{person.unit}</td>
              <td>{person.post}</td>
              <td>
                <Radio.Group
                  aria-label={`${person.name}的签到`}
                  size="small"
                  optionType="button"
                  buttonStyle="solid"
                  value={person.attendance}
                  options={choices}
                  onChange={event => {
                    const how = attendance.parse(event.target.value)
                    onChange(marked(roll, index, how))
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

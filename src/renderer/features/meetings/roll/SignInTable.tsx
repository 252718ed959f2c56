import { Radio } from 'antd'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { attendance, type Attendance, type Attendee } from '../../../domain/records/meeting'
import { attendanceWords } from './data/attendance-words'
import { marked, signInKey, type MarkRules } from './sign-in-key'
import { SignInNote } from './SignInNote'

/** In the order of their keys, with 未签到 last. */
const ways: readonly Attendance[] = ['present', 'excused', 'absent', 'observer', 'proxy', 'awaited']

/** Coming in another's place is offered only where the rule of the meeting permits it. */
const choicesFor = (proxies: boolean, person: Attendee) =>
  ways
    .filter(how => how !== 'proxy' || proxies || person.attendance === 'proxy')
    .map(how => ({ value: how, label: attendanceWords[how].label }))

const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof HTMLInputElement && event.target.type === 'text'

/** The roll for signing in: the current person stands out, one key marks and goes on to the next. */
export function SignInTable({
  roll,
  rules,
  onChange,
}: {
  roll: readonly Attendee[]
  /** `time` gives the moment when asked, since the dialog may stand open for hours. */
  rules: { readonly proxies: boolean; readonly time: () => string | undefined }
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

  const rulesNow = (): MarkRules => ({ proxies: rules.proxies, time: rules.time() })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (isTyping(event)) {
      if (event.key === 'Enter') box.current?.focus()
      return
    }
    const next = signInKey({ roll, at }, event.key, rulesNow())
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
      aria-label="签到名单，按 1 实到、2 请假、3 缺席、4 列席、5 委托、0 未签到"
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
                  options={choicesFor(rules.proxies, person)}
                  onChange={event => {
                    const how = attendance.parse(event.target.value)
                    onChange(marked(roll, index, how, rules.time()))
                  }}
                />
                <SignInNote
                  person={person}
                  onChange={changed => {
                    onChange(roll.map(one => (one.id === changed.id ? changed : one)))
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

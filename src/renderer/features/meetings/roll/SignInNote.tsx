import { Input } from 'antd'
import { withProxy, withReason } from '../../../domain/meeting/sign-in'
import type { Attendee } from '../../../domain/records/meeting'

/** Beside the way somebody attends: who came in their place, why they did not come, or when they signed in. */
export function SignInNote({ person, onChange }: { person: Attendee; onChange: (person: Attendee) => void }) {
  const { attendance, name, proxyName = '', reason = '', signedAt } = person
  if (attendance === 'proxy') {
    return (
      <Input
        size="small"
        className="sign-in-note"
        aria-label={`受${name}委托出席的人`}
        placeholder="受托人姓名"
        maxLength={50}
        {...(proxyName.trim() === '' && { status: 'error' as const })}
        value={proxyName}
        onChange={event => {
          onChange(withProxy(person, event.target.value))
        }}
      />
    )
  }
  if (attendance === 'excused' || attendance === 'absent') {
    return (
      <Input
        size="small"
        className="sign-in-note"
        aria-label={`${name}没有到会的原因`}
        placeholder="原因（可不填）"
        maxLength={100}
        value={reason}
        onChange={event => {
          onChange(withReason(person, event.target.value))
        }}
      />
    )
  }
  return signedAt === undefined ? null : <span className="small-print"> {signedAt.slice(11)}</span>
}

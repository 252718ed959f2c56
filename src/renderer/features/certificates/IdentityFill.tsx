import { Button } from 'antd'
import type { Ask } from '../../documents/define-office-paper'
import type { Resident } from '../../domain/records/resident'
import { useShowNumbers } from '../../services/use-show-numbers'

/** Fills in the identity number from the roster; that it was seen whole is written into the journal first. */
export function IdentityFill({
  ask,
  person,
  onFill,
}: {
  ask: Ask
  person: Resident | undefined
  onFill: (idNumber: string) => void
}) {
  const show = useShowNumbers()
  const idNumber = person?.idNumber
  if (ask.known !== 'idNumber' || person === undefined || idNumber === undefined) return null
  return (
    <Button
      size="small"
      type="link"
      style={{ padding: 0, marginRight: 8 }}
      onClick={() => {
        void show(person, ['idNumber']).then(written => {
          if (written) onFill(idNumber)
        })
      }}
    >
      填入名册里的号码
    </Button>
  )
}

import { useState } from 'react'
import { greenCase } from '../../domain/records/green-case'
import { maskedPhone } from '../../domain/text/mask'
import { useNumberShown } from '../../services/use-show-numbers'
import { EyeButton } from '../../ui/EyeButton'

/** The telephone of whoever brought a case: masked until the clerk asks for it, which the journal keeps. */
export function PartyPhone({ caseId, phone }: { caseId: string; phone: string }) {
  const noteShown = useNumberShown()
  const [shown, setShown] = useState(false)
  const turn = async (): Promise<void> => {
    if (shown) setShown(false)
    else if (await noteShown({ kind: greenCase.kind, id: caseId }, '诉求人的联系电话')) setShown(true)
  }
  return (
    <>
      <span className="figures">{shown ? phone : maskedPhone(phone)}</span>
      <EyeButton of="诉求人的联系电话" shown={shown} onTurn={() => void turn()} />
    </>
  )
}

import { Button } from 'antd'
import { useState } from 'react'
import { factsProblem } from '../../documents/facts-problem'
import { laidOut } from '../../documents/laid-out'
import { memberList } from '../../documents/member-list'
import { isMemberOn, representativeOn } from '../../domain/association/member-roll'
import type { Paper } from '../../domain/paper/paper'
import { memberUnit, type MemberUnit } from '../../domain/records/member-unit'
import type { Organisation } from '../../domain/records/organisation'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { PrintDialog } from './PrintDialog'

/** What is known of a member; what was left empty is not said. */
function factsOf(member: MemberUnit, day: string): Readonly<Record<string, unknown>> {
  const { representative, post, phone } = representativeOn(member, day)
  const { name, unitType, liaison, liaisonPhone, votes } = member
  const said = Object.entries({ name, unitType, representative, post, phone, liaison, liaisonPhone })
  return { ...Object.fromEntries(said.filter(([, text]) => text !== '')), votes }
}

/** 打印名单: the members of today with their representatives. Nothing while there are none. */
export function PrintMembers({ body }: { body: Organisation }) {
  const { records, world } = useServices()
  const notices = useNotices()
  const [paper, setPaper] = useState<Paper>()
  const today = world.today()
  const members = records
    .all(memberUnit)
    .filter(one => one.organisationId === body.id && isMemberOn(one, today))
  if (members.length === 0) return null
  const print = (): void => {
    const units = members.map(one => factsOf(one, today))
    const facts = { organisation: body.name, asOf: today, units }
    const problem = factsProblem(memberList, facts)
    if (problem === undefined) setPaper(laidOut(memberList, facts))
    else notices.refused(refusalWords(problem))
  }
  return (
    <>
      <Button onClick={print}>打印名单</Button>
      {paper && (
        <PrintDialog
          paper={paper}
          onClose={() => {
            setPaper(undefined)
          }}
        />
      )}
    </>
  )
}

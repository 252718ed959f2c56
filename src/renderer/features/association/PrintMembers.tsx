import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { rosterListPaper } from '../../documents/roster-list'
import { givenMembers, type MembersPlan } from '../../domain/association/given-members'
import { isMemberOn } from '../../domain/association/member-roll'
import { acrossWords } from '../../domain/giving-out/watermark'
import { memberUnit, type MemberUnit } from '../../domain/records/member-unit'
import { office, OFFICE_ID } from '../../domain/records/office'
import type { Organisation } from '../../domain/records/organisation'
import { printOut } from '../../services/give-out'
import { useServices } from '../../services/services'
import { useMe } from '../../services/use-me'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { momentText } from '../../ui/moment-text'
import { AskMembers } from './AskMembers'
import { PrintDialog } from './PrintDialog'

/** The list as it would be printed now; printing it goes into the journal first. */
function MembersPaper({
  plan,
  members,
  body,
  onClose,
}: {
  plan: MembersPlan
  members: readonly MemberUnit[]
  body: string
  onClose: () => void
}) {
  const services = useServices()
  const { records, world } = services
  const { name } = useMe()
  const [at] = useState(() => momentText(world.now()))
  const paper = useMemo(() => {
    const by = { who: name, at, printed: true } as const
    const sheet = givenMembers(plan, members, body, world.today(), by)
    return rosterListPaper(sheet, records.find(office, OFFICE_ID)?.name ?? '', acrossWords(plan, by))
  }, [plan, members, body, name, at, world, records])
  const about = members.map(({ id }) => ({ kind: memberUnit.kind, id }))
  return (
    <PrintDialog
      paper={paper}
      print={bytes => printOut(services, { plan, about, title: paper.title, bytes })}
      onClose={onClose}
    />
  )
}

/**
 * 打印名单: the members of today with their representatives, through the one gate for giving out. Nothing while there are none, and
 * nothing for those who may give nothing out.
 */
export function PrintMembers({ body }: { body: Organisation }) {
  const { world } = useServices()
  const mayGive = useRights().includes('export')
  const [asking, setAsking] = useState(false)
  const [plan, setPlan] = useState<MembersPlan>()
  const all = useAll(memberUnit)
  const members = useMemo(
    () => all.filter(one => one.organisationId === body.id && isMemberOn(one, world.today())),
    [all, body.id, world],
  )
  if (members.length === 0 || !mayGive) return null
  return (
    <>
      <Button
        onClick={() => {
          setAsking(true)
        }}
      >
        打印名单
      </Button>
      {asking && (
        <AskMembers
          onPlan={planned => {
            setAsking(false)
            setPlan(planned)
          }}
          onClose={() => {
            setAsking(false)
          }}
        />
      )}
      {plan && (
        <MembersPaper
          plan={plan}
          members={members}
          body={body.name}
          onClose={() => {
            setPlan(undefined)
          }}
        />
      )}
    </>
  )
}

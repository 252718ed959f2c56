import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { associationsAmong } from '../../domain/association/associations'
import type { AssociationFacts } from '../../domain/association/turn-guards'
import { renewalDays } from '../../domain/calendar/sources/association-sources'
import { appointment } from '../../domain/records/appointment'
import { dueRule } from '../../domain/records/due-rule'
import { meeting } from '../../domain/records/meeting'
import { organisation, type Organisation } from '../../domain/records/organisation'
import { regulation } from '../../domain/records/regulation'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'

const KEPT = 'wenyuan.association'

/** The association the screens show: the one the address asks for, else the one looked at last, else the first by name. */
export function useAssociation(): {
  readonly all: readonly Organisation[]
  readonly chosen: Organisation | undefined
  readonly choose: (id: string) => void
} {
  const [asked, setAsked] = useSearchParams()
  const organisations = useAll(organisation)
  const meetings = useAll(meeting)
  const all = useMemo(() => associationsAmong(organisations, meetings), [organisations, meetings])
  const wanted = asked.get('of') ?? sessionStorage.getItem(KEPT)
  return {
    all,
    chosen: all.find(one => one.id === wanted) ?? all[0],
    choose(id) {
      sessionStorage.setItem(KEPT, id)
      setAsked({ of: id }, { replace: true })
    },
  }
}

/** Everything on record of one association. */
export function useAssociationFacts(body: Organisation): AssociationFacts {
  const { world } = useServices()
  const meetings = useAll(meeting)
  const regulations = useAll(regulation)
  const appointments = useAll(appointment)
  const days = renewalDays(useAll(dueRule))
  return useMemo(() => {
    const own = ({ organisationId }: { readonly organisationId: string }): boolean =>
      organisationId === body.id
    return {
      organisation: body,
      meetings: meetings.filter(own),
      regulations: regulations.filter(own),
      appointments: appointments.filter(own),
      today: world.today(),
      renewalDays: days,
    }
  }, [body, meetings, regulations, appointments, days, world])
}

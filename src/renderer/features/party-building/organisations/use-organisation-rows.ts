import { useMemo } from 'react'
import { organisationRows, type OrganisationRow } from '../../../domain/party-building/organisation-sheet'
import { estate } from '../../../domain/records/estate'
import { partyMember } from '../../../domain/records/party-member'
import { partyOrganisation } from '../../../domain/records/party-organisation'
import { propertyEnterprise } from '../../../domain/records/property-enterprise'
import { useAll } from '../../../services/use-records'

/** The party organisations as lists show them. */
export function useOrganisationRows(): readonly OrganisationRow[] {
  const all = useAll(partyOrganisation)
  const members = useAll(partyMember)
  const estates = useAll(estate)
  const enterprises = useAll(propertyEnterprise)
  return useMemo(() => {
    const names = new Map([...estates, ...enterprises].map(({ id, name }) => [id, name]))
    return organisationRows(all, members, id => names.get(id) ?? '')
  }, [all, members, estates, enterprises])
}

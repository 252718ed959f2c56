import { Button, Flex, Tag } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../../domain/entering/told-facts'
import { estateGroups } from '../../../domain/property/data/estate-fields'
import { housesOf, occupancyRate } from '../../../domain/property/estate-names'
import { estate as estateKind, type Estate } from '../../../domain/records/estate'
import { house } from '../../../domain/records/house'
import { useAll, useFound } from '../../../services/use-records'
import { useRemoval } from '../../../services/use-removal'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { FactCard } from '../../../ui/FactCard'
import { PageTitle } from '../../../ui/PageTitle'
import { thousands } from '../../../ui/thousands'
import { useShortcut } from '../../../ui/use-shortcut'
import { ContractsCard } from '../contracts/ContractsCard'
import { CommitteesCard } from './CommitteesCard'
import { EstateDialog } from './EstateDialog'

/** The names, which are a list, and the rate, which follows from two counts, among the facts that stand as they are. */
const factsOf = (estate: Estate, fields: (typeof estateGroups)[number]['fields']) =>
  toldFacts(fields, { ...estate, aliases: estate.aliases?.join('、') })

function Facts({ estate }: { estate: Estate }) {
  const may = useRights().includes('write')
  const houses = housesOf(estate, useAll(house)).length
  const [editing, setEditing] = useState(false)
  const edit = may
    ? () => {
        setEditing(true)
      }
    : undefined
  const rate = { key: 'rate', label: '入住率', words: occupancyRate(estate) }
  const known = {
    key: 'houses',
    label: '名册里的房屋',
    words: <Link to={`/houses?estate=${encodeURIComponent(estate.name)}`}>{`${thousands(houses)} 套`}</Link>,
  }
  return (
    <>
      {estateGroups.map(({ title, fields }, nth) => (
        <FactCard
          key={title}
          title={title}
          facts={nth === 1 ? [...factsOf(estate, fields), rate, known] : factsOf(estate, fields)}
          onEdit={edit}
        />
      ))}
      {editing && (
        <EstateDialog
          known={estate}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </>
  )
}

/** One estate: its facts, the contracts it is served under and the committees of its owners. */
export function EstatePage() {
  const { estateId } = useParams()
  const estate = useFound(estateKind, estateId)
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const { remove } = useRemoval('/estates')
  const back = (): void => void navigate('/estates')
  useShortcut('Escape', back)
  if (estate === undefined) {
    return (
      <>
        <PageTitle title="小区" onBack={back} />
        <EmptyState title="没有找到这个小区" hint="可能已被撤销。请返回小区列表。" />
      </>
    )
  }
  return (
    <>
      <PageTitle
        title={estate.name}
        note={estate.estateKind !== undefined && <Tag>{estate.estateKind}</Tag>}
        actions={
          may && (
            <Button onClick={() => void remove(estateKind, { id: estate.id, called: estate.name })}>
              移出小区
            </Button>
          )
        }
        onBack={back}
      />
      <Flex vertical gap={12}>
        <Facts estate={estate} />
        <ContractsCard of={{ estateId: estate.id }} />
        <CommitteesCard estate={estate} />
      </Flex>
    </>
  )
}

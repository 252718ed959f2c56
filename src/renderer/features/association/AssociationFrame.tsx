import { Select } from 'antd'
import type { ReactNode } from 'react'
import type { Organisation } from '../../domain/records/organisation'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { NewAssociationButton } from './NewAssociationButton'
import { useAssociation } from './use-association'
import './association.css'

/** The row every screen of the association begins with, with a choice where there is more than one; without any, the first step. */
export function AssociationFrame({
  title,
  actions,
  children,
}: {
  title: string
  actions?: (body: Organisation) => ReactNode
  children: (body: Organisation) => ReactNode
}) {
  const { all, chosen, choose } = useAssociation()
  const may = useRights().includes('write')
  if (chosen === undefined) {
    return (
      <>
        <PageTitle title={title} />
        <EmptyState
          title="还没有促进会"
          hint="登记全称、小区、主办单位；也可以先新建成立大会，促进会会自动列在这里。"
          action={may && <NewAssociationButton primary />}
        />
      </>
    )
  }
  return (
    <>
      <PageTitle
        title={title}
        note={
          all.length > 1 ? (
            <Select
              aria-label="促进会"
              size="small"
              value={chosen.id}
              options={all.map(({ id, name }) => ({ value: id, label: name }))}
              style={{ width: 280 }}
              onChange={choose}
            />
          ) : (
            <span className="small-print">{chosen.name}</span>
          )
        }
        actions={actions?.(chosen)}
      />
      {children(chosen)}
    </>
  )
}

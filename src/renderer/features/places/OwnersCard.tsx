import { Button, Flex, Typography } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { enteredOf } from '../../domain/entering/field-to-enter'
import { ownerFields } from '../../domain/people/data/house-facts'
import { editOwner, removeOwner } from '../../domain/people/edit-owner'
import { isCurrent } from '../../domain/people/occupancies'
import type { House, HouseOwner } from '../../domain/records/house'
import { occupancy, type Occupancy } from '../../domain/records/occupancy'
import { resident } from '../../domain/records/resident'
import { maskedParts } from '../../domain/roster/record-rows/masked-parts'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useEntered } from '../../services/use-entered'
import { useAll, useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useWrite } from '../../services/use-write'
import { AskDialog } from '../../ui/AskDialog'
import { EnteredFields } from '../../ui/EnteredFields'
import { TitledCard } from '../../ui/TitledCard'

function OtherHolder({ held }: { held: Occupancy }) {
  const { world } = useServices()
  const person = useFound(resident, held.residentId)
  if (person === undefined) return null
  const times = [held.since && `${held.since} 起`, held.until && `至 ${held.until}`].filter(Boolean).join(' ')
  return (
    <li>
      <Link to={`/residents/${person.id}`}>{person.name}</Link>　{held.tenure?.text ?? '身份未填'}
      {held.share !== undefined && `　份额 ${held.share}`}
      <span className="small-print">
        {`　${times}${isCurrent(held, world.today()) ? '' : '（已结束）'}　${held.remarks ?? ''}`}
      </span>
    </li>
  )
}

/** An owner who is not on the roster of residents; number and telephone masked. */
function OwnerElsewhere({
  home,
  owner,
  nth,
  onEdit,
}: {
  home: House
  owner: HouseOwner
  nth: number
  onEdit: () => void
}) {
  const may = useRights().includes('write')
  const write = useWrite()
  const { name, idNumber, phone, share } = owner
  const told = [
    idNumber && maskedParts('identity', idNumber),
    phone && maskedParts('phone', phone),
    share && `份额 ${share}`,
  ]
  return (
    <li>
      {`${name}　产权人（不在居民名册）`}
      <span className="small-print">{`　${told.filter(Boolean).join('　')}`}</span>
      {may && (
        <Flex gap={4} align="center" wrap>
          <Button size="small" type="text" aria-label={`修改业主${name}`} onClick={onEdit}>
            修改
          </Button>
          <Button
            size="small"
            type="text"
            aria-label={`移出业主${name}`}
            onClick={() => void write(removeOwner(home, owner), `已移出业主${name}`)}
          >
            移出
          </Button>
          <Link aria-label={`${name}的个人信息`} to={`/houses/${home.id}/owners/${String(nth)}`}>
            个人信息
          </Link>
        </Flex>
      )}
    </li>
  )
}

function OwnerDialog({
  home,
  known,
  onClose,
}: {
  home: House
  known: HouseOwner | undefined
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => enteredOf(ownerFields, known))
  const save = async (): Promise<void> => {
    if (await carryOut(editOwner(home, entered, known, records, world.today()), '已保存业主')) onClose()
  }
  return (
    <AskDialog
      title={known === undefined ? '登记业主' : '修改业主'}
      okText="保存业主"
      width={820}
      byEnter
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <p className="small-print">
        不在居民名册里的业主在这里登记；在名册里的，到居民的页面“住房”一栏加其他住房，居住身份选“产权人”。
      </p>
      <EnteredFields fields={ownerFields} entered={entered} focusFirst onChange={enter} />
    </AskDialog>
  )
}

/** 产权人和其他有关的人: residents who own it or have to do with it, and owners who are not on the roster. */
export function OwnersCard({ home }: { home: House }) {
  const may = useRights().includes('write')
  const held = useAll(occupancy).filter(({ houseId }) => houseId === home.id)
  const { owners = [] } = home
  const [asked, setAsked] = useState<'new' | HouseOwner>()
  return (
    <TitledCard
      title="产权人和其他有关的人"
      flex="2 1 360px"
      extra={
        may && (
          <Button
            size="small"
            onClick={() => {
              setAsked('new')
            }}
          >
            登记业主
          </Button>
        )
      }
    >
      {held.length === 0 && owners.length === 0 && (
        <Typography.Text type="secondary">
          没有登记。是居民的，在居民的页面“住房”一栏加其他住房；不是居民的，点“登记业主”，或用“导入房屋”一次登记。
        </Typography.Text>
      )}
      <ul className="plain-list" aria-label="产权人和其他有关的人">
        {held.map(one => (
          <OtherHolder key={one.id} held={one} />
        ))}
        {owners.map((owner, nth) => (
          <OwnerElsewhere
            key={`${owner.name}${owner.idNumber ?? ''}${owner.share ?? ''}`}
            home={home}
            owner={owner}
            nth={nth}
            onEdit={() => {
              setAsked(owner)
            }}
          />
        ))}
      </ul>
      {asked !== undefined && (
        <OwnerDialog
          home={home}
          known={asked === 'new' ? undefined : asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </TitledCard>
  )
}

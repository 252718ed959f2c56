import { useMemo, useState } from 'react'
import type { OwnerBallot } from '../../domain/records/owner-ballot'
import type { OwnersVote } from '../../domain/records/owners-vote'
import { areaOf, areaText } from '../../domain/voting/area'
import { TallTable } from '../../ui/TallTable'
import type { TallColumn } from '../../ui/tall-columns'
import { deliveryChoices, markKeys } from './data/vote-choices'

const placesOf = ({ flats }: OwnerBallot): string => flats.map(({ place }) => place).join('、')

const areaOfBallot = ({ flats }: OwnerBallot): string =>
  areaText(flats.reduce((sum, { area }) => sum + areaOf(area), 0n))

const deliveryOf = ({ issuedOn, delivery, receivedBy }: OwnerBallot): string => {
  if (issuedOn === undefined) return ''
  const how = deliveryChoices.find(({ id }) => id === delivery)?.label ?? '发出'
  return [issuedOn, how, ...(receivedBy === undefined ? [] : [`签收：${receivedBy}`])].join(' ')
}

const marksOf = ({ marks }: OwnerBallot, vote: OwnersVote): string =>
  marks === undefined
    ? ''
    : vote.matters.map(({ id }) => markKeys.find(({ mark }) => mark === marks[id])?.label ?? '').join('、')

/** Every ballot of a vote: whose it is, how it went out, what came back. */
export function BallotTable({ vote, ballots }: { vote: OwnersVote; ballots: readonly OwnerBallot[] }) {
  const [active, setActive] = useState<string>()
  const columns = useMemo<readonly TallColumn<OwnerBallot>[]>(
    () => [
      { title: '编号', width: 64, align: 'right', render: (_, { no }) => no },
      { title: '业主', width: 140, render: (_, { owner }) => owner },
      { title: '专有部分', width: 240, render: (_, ballot) => placesOf(ballot) },
      { title: '面积（㎡）', width: 110, align: 'right', render: (_, ballot) => areaOfBallot(ballot) },
      { title: '发票', width: 240, render: (_, ballot) => deliveryOf(ballot) },
      { title: '收票', width: 100, render: (_, { returnedOn }) => returnedOn ?? '' },
      {
        title: '表决',
        width: 160,
        render: (_, ballot) =>
          [marksOf(ballot, vote), ...(ballot.proxy === undefined ? [] : [`代理：${ballot.proxy}`])].join(' '),
      },
    ],
    [vote],
  )
  return (
    <div style={{ flex: 1, minHeight: 240, display: 'flex', flexDirection: 'column' }}>
      <TallTable<OwnerBallot>
        label="业主表决票"
        rows={ballots}
        columns={columns}
        active={active}
        onActive={setActive}
        empty="没有表决票"
      />
    </div>
  )
}

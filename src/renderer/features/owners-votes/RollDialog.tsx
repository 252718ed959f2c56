import { Button, Flex, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { house } from '../../domain/records/house'
import { occupancy } from '../../domain/records/occupancy'
import type { OwnerBallot } from '../../domain/records/owner-ballot'
import type { OwnersVote } from '../../domain/records/owners-vote'
import { resident } from '../../domain/records/resident'
import { areaText, readArea } from '../../domain/voting/area'
import { keepRoll } from '../../domain/voting/owners/change-owners-vote'
import { flatsOnRecord } from '../../domain/voting/owners/flats-on-record'
import {
  ownersRoll,
  withOneBuyer,
  type ListedFlat,
  type OwnersRoll,
  type RollHead,
} from '../../domain/voting/owners/owners-roll'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useWatchedWork } from '../../services/use-watched-work'
import { AskDialog } from '../../ui/AskDialog'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { thousands } from '../../ui/thousands'
import { NamesakeChoice } from './NamesakeChoice'
import { flawWords } from './data/vote-choices'
import { readOwnersFile } from './read-owners-file'

const SHOWN = 8

function RollFound({ roll, heads }: { roll: OwnersRoll; heads: readonly RollHead[] }) {
  const { flaws } = roll
  const flats = heads.flatMap(one => one.flats)
  const area = flats.reduce((sum, flat) => sum + (readArea(flat.area) ?? 0n), 0n)
  return (
    <Flex vertical gap={6}>
      <Typography.Text strong className="figures">
        {`业主 ${thousands(heads.length)} 户，房屋 ${thousands(flats.length)} 处，专有部分 ${areaText(area)} ㎡`}
      </Typography.Text>
      {flaws.length > 0 && (
        <div role="alert">
          <Typography.Text type="danger">
            {`有 ${thousands(flaws.length)} 处房屋不能列入。总面积不全会影响结果，请补齐后重新读入：`}
          </Typography.Text>
          {flaws.slice(0, SHOWN).map(({ flat, flaw }, index) => (
            <div key={`${flat.told}${flat.place}${String(index)}`}>
              {[flat.told, flat.place, flat.owner, flawWords[flaw]].filter(Boolean).join('　')}
            </div>
          ))}
          {flaws.length > SHOWN && <div>{`……另有 ${thousands(flaws.length - SHOWN)} 处`}</div>}
        </div>
      )}
    </Flex>
  )
}

/** Draws up the roll of owners: from the property records or from a roster file, shown before it is kept. */
export function RollDialog({
  vote,
  ballots,
  onClose,
}: {
  vote: OwnersVote
  ballots: readonly OwnerBallot[]
  onClose: () => void
}) {
  const services = useServices()
  const { records, world } = services
  const { refusal, carryOut } = useDecision()
  const { progress, run, cancel } = useWatchedWork('读取业主名册')
  const [roll, setRoll] = useState<OwnersRoll>()
  const [merged, setMerged] = useState<ReadonlySet<string>>(new Set())
  const heads = useMemo(() => (roll === undefined ? [] : withOneBuyer(roll, merged)), [roll, merged])
  const [fileRefusal, setFileRefusal] = useState<string>()
  const take = (flats: readonly ListedFlat[]): void => {
    setFileRefusal(undefined)
    setRoll(ownersRoll(flats, vote.headsBy))
    setMerged(new Set())
  }
  const fromRecords = (): void => {
    const known = {
      houses: records.all(house),
      residents: records.all(resident),
      occupancies: records.all(occupancy),
    }
    take(flatsOnRecord(vote.estate, known, world.today()))
  }
  const fromFile = async (): Promise<void> => {
    const read = await run(watch => readOwnersFile(services, watch))
    if (read === null) return
    if (read.ok) take(read.value)
    else setFileRefusal(refusalWords(read.problem))
  }
  const whole = roll !== undefined && roll.flaws.length === 0
  const save = async (): Promise<void> => {
    if (!whole) {
      setFileRefusal('还没有可以保存的业主名册：请先选择来源，并补齐列出的各处。')
      return
    }
    const kept = keepRoll(vote, ballots, heads, world)
    if (await carryOut(kept, `已建立业主名册，共 ${thousands(heads.length)} 户`)) onClose()
  }
  return (
    <AskDialog
      title="建立业主名册"
      okText="保存业主名册"
      width={720}
      refusal={fileRefusal ?? refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Flex vertical gap={12}>
        <Typography.Text>
          名册要有坐落、专有部分面积（平方米）和业主姓名；有证件号码或电话，才能认出同一人的几套房屋。
        </Typography.Text>
        <Flex gap={8}>
          <Button onClick={() => void fromFile()}>从名册文件读取</Button>
          <Button onClick={fromRecords}>{`从房屋资料取${vote.estate}的业主`}</Button>
        </Flex>
        {progress && <ProgressPanel {...progress} onCancel={cancel} />}
        {roll && <RollFound roll={roll} heads={heads} />}
        {roll && roll.namesakes.length > 0 && (
          <NamesakeChoice namesakes={roll.namesakes} merged={merged} onChange={setMerged} />
        )}
      </Flex>
    </AskDialog>
  )
}

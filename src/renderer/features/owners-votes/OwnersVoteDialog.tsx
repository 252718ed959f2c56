import { Flex, Form, Radio } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ownersVote, type OwnersVote } from '../../domain/records/owners-vote'
import { voteRuleVersion } from '../../domain/records/vote-rule'
import { keepOwnersVote } from '../../domain/voting/owners/change-owners-vote'
import { ruleForMatter } from '../../domain/voting/owners/matter-rule'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'
import { blankChoices, headChoices } from './data/vote-choices'
import { FollowMajorityField } from './FollowMajorityField'
import { MattersEdit } from './MattersEdit'

const newVote = (id: string, matterId: string, today: string): OwnersVote => ({
  id,
  title: '',
  estate: '',
  matters: [{ id: matterId, title: '', item: 4, rule: ruleForMatter(4, today, []) }],
  from: today,
  to: today,
  headsBy: 'buyer',
  blankAs: 'abstain',
})

/** Asks what the owners are to decide, when ballots are collected, and how heads are counted. */
export function OwnersVoteDialog({
  vote: stored,
  rollTaken = false,
  onClose,
}: {
  /** Undefined: a new one. */
  vote: OwnersVote | undefined
  /** Once the roll stands, heads stay counted as they are. */
  rollTaken?: boolean
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const navigate = useNavigate()
  const [vote, setVote] = useState(() => stored ?? newVote(world.newId(), world.newId(), world.today()))
  const change = (changes: Partial<OwnersVote>): void => {
    setVote({ ...vote, ...changes })
  }
  const save = async (): Promise<void> => {
    const versions = records.all(voteRuleVersion)
    const ruled = {
      ...vote,
      matters: vote.matters.map(one => ({ ...one, rule: ruleForMatter(one.item, vote.from, versions) })),
    }
    const isNew = records.find(ownersVote, vote.id) === undefined
    if (!(await carryOut(keepOwnersVote(ruled, isNew), `已保存“${vote.title}”`))) return
    onClose()
    if (isNew) void navigate(`/owners-votes/${vote.id}`)
  }
  return (
    <AskDialog
      title={stored === undefined ? '新建业主表决' : '修改业主表决'}
      okText="保存业主表决"
      width={760}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="名称"
        required
        autoFocus
        value={vote.title}
        placeholder="例如：文和园小区选聘物业服务企业"
        onChange={title => {
          change({ title: title.slice(0, 100) })
        }}
      />
      <TextField
        label="小区"
        required
        value={vote.estate}
        onChange={estate => {
          change({ estate: estate.slice(0, 50) })
        }}
      />
      <Form.Item label="收票">
        <Flex gap={8} align="center">
          <IsoDateField
            label="收票开始"
            value={vote.from}
            onChange={from => {
              if (from !== undefined) change({ from })
            }}
          />
          <span>至</span>
          <IsoDateField
            label="收票截止"
            value={vote.to}
            onChange={to => {
              if (to !== undefined) change({ to })
            }}
          />
          <span>通知日期</span>
          <IsoDateField
            label="通知日期"
            value={vote.noticeOn}
            onChange={noticeOn => {
              change({ noticeOn })
            }}
          />
        </Flex>
      </Form.Item>
      <Form.Item label="业主人数">
        <Radio.Group
          aria-label="业主人数怎样计算"
          disabled={rollTaken}
          value={vote.headsBy}
          options={headChoices.map(({ id, label }) => ({ value: id, label }))}
          onChange={({ target }) => {
            const chosen = headChoices.find(({ id }) => id === target.value)
            if (chosen !== undefined) change({ headsBy: chosen.id })
          }}
        />
      </Form.Item>
      <Form.Item label="空白、难辨" extra="按本小区业主大会议事规则">
        <Radio.Group
          aria-label="空白或无法辨认的票怎样计算"
          value={vote.blankAs}
          options={blankChoices.map(({ id, label }) => ({ value: id, label }))}
          onChange={({ target }) => {
            const chosen = blankChoices.find(({ id }) => id === target.value)
            if (chosen !== undefined) change({ blankAs: chosen.id })
          }}
        />
      </Form.Item>
      <FollowMajorityField
        follow={vote.followMajority}
        onChange={followMajority => {
          change({ followMajority })
        }}
      />
      <MattersEdit
        matters={vote.matters}
        day={vote.from}
        onChange={matters => {
          change({ matters })
        }}
      />
    </AskDialog>
  )
}

import { CloseOutlined } from '@ant-design/icons'
import { Button, Flex, Form, Input, InputNumber } from 'antd'
import type { VoteRule } from '../../domain/voting/vote-rule'

type Calling = NonNullable<VoteRule['calling']>
type Proposer = Calling['proposers'][number]

const fifth: Proposer = { who: '', fraction: { numerator: 1, denominator: 5 } }

/** A calling that says nothing is none. */
const orNone = (calling: Calling): Calling | undefined =>
  calling.proposers.length === 0 && calling.noticeDays === undefined && calling.tell === undefined
    ? undefined
    : calling

/** 提议和通知: who may ask for such a meeting, how many days before it is made known, and who else is told. All of it may be left empty. */
export function CallingFields({
  calling = { proposers: [] },
  onChange,
}: {
  calling: VoteRule['calling']
  onChange: (calling: Calling | undefined) => void
}) {
  const { proposers } = calling
  const change = (changes: Partial<Calling>): void => {
    onChange(orNone({ ...calling, ...changes }))
  }
  return (
    <>
      <Form.Item label="谁可提议召开">
        <Flex vertical gap={4}>
          {proposers.map((proposer, index) => (
            <ProposerRow
              key={index}
              name={`提议人 ${String(index + 1)}`}
              proposer={proposer}
              onChange={changed => {
                change({ proposers: proposers.with(index, changed) })
              }}
              onRemove={() => {
                change({ proposers: proposers.toSpliced(index, 1) })
              }}
            />
          ))}
          <Button
            size="small"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              change({ proposers: [...proposers, fifth] })
            }}
          >
            加一类提议人
          </Button>
        </Flex>
      </Form.Item>
      <Form.Item label="通知">
        <Flex gap={8} align="center">
          <span>提前</span>
          <InputNumber<number>
            aria-label="提前通知天数"
            style={{ width: 72 }}
            min={1}
            max={365}
            precision={0}
            controls={false}
            value={calling.noticeDays ?? null}
            onChange={days => {
              change({ noticeDays: days ?? undefined })
            }}
          />
          <span>日，同时告知</span>
          <Input
            aria-label="同时告知"
            style={{ width: 220 }}
            placeholder="可不填，例如相关的居民委员会"
            maxLength={50}
            value={calling.tell ?? ''}
            onChange={({ target }) => {
              change({ tell: target.value === '' ? undefined : target.value })
            }}
          />
        </Flex>
      </Form.Item>
    </>
  )
}

function ProposerRow({
  name,
  proposer,
  onChange,
  onRemove,
}: {
  name: string
  proposer: Proposer
  onChange: (proposer: Proposer) => void
  onRemove: () => void
}) {
  const { who, fraction } = proposer
  const figure = (label: string, key: 'numerator' | 'denominator') => (
    <InputNumber<number>
      aria-label={`${name}${label}`}
      style={{ width: 56 }}
      min={1}
      max={999}
      precision={0}
      controls={false}
      value={fraction[key]}
      onChange={value => {
        if (value !== null) onChange({ who, fraction: { ...fraction, [key]: value } })
      }}
    />
  )
  return (
    <Flex gap={8} align="center">
      <Input
        aria-label={name}
        style={{ width: 200 }}
        placeholder="例如：业主"
        maxLength={50}
        value={who}
        onChange={({ target }) => {
          onChange({ who: target.value, fraction })
        }}
      />
      <span>的</span>
      {figure('分子', 'numerator')}
      <span>/</span>
      {figure('分母', 'denominator')}
      <span>以上</span>
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={`移出${name}`}
        onClick={onRemove}
      />
    </Flex>
  )
}

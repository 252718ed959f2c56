import { Alert, Button, Flex, Table, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { voteRuleVersion } from '../../domain/records/vote-rule'
import { rulesToEnter, voteRules } from '../../domain/voting/data/vote-rules'
import { rulesOffered } from '../../domain/voting/offered-rules'
import {
  attendanceWords,
  callingWords,
  shareWords,
  ruleUseWords,
  validityWords,
} from '../../domain/voting/rule-words'
import { holdsOn, type VoteRule } from '../../domain/voting/vote-rule'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { RuleDialog } from './RuleDialog'
import { blankRule, ruleToEnter } from './blank-rule'

const columns: NonNullable<TableProps<VoteRule>['columns']> = [
  {
    title: '规则',
    width: 190,
    render: (_, rule) => (
      <>
        {rule.name}
        <div className="small-print">{ruleUseWords[rule.use]}</div>
      </>
    ),
  },
  {
    title: '要求',
    render: (_, rule) => (
      <>
        {`参加：${attendanceWords(rule)}；同意：${shareWords(rule.pass)}`}
        {rule.area === true && '；人数和面积都要达到'}
        {rule.calling && <div className="small-print">{callingWords(rule)}</div>}
      </>
    ),
  },
  {
    title: '依据',
    width: 230,
    render: (_, rule) => (
      <>
        {rule.basis}
        {rule.own === true && <div className="small-print">本单位规则，不是法律规定</div>}
      </>
    ),
  },
  { title: '适用', width: 150, render: (_, rule) => validityWords(rule) },
]

/** 表决规则: by what votes are decided today, where each rule stands, and what the office has yet to enter. */
export function VoteRulesPage() {
  const { world } = useServices()
  const versions = useAll(voteRuleVersion)
  const may = useRights().includes('write')
  const [asked, setAsked] = useState<VoteRule>()
  const today = world.today()
  const { rules, toEnter } = rulesOffered(versions, today)
  const past = voteRules.filter(rule => !holdsOn(rule, today))
  const change: typeof columns = [
    {
      title: '',
      width: 72,
      render: (_, rule) => (
        <Button
          size="small"
          type="text"
          aria-label={`修改规则：${rule.name}`}
          onClick={() => {
            setAsked({ ...rule, validFrom: today })
          }}
        >
          修改
        </Button>
      ),
    },
  ]
  return (
    <Flex vertical gap={12}>
      <Flex justify="space-between" align="center" gap={12} wrap>
        <Typography.Text>
          “以上”含本数，“过半数”“超过”不含本数。修改的规则从填写的日期起适用；以前的表决仍按当时的规则。
        </Typography.Text>
        {may && (
          <Button
            onClick={() => {
              setAsked(blankRule(world.newId(), today))
            }}
          >
            新增规则
          </Button>
        )}
      </Flex>
      {rulesToEnter
        .filter(({ id }) => toEnter.some(one => one.id === id))
        .map(rule => (
          <Alert
            key={rule.id}
            type="warning"
            showIcon
            title={`“${rule.name}”还没有登记人数要求。`}
            description={`请按${rule.source}填写，并写明依据和出处。登记以前，这类会议没有可选的规则。`}
            action={
              may && (
                <Button
                  onClick={() => {
                    setAsked(ruleToEnter(rule))
                  }}
                >
                  登记这条规则
                </Button>
              )
            }
          />
        ))}
      <Table<VoteRule>
        size="small"
        rowKey="id"
        pagination={false}
        columns={may ? [...columns, ...change] : columns}
        dataSource={[...rules]}
      />
      <Typography.Text strong>以前的规则（只用于当时的会议）</Typography.Text>
      <Table<VoteRule> size="small" rowKey="id" pagination={false} columns={columns} dataSource={past} />
      {asked && (
        <RuleDialog
          key={asked.id}
          rule={asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </Flex>
  )
}

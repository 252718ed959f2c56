import { Card, Timeline, Typography } from 'antd'
import {
  endByNotice,
  noticeBy,
  noticeClocks,
  type NoticeClock,
} from '../../../domain/property/contract-clock'
import { contractState } from '../../../domain/property/contract-spans'
import { nearWords } from '../../../domain/calendar/due-list'
import { periodRule } from '../../../domain/records/period-rule'
import { serviceContract, type ServiceContract } from '../../../domain/records/service-contract'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { ContractActs } from './ContractActs'

const sides: Readonly<Record<NoticeClock['by'], string>> = {
  enterprise: '企业不续签，最迟书面通知',
  owners: '业主解聘，最迟书面通知',
}

function clockWords(contract: ServiceContract, { by, day, days, basis }: NoticeClock, today: string) {
  const given = noticeBy(contract, by)
  const late = given !== undefined && given.on > day
  const told =
    given === undefined
      ? nearWords(day, today).replace('已过期', '已过')
      : `已于 ${given.on} 通知${late ? '，晚于期限' : ''}`
  return { key: by, day, words: `${day} ${sides[by]}：${told}`, hint: `到期前 ${days} 天，${basis}` }
}

function lines(contract: ServiceContract, clocks: readonly NoticeClock[], today: string) {
  const { endsOn, endedOn, endedReason, handedOverOn } = contract
  const given = contract.notices.map(({ by, on, note }, nth) => ({
    key: `notice-${String(nth)}`,
    day: on,
    words: `${on} ${by === 'owners' ? '业主' : '物业企业'}书面通知`,
    hint: note,
  }))
  const ends = [
    endsOn !== undefined && { key: 'ends', day: endsOn, words: `${endsOn} 合同到期`, hint: '' },
    endedOn !== undefined && {
      key: 'ended',
      day: endedOn,
      words: `${endedOn} 终止`,
      hint: endedReason ?? '',
    },
    handedOverOn !== undefined && {
      key: 'handover',
      day: handedOverOn,
      words: `${handedOverOn} 完成用房和资料移交`,
      hint: '',
    },
  ].filter(one => one !== false)
  const open = endedOn === undefined ? clocks.map(clock => clockWords(contract, clock, today)) : []
  return [...open, ...given, ...ends].toSorted((one, other) => one.day.localeCompare(other.day))
}

/** The days that matter to a contract, one after the other, and what can be recorded of it. */
export function ContractClock({ contract }: { contract: ServiceContract }) {
  const { world } = useServices()
  const may = useRights().includes('write')
  const rules = useAll(periodRule)
  const today = world.today()
  const state = contractState(contract, useAll(serviceContract), today)
  const over = contract.endedOn === undefined ? endByNotice(contract, rules, today) : undefined
  return (
    <Card size="small" title="期限">
      {state === 'continuing' && (
        <Typography.Paragraph type="warning">
          合同期限已过，业主没有作出续聘或另选的决定，按不定期合同继续（《民法典》第九百四十八条）。
        </Typography.Paragraph>
      )}
      {over !== undefined && <Typography.Paragraph>{`按书面通知，${over} 终止。`}</Typography.Paragraph>}
      <Timeline
        style={{ paddingTop: 8 }}
        items={lines(contract, noticeClocks(contract, rules, today), today).map(({ key, words, hint }) => ({
          key,
          content: (
            <>
              {words}
              {hint !== '' && <div className="small-print">{hint}</div>}
            </>
          ),
        }))}
      />
      {may && <ContractActs contract={contract} />}
    </Card>
  )
}

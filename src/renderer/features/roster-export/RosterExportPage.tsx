import { Button, Checkbox, Form, Radio, Select, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { choicesOf, type ListColumn } from '../../domain/giving-out/column'
import { basisChoices, basisNamed } from '../../domain/giving-out/basis-choices'
import type { ColumnChoice } from '../../domain/giving-out/data/column-choices'
import type { GivingOutRequest } from '../../domain/giving-out/plan-giving-out'
import { clockTime } from '../../domain/journal/clock'
import { office, OFFICE_ID } from '../../domain/records/office'
import { givenList, listColumns, listDecisions, planList } from '../../domain/roster/kinds/given-list'
import { rosterKindOf } from '../../domain/roster/kinds/roster-kinds'
import type { RosterAbout, RosterKind, RosterListing } from '../../domain/roster/kinds/roster-kind'
import type { ListedRecord } from '../../domain/roster/record-rows/record-roster'
import { refusalWords } from '../../domain/words/problem-words'
import { giveOut } from '../../services/give-out'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useAll, useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { GivingFields } from '../../ui/GivingFields'
import { PageTitle } from '../../ui/PageTitle'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { TextField } from '../../ui/TextField'
import { momentText } from '../../ui/moment-text'
import { thousands } from '../../ui/thousands'
import { useShortcut } from '../../ui/use-shortcut'

const ALL = ''
const choiceWords: readonly { readonly value: ColumnChoice; readonly label: string }[] = [
  { value: 'full', label: '完整' },
  { value: 'masked', label: '遮盖' },
  { value: 'left-out', label: '不给' },
]

type Request = Omit<GivingOutRequest<string>, 'columns'>
const newRequest: Request = {
  audience: 'named',
  recipient: '',
  purpose: '',
  basis: undefined,
  password: null,
  copies: 1,
}

type Decisions = GivingOutRequest<string>['columns']

/** Each column that may leave: whole, masked or not. */
function ColumnsField({
  columns,
  decisions,
  onDecide,
}: {
  columns: readonly ListColumn<string>[]
  decisions: Decisions
  onDecide: (field: string, choice: ColumnChoice) => void
}) {
  const rights = useRights()
  return (
    <section
      aria-label="栏目"
      style={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '4px 16px' }}
    >
      {columns.map(({ field, label, privacy }) => {
        const allowed = choicesOf(privacy, 'named', rights)
        return (
          <Form.Item key={field} label={label} style={{ marginBottom: 4 }}>
            <Radio.Group
              size="small"
              optionType="button"
              aria-label={label}
              value={decisions[field] ?? 'left-out'}
              options={choiceWords.filter(({ value }) => allowed.includes(value))}
              onChange={({ target }) => {
                onDecide(field, choiceWords.find(({ value }) => value === target.value)?.value ?? 'left-out')
              }}
            />
          </Form.Item>
        )
      })}
    </section>
  )
}

/** What the clerk answers, and the way out of the office. */
function useGiving(kind: RosterKind, listing: RosterListing, rows: readonly ListedRecord[]) {
  const services = useServices()
  const rights = useRights()
  const author = useFound(office, OFFICE_ID)?.name ?? ''
  const columns = useMemo(() => listColumns(kind, listing, rows), [kind, listing, rows])
  const [forEditing, setForEditing] = useState(false)
  const [request, setRequest] = useState<Request>(newRequest)
  const [changed, setChanged] = useState<Decisions>({})
  const decisions = { ...listDecisions(columns, forEditing, rights), ...changed }
  return {
    columns,
    decisions,
    request,
    forEditing,
    change: (part: Partial<Request>): void => {
      setRequest(before => ({ ...before, ...part }))
    },
    decide: (field: string, choice: ColumnChoice): void => {
      setChanged(before => ({ ...before, [field]: choice }))
    },
    edit: (wanted: boolean): void => {
      setForEditing(wanted)
      setChanged({})
      setRequest(
        wanted
          ? { ...newRequest, recipient: author || '本单位', purpose: '本单位修改', basis: 'duty' }
          : newRequest,
      )
    },
    give: async () => {
      const plan = planList(kind, { ...request, columns: decisions }, forEditing, columns, rights)
      if (!plan.ok) return plan
      return giveOut(services, {
        plan: plan.value,
        about: rows.map(({ id }) => ({ kind: kind.record.kind, id })),
        register: kind.words.list,
        sheet: ({ actor, clock }) =>
          givenList(kind, plan.value, rows, { who: actor, at: momentText(clockTime(clock)) }, forEditing),
        fileName: `${author}${kind.words.list}_${services.world.today()}`,
      })
    },
  }
}

/** Everything of the kind on record, worked out anew when its records change. */
function useListed(kind: RosterKind, listing: RosterListing): readonly ListedRecord[] {
  const { records, world } = useServices()
  const known = useAll(kind.record)
  return useMemo(
    () => (known.length === 0 ? [] : listing.rows(records, world.today())),
    [known, listing, records, world],
  )
}

function Export({ kind, listing }: { kind: RosterKind; listing: RosterListing }) {
  const notices = useNotices()
  const navigate = useNavigate()
  const all = useListed(kind, listing)
  const estates = [...new Set(all.map(({ facts }) => facts['estate'] ?? ''))].filter(name => name !== '')
  const [estate, setEstate] = useState(ALL)
  const rows = useMemo(
    () => (estate === ALL ? all : all.filter(({ facts }) => facts['estate'] === estate)),
    [all, estate],
  )
  const [refusal, setRefusal] = useState<string>()
  const giving = useGiving(kind, listing, rows)
  const { request } = giving
  const back = (): void => void navigate(kind.words.path)
  useShortcut('Escape', back)
  const leave = async (): Promise<void> => {
    const given = await giving.give()
    setRefusal(given.ok ? undefined : refusalWords(given.problem))
    if (!given.ok || given.value === null) return
    notices.done(`已导出 ${thousands(rows.length)} 条：${given.value}`)
    back()
  }
  return (
    <>
      <PageTitle
        title={`导出${kind.words.list}`}
        onBack={back}
        actions={
          <Button type="primary" disabled={rows.length === 0} onClick={() => void leave()}>
            {`导出 ${thousands(rows.length)} 条`}
          </Button>
        }
      />
      {all.length === 0 && <EmptyState title="册上还没有内容" hint="先登记或导入，再导出。" />}
      <Form component="div" labelCol={{ flex: '112px' }} style={{ maxWidth: 1120 }}>
        {estates.length > 1 && (
          <Form.Item label="小区">
            <Select
              aria-label="小区"
              value={estate}
              style={{ width: 280 }}
              options={[
                { value: ALL, label: '全部小区' },
                ...estates.map(name => ({ value: name, label: name })),
              ]}
              onChange={setEstate}
            />
          </Form.Item>
        )}
        <GivingFields
          answers={request}
          bases={basisChoices}
          onChange={({ basis, ...part }) => {
            giving.change({
              ...part,
              ...(basis !== undefined && { basis: basisNamed(basis) }),
            })
          }}
        />
        <Form.Item label=" " colon={false}>
          <Checkbox
            checked={giving.forEditing}
            onChange={({ target }) => {
              giving.edit(target.checked)
            }}
          >
            供修改后再导入
          </Checkbox>
          <Typography.Text type="secondary">
            在 Excel 或 WPS 里改好，再导入，改了哪些就更新哪些。
          </Typography.Text>
        </Form.Item>
        <ColumnsField columns={giving.columns} decisions={giving.decisions} onDecide={giving.decide} />
        <TextField
          label="打开密码"
          value={request.password ?? ''}
          placeholder="不填则不加密码；密码另行告知接收人"
          onChange={typed => {
            giving.change({ password: typed === '' ? null : typed })
          }}
        />
        {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      </Form>
    </>
  )
}

/** 导出房屋名册、物业企业名册: to whom, what for, on what ground and which columns, before the file leaves. */
export function RosterExportPage({ about }: { about: RosterAbout }) {
  const kind = rosterKindOf(about)
  const may = useRights().includes('export')
  if (kind.listing === undefined || !may) {
    return <EmptyState title="不能导出" hint="导出名册要有导出的权限，请联系主任。" />
  }
  return <Export kind={kind} listing={kind.listing} />
}

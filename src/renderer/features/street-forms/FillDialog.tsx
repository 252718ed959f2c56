import { Checkbox, Form, Radio, Typography } from 'antd'
import { useState } from 'react'
import type { Right } from '../../domain/accounts/roles'
import { givingRequest, tellingColumns } from '../../domain/forms/form-giving'
import { choicesOf } from '../../domain/giving-out/column'
import { basisChoices, basisNamed } from '../../domain/giving-out/basis-choices'
import type { ColumnChoice } from '../../domain/giving-out/data/column-choices'
import type { GivingOutRequest } from '../../domain/giving-out/plan-giving-out'
import type { StreetForm } from '../../domain/records/street-form'
import { AskDialog } from '../../ui/AskDialog'
import { GivingFields } from '../../ui/GivingFields'
import { TextField } from '../../ui/TextField'
import './street-forms.css'
import { thousands } from '../../ui/thousands'

const choiceWords: Readonly<Record<ColumnChoice, string>> = {
  full: '完整',
  masked: '遮盖',
  'left-out': '不填',
}
/** In one order, whichever of them is usual. */
const choices = ['full', 'masked', 'left-out'] as const

type Request = GivingOutRequest<string>

/** What was answered: how it is given out, and whether its pages are to say nothing of that. */
export type FillAnswers = { readonly request: Request; readonly bare: boolean }
type Columns = ReturnType<typeof tellingColumns>

/** What of a person the form tells, each whole, masked or left out. */
function TellingFields({
  columns,
  request,
  rights,
  onChange,
}: {
  columns: Columns
  request: Request
  rights: readonly Right[]
  onChange: (columns: Request['columns']) => void
}) {
  const asking = columns.filter(({ privacy }) => privacy !== 'open' && privacy !== 'personal')
  return (
    <div className="form-telling">
      {asking.map(({ field, label, privacy }) => (
        <Form.Item key={field} label={label} style={{ marginBottom: 0 }}>
          <Radio.Group
            size="small"
            optionType="button"
            aria-label={label}
            value={request.columns[field] ?? 'left-out'}
            options={choices
              .filter(choice => choicesOf(privacy, 'named', rights).includes(choice))
              .map(choice => ({ value: choice, label: choiceWords[choice] }))}
            onChange={({ target }) => {
              const chosen = choicesOf(privacy, 'named', rights).find(choice => choice === target.value)
              if (chosen !== undefined) onChange({ ...request.columns, [field]: chosen })
            }}
          />
        </Form.Item>
      ))}
    </div>
  )
}

/** 给谁、用途、依据、哪些栏完整: asked before the form is filled and saved, as it was answered last. */
export function FillDialog({
  form,
  people,
  children,
  withChildren,
  rights,
  fileName,
  answered,
  refusal,
  onChildren,
  onFill,
  onClose,
}: {
  form: StreetForm
  /** How many lines the file will have; undefined: it counts. */
  people: number | undefined
  /** How many are under fourteen and left out unless they are put in. */
  children: number
  withChildren: boolean
  rights: readonly Right[]
  fileName: string
  /** What was answered just now, where it could not be saved; undefined: as it was answered for the last report. */
  answered: FillAnswers | undefined
  refusal: string | undefined
  onChildren: (included: boolean) => void
  onFill: (answers: FillAnswers) => void
  onClose: () => void
}) {
  const [columns] = useState(() => tellingColumns(form.mapping))
  const [request, setRequest] = useState(
    () => answered?.request ?? givingRequest(form.giving, columns, form.name),
  )
  const asksNumbers = columns.some(({ privacy }) => privacy === 'identity' || privacy === 'phone')
  const [bare, setBare] = useState(answered?.bare ?? form.giving.bare === true)
  return (
    <AskDialog
      title={`填“${form.name}”`}
      okText={people === undefined ? '填好并保存' : `填 ${thousands(people)} 行并保存`}
      refusal={refusal}
      width={820}
      onOk={() => {
        onFill({ request, bare })
      }}
      onClose={onClose}
    >
      {columns.length === 0 ? (
        <TextField
          label="报给"
          autoFocus
          value={request.recipient}
          onChange={recipient => {
            setRequest(before => ({ ...before, recipient }))
          }}
        />
      ) : (
        <GivingFields
          answers={{ recipient: request.recipient, purpose: request.purpose, basis: request.basis ?? '' }}
          bases={basisChoices}
          onChange={({ basis, ...words }) => {
            setRequest(before => ({
              ...before,
              ...words,
              ...(basis !== undefined && { basis: basisNamed(basis) }),
            }))
          }}
        />
      )}
      <TellingFields
        columns={columns}
        request={request}
        rights={rights}
        onChange={decided => {
          setRequest(before => ({ ...before, columns: decided }))
        }}
      />
      {children > 0 && (
        <Checkbox
          style={{ marginTop: 12 }}
          checked={withChildren}
          disabled={!rights.includes('sensitive')}
          onChange={({ target }) => {
            onChildren(target.checked)
          }}
        >
          {`名单里有 ${thousands(children)} 人不满 14 周岁，一般不列入；确需列入的请勾选（须取得监护人同意，法定职责所必需的除外）`}
        </Checkbox>
      )}
      {columns.length > 0 && (
        <Checkbox
          style={{ marginTop: 12 }}
          checked={!bare}
          onChange={({ target }) => {
            setBare(!target.checked)
          }}
        >
          打印时每页注明经办人、时间、用途和接收单位（写在页眉或页脚，表格本身不动）
        </Checkbox>
      )}
      <Typography.Paragraph type="secondary" style={{ margin: '8px 0 0' }}>
        {`存为 ${fileName}；原来的空表不动。${asksNumbers ? '号码在这里选了遮盖的，按遮盖填，填法里的写法不再起作用。' : ''}`}
      </Typography.Paragraph>
    </AskDialog>
  )
}

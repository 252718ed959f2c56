import { Alert, Button, Card, Flex, Form, Input, InputNumber, Select, Typography } from 'antd'
import type { FormMapping } from '../../../domain/forms/form-mapping'
import { formSources, PEOPLE } from '../../../domain/forms/form-sources'
import { PageTitle } from '../../../ui/PageTitle'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { useShortcut } from '../../../ui/use-shortcut'
import type { ReadForm } from '../read-form'
import { CellsField } from './CellsField'
import { CountsFields } from './CountsFields'
import { MapColumns } from './MapColumns'
import { useMapping, type FormDraft } from './use-mapping'
import { FIRST } from './first-label'
import { WhoField } from './WhoField'
import '../street-forms.css'

function SheetField({
  desk,
  read,
  first = false,
}: {
  desk: ReturnType<typeof useMapping>
  read: ReadForm
  /** It begins a line. */
  first?: boolean
}) {
  const { mapping, hint, look } = desk
  return (
    <Form.Item label="工作表" {...(first && { labelCol: FIRST })}>
      <Select
        aria-label="工作表"
        style={{ width: 180 }}
        value={mapping.sheet}
        options={read.workbook.sheets.map(({ name }) => ({ value: name, label: name }))}
        onChange={sheet => {
          look({ ...hint, sheet })
        }}
      />
    </Form.Item>
  )
}

function Places({ desk, read }: { desk: ReturnType<typeof useMapping>; read: ReadForm }) {
  const { mapping, found, hint, look, change } = desk
  return (
    <Flex gap="0 16px" wrap align="start">
      <Form.Item label="每行填一个" labelCol={FIRST}>
        <Select
          aria-label="每行填一个"
          style={{ width: 140 }}
          value={hint.of ?? PEOPLE}
          options={formSources.map(({ of, label }) => ({ value: of, label }))}
          onChange={of => {
            look({ ...hint, of })
          }}
        />
      </Form.Item>
      <SheetField desk={desk} read={read} />
      <Form.Item label="表头在第几行" help={found ? undefined : '请写表头从第几行开始'}>
        <InputNumber
          aria-label="表头在第几行"
          min={1}
          precision={0}
          placeholder={found ? '已认出' : ''}
          style={{ width: 90 }}
          value={hint.headerRow ?? null}
          onChange={row => {
            look({ ...hint, headerRow: row ?? undefined })
          }}
        />
      </Form.Item>
      <Form.Item label="填写的行">
        <Flex gap={4} align="center">
          <span>第</span>
          <InputNumber
            aria-label="从第几行"
            min={1}
            precision={0}
            style={{ width: 72 }}
            value={mapping.rows.from}
            onChange={from => {
              if (from !== null) change({ rows: { ...mapping.rows, from } })
            }}
          />
          <span>行至第</span>
          <InputNumber
            aria-label="到第几行"
            min={1}
            precision={0}
            style={{ width: 72 }}
            value={mapping.rows.to}
            onChange={to => {
              if (to !== null) change({ rows: { ...mapping.rows, to } })
            }}
          />
          <span>行（人多时自动加行）</span>
        </Flex>
      </Form.Item>
    </Flex>
  )
}

function Kept({ desk }: { desk: ReturnType<typeof useMapping> }) {
  const { draft, edit } = desk
  return (
    <Flex gap="0 16px" wrap align="start">
      <Form.Item label="表名" required labelCol={FIRST}>
        <Input
          aria-label="表名"
          autoComplete="off"
          style={{ width: 280 }}
          value={draft.name}
          onChange={({ target }) => {
            edit({ name: target.value })
          }}
        />
      </Form.Item>
      <Form.Item label="每月几日前报">
        <InputNumber
          aria-label="每月几日前报"
          min={1}
          max={31}
          precision={0}
          suffix="日"
          style={{ width: 110 }}
          value={draft.dueDay ?? null}
          onChange={day => {
            edit({ dueDay: day ?? undefined })
          }}
        />
      </Form.Item>
      <Form.Item label="文件名" extra="可写 {单位}{表名}{年月}{日期}">
        <Input
          aria-label="文件名"
          autoComplete="off"
          style={{ width: 260 }}
          value={draft.namePattern}
          onChange={({ target }) => {
            edit({ namePattern: target.value })
          }}
        />
      </Form.Item>
    </Flex>
  )
}

/** Which column takes what; what to do where no heading was found. */
function Columns({ desk: { mapping, found, change } }: { desk: ReturnType<typeof useMapping> }) {
  if (!found) {
    return (
      <Typography.Paragraph type="secondary">
        还没有表头。请先写明表头在第几行；只填人数的统计表，勾上面的“这份表不列名单，只填人数”。
      </Typography.Paragraph>
    )
  }
  return (
    <MapColumns
      mapping={mapping}
      onChange={(columns: FormMapping['columns']) => {
        change({ columns })
      }}
    />
  )
}

/** How a form is filled: where its rows begin and end, which column takes which fact, who goes in, and what is remembered. */
export function MapForm({
  read,
  title,
  begin,
  okText,
  onSave,
  onExport,
  onBack,
}: {
  read: ReadForm
  title: string
  /** How it was filled before; undefined for a form that is new. */
  begin: FormDraft | undefined
  okText: string
  /** Why it could not be kept, in words; undefined when it was. */
  onSave: (draft: FormDraft) => Promise<string | undefined>
  /** Saves how it is filled as a file; absent where it is not kept yet. */
  onExport?: () => void
  onBack: () => void
}) {
  const desk = useMapping(read, begin)
  const { draft, mapping, edit, change, refusal } = desk
  const save = (): void => {
    void desk.save(onSave)
  }
  useShortcut('Ctrl+S', save)
  const isCounting = mapping.counts !== undefined
  return (
    <>
      <PageTitle
        title={title}
        onBack={onBack}
        actions={
          <>
            {onExport !== undefined && <Button onClick={onExport}>导出填法</Button>}
            <Button type="primary" onClick={save}>
              {okText}
            </Button>
          </>
        }
      />
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <div className="form-scroll">
        {read.remade && (
          <Alert
            type="warning"
            showIcon
            style={{ marginBottom: 12 }}
            title="这份表是旧格式，填好后存为 .xlsx：文字和合并的单元格都在，原来的字体、颜色和列宽带不过来。想保留原样，请先用 Excel 或 WPS 打开，另存为 .xlsx 再来。"
          />
        )}
        <Card size="small" style={{ marginBottom: 12 }}>
          <Kept desk={desk} />
          {isCounting ? <SheetField desk={desk} read={read} first /> : <Places desk={desk} read={read} />}
          {(mapping.of === undefined || isCounting) && (
            <WhoField
              who={draft.who}
              onChange={who => {
                edit({ who })
              }}
            />
          )}
          <CountsFields
            mapping={mapping}
            sheet={read.workbook.sheets.find(({ name }) => name === mapping.sheet)}
            onChange={change}
          />
          <CellsField mapping={mapping} onChange={change} />
        </Card>
        {!isCounting && <Columns desk={desk} />}
      </div>
    </>
  )
}

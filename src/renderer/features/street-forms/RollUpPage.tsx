import { Button, Flex, Input, Statistic, Table, Typography } from 'antd'
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react'
import { useNavigate } from 'react-router'
import { expectedNames } from '../../domain/forms/rollup/community-name'
import { missingCommunities, type ReportedFile, type RollUp } from '../../domain/forms/rollup/roll-up'
import { fileState, rollUpSheets } from '../../domain/forms/rollup/roll-up-sheets'
import { useServices } from '../../services/services'
import { useNotices } from '../../services/notices'
import { PageTitle } from '../../ui/PageTitle'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { RefusalAlert } from '../../ui/RefusalAlert'
import './street-forms.css'
import { thousands } from '../../ui/thousands'
import { useRollUp } from './use-roll-up'

/** Which communities are to report, and their files. */
function ChooseFiles({
  names,
  onNames,
  onFiles,
}: {
  names: string
  onNames: (names: string) => void
  onFiles: (files: readonly File[]) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])]
    target.value = ''
    if (files.length > 0) onFiles(files)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(files)
  }
  return (
    <Flex gap={24} align="stretch">
      <div style={{ width: 280 }}>
        <Typography.Paragraph style={{ marginBottom: 4 }}>
          应报的社区（一行一个，可不填）
        </Typography.Paragraph>
        <Input.TextArea
          aria-label="应报的社区"
          rows={8}
          value={names}
          placeholder={'文和社区\n东街社区\n…'}
          onChange={({ target }) => {
            onNames(target.value)
          }}
        />
      </div>
      <div
        className="form-drop"
        style={{ flex: 1 }}
        onDragOver={event => {
          event.preventDefault()
        }}
        onDrop={drop}
      >
        <Typography.Paragraph strong>把各社区报来的同一种表一起拖到这里，或者</Typography.Paragraph>
        <Button type="primary" onClick={() => input.current?.click()}>
          选择各社区的表格
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label="各社区的表格"
          accept=".xlsx,.xls,.et,.csv"
          onChange={chosen}
        />
        <Typography.Paragraph type="secondary" style={{ marginTop: 16 }}>
          可以一次选几十份。每行会注明来自哪个社区；重复的、两个社区都报的、填得不对的都列出来。什么都不写入本单位的名册。
        </Typography.Paragraph>
      </div>
    </Flex>
  )
}

function Totals({ rolled }: { rolled: RollUp }) {
  const missing = missingCommunities(rolled)
  const figures = [
    ['并入', rolled.rows.length, '行'],
    ['重复', rolled.repeated.length, '行'],
    ['两社区都报', rolled.claimed.length, '人'],
    ['有误', rolled.wrong.length, '处'],
    ['未报', missing.length, '个社区'],
  ] as const
  return (
    <>
      <Flex gap={48} style={{ paddingBottom: 8 }}>
        {figures.map(([title, value, suffix]) => (
          <Statistic key={title} title={title} value={thousands(value)} suffix={suffix} />
        ))}
      </Flex>
      {missing.length > 0 && (
        <Typography.Paragraph type="danger">{`还没有报的社区：${missing.join('、')}`}</Typography.Paragraph>
      )}
    </>
  )
}

function Files({ files }: { files: readonly ReportedFile[] }) {
  return (
    <Table<ReportedFile>
      size="small"
      rowKey="file"
      pagination={false}
      scroll={{ y: 380 }}
      dataSource={[...files]}
      columns={[
        { title: '社区', dataIndex: 'community', width: 160 },
        { title: '文件', dataIndex: 'file', width: 240, ellipsis: true },
        { title: '行数', dataIndex: 'rows', width: 80, align: 'right' },
        { title: '并入', dataIndex: 'joined', width: 80, align: 'right' },
        { title: '重复', dataIndex: 'repeated', width: 80, align: 'right' },
        { title: '两社区都报', dataIndex: 'claimed', width: 100, align: 'right' },
        { title: '有误', dataIndex: 'wrong', width: 80, align: 'right' },
        { title: '情况', render: (_, file) => fileState(file) },
      ]}
    />
  )
}

/** 汇总各社区报表: the same form from many communities joined into one, on a screen that can be stopped. */
export function RollUpPage() {
  const navigate = useNavigate()
  const { sheets, desktop, world } = useServices()
  const notices = useNotices()
  const [names, setNames] = useState('')
  const { join, rolled, refusal, work } = useRollUp()
  const [saving, setSaving] = useState(false)
  const save = async (from: RollUp): Promise<void> => {
    setSaving(true)
    try {
      const bytes = await sheets.write(rollUpSheets(from))
      const saved = await desktop.saveFile('xlsx', `各社区汇总_${world.today()}.xlsx`, bytes)
      if (saved !== null) notices.done(`已保存 ${saved}`)
    } finally {
      setSaving(false)
    }
  }
  if (work.progress !== undefined) return <ProgressPanel {...work.progress} onCancel={work.cancel} />
  return (
    <>
      <PageTitle
        title="汇总各社区报表"
        onBack={() => void navigate('/forms')}
        actions={
          rolled !== undefined && (
            <Button type="primary" loading={saving} onClick={() => void save(rolled)}>
              保存汇总表
            </Button>
          )
        }
      />
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      {rolled !== undefined && (
        <>
          <Totals rolled={rolled} />
          <Files files={rolled.files} />
        </>
      )}
      <div style={{ paddingTop: 12 }}>
        <ChooseFiles
          names={names}
          onNames={setNames}
          onFiles={files => void join(files, expectedNames(names))}
        />
      </div>
    </>
  )
}

import { InboxOutlined } from '@ant-design/icons'
import { Alert, Button, Typography } from 'antd'
import { useState, type DragEvent } from 'react'
import { useNavigate } from 'react-router'
import { formKnown } from '../../domain/forms/form-known'
import { suggestMapping } from '../../domain/forms/known-form'
import { listsLines } from '../../domain/forms/lists-lines'
import { saveForm } from '../../domain/forms/save-form'
import { streetForm, type StreetForm } from '../../domain/records/street-form'
import type { NamedBytes } from '../../domain/sheet/workbook'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useWatchedWork } from '../../services/use-watched-work'
import { useWrite } from '../../services/use-write'
import { PageTitle } from '../../ui/PageTitle'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { RefusalAlert } from '../../ui/RefusalAlert'
import './street-forms.css'
import { MapForm } from './mapping/MapForm'
import type { FormDraft } from './mapping/use-mapping'
import { readForm, type ReadForm } from './read-form'
import { keepForm } from './keep-form'
import { tryMapping } from './try-mapping'

/** The first step: the file of a form, chosen or dropped. */
function ChooseForm({
  refusal,
  onChoose,
  onFile,
}: {
  refusal: string | undefined
  onChoose: () => void
  onFile: (file: NamedBytes) => void
}) {
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    const file = event.dataTransfer.files[0]
    if (file === undefined) return
    void file.arrayBuffer().then(bytes => {
      onFile({ name: file.name, bytes: new Uint8Array(bytes) })
    })
  }
  return (
    <>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <div
        className="form-drop"
        onDragOver={event => {
          event.preventDefault()
        }}
        onDrop={drop}
      >
        <InboxOutlined aria-hidden style={{ fontSize: 40, color: '#1d5ca8' }} />
        <Typography.Paragraph strong style={{ margin: '12px 0 8px' }}>
          把街道发来的表格拖到这里，或者
        </Typography.Paragraph>
        <Button type="primary" autoFocus onClick={onChoose}>
          选择表格
        </Button>
        <Typography.Paragraph type="secondary" style={{ margin: '16px 0 0' }}>
          空表或上月填好的都可以：.xlsx 原样填写；.xls 等旧格式读进来，填好存为 .xlsx。原文件不会改动。
        </Typography.Paragraph>
      </div>
    </>
  )
}

/** The form as it is known, with the rows this file has for people. */
function withRows({ workbook, drawn }: ReadForm, known: StreetForm): StreetForm {
  if (!listsLines(known.mapping)) return known
  const { of, sheet, headerRow } = known.mapping
  const hint = { sheet, ...(of !== undefined && { of }), ...(headerRow !== undefined && { headerRow }) }
  const suggested = suggestMapping(workbook, name => drawn.get(name) ?? 0, hint)
  return suggested.ok ? { ...known, mapping: { ...known.mapping, rows: suggested.value.rows } } : known
}

/** A form that is known already: filled as before, or taken in as another one. */
function KnownAgain({
  known,
  onFill,
  onOther,
}: {
  known: StreetForm
  onFill: () => void
  onOther: () => void
}) {
  return (
    <Alert
      type="info"
      showIcon
      title={`这份表的表头和“${known.name}”一样，可以直接按原来的填法填。`}
      action={
        <span style={{ display: 'flex', gap: 8 }}>
          <Button onClick={onOther}>作为另一份新表</Button>
          <Button type="primary" autoFocus onClick={onFill}>
            换成这份空表，去填报
          </Button>
        </span>
      }
    />
  )
}

/** 新表格: a form comes in, is recognised, and how it is filled is confirmed once. */
export function NewForm() {
  const navigate = useNavigate()
  const services = useServices()
  const write = useWrite()
  const work = useWatchedWork('正在读表格')
  const [read, setRead] = useState<ReadForm>()
  const [known, setKnown] = useState<StreetForm>()
  const [refusal, setRefusal] = useState<string>()
  const take = async (file: NamedBytes): Promise<void> => {
    const done = await work.run(watch => readForm(services.sheets, file, watch))
    setRefusal(done.ok ? undefined : refusalWords(done.problem))
    if (!done.ok) return
    setRead(done.value)
    setKnown(formKnown(done.value.workbook, services.records.all(streetForm)))
  }
  const choose = async (): Promise<void> => {
    const file = await services.desktop.openFile('roster')
    if (file !== null) await take(file)
  }
  const keep = async (file: ReadForm, form: StreetForm): Promise<string | undefined> => {
    const fits = await tryMapping(services.sheets, file, form.mapping)
    if (!fits.ok) return refusalWords(fits.problem)
    const kept = await keepForm(services, file, form)
    if (!kept.ok) return refusalWords(kept.problem)
    const saved = saveForm(kept.value.form, services.records.all(streetForm), kept.value.file)
    if (!saved.ok) return refusalWords(saved.problem)
    if ((await write(saved.value, `已保存“${form.name.trim()}”的填法`)) !== undefined)
      void navigate(`/forms/${form.id}`)
    return undefined
  }
  const save = (file: ReadForm) => (draft: FormDraft) => {
    const { dueDay, ...said } = draft
    const giving = { recipient: '', purpose: draft.name, columns: {}, children: false }
    const id = services.world.newId()
    return keep(file, { id, fileId: id, ...said, ...(dueDay !== undefined && { dueDay }), giving })
  }
  if (work.progress !== undefined) return <ProgressPanel {...work.progress} onCancel={work.cancel} />
  const back = (): void => {
    void navigate('/forms')
  }
  if (read !== undefined && known === undefined) {
    return (
      <MapForm
        read={read}
        title="认一认这份表"
        begin={undefined}
        okText="保存填法，去填报"
        onSave={save(read)}
        onBack={back}
      />
    )
  }
  return (
    <>
      <PageTitle title="新表格" onBack={back} />
      {read !== undefined && known !== undefined ? (
        <>
          {refusal !== undefined && <RefusalAlert sentence={refusal} />}
          <KnownAgain
            known={known}
            onFill={() => void keep(read, withRows(read, known)).then(setRefusal)}
            onOther={() => {
              setKnown(undefined)
            }}
          />
        </>
      ) : (
        <ChooseForm refusal={refusal} onChoose={() => void choose()} onFile={file => void take(file)} />
      )}
    </>
  )
}

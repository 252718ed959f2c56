import { useEffect, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { officeSigns } from '../../domain/forms/form-words'
import { withFilters } from '../../domain/forms/mapping-file'
import { saveForm } from '../../domain/forms/save-form'
import { unwatched } from '../../domain/progress'
import { office, OFFICE_ID } from '../../domain/records/office'
import { savedFilter } from '../../domain/records/saved-filter'
import { streetForm, type StreetForm } from '../../domain/records/street-form'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { useWrite } from '../../services/use-write'
import { EmptyState } from '../../ui/EmptyState'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { readKeptForm } from './kept-form'
import { MapForm } from './mapping/MapForm'
import type { FormDraft } from './mapping/use-mapping'
import type { ReadForm } from './read-form'
import { tryMapping } from './try-mapping'

function Editing({ form }: { form: StreetForm }) {
  const navigate = useNavigate()
  const services = useServices()
  const write = useWrite()
  const notices = useNotices()
  const [read, setRead] = useState<ReadForm>()
  const [refusal, setRefusal] = useState<string>()
  useEffect(() => {
    let left = false
    void readKeptForm(services, form, unwatched).then(kept => {
      if (left) return
      if (kept.ok) setRead(kept.value)
      else setRefusal(refusalWords(kept.problem))
    })
    return () => {
      left = true
    }
  }, [services, form])
  const save = async ({ dueDay, ...said }: FormDraft, kept: ReadForm): Promise<string | undefined> => {
    const next: StreetForm = { ...form, ...said }
    if (dueDay === undefined) delete next.dueDay
    else next.dueDay = dueDay
    const saved = saveForm(next, services.records.all(streetForm), undefined)
    if (!saved.ok) return refusalWords(saved.problem)
    const fits = await tryMapping(services.sheets, kept, next.mapping)
    if (!fits.ok) return refusalWords(fits.problem)
    if ((await write(saved.value, `已保存“${next.name.trim()}”的填法`)) !== undefined)
      void navigate(`/forms/${form.id}`)
    return undefined
  }
  const { name, mapping, who, namePattern, dueDay } = form
  const saveMapping = async (): Promise<void> => {
    const about = { office: services.records.find(office, OFFICE_ID), who: services.accounts.me().name }
    const said = { ...mapping, signs: officeSigns(mapping.signs, about) }
    const kept = withFilters(said, services.records.all(savedFilter))
    const bytes = new TextEncoder().encode(`${JSON.stringify(kept, null, 2)}\n`)
    const saved = await services.desktop.saveFile('form-mapping', `${name}_填法.json`, bytes)
    if (saved !== null) notices.done(`已保存 ${saved}，可用于命令行 wenyuan fill`)
  }
  if (refusal !== undefined) return <RefusalAlert sentence={refusal} />
  if (read === undefined) return <ProgressPanel step="正在打开空表" done={0} />
  return (
    <MapForm
      read={{ ...read, remade: false }}
      title={`修改填法：${name}`}
      begin={{ name, mapping, who, namePattern, dueDay }}
      okText="保存填法"
      onSave={draft => save(draft, read)}
      onExport={() => void saveMapping()}
      onBack={() => void navigate(`/forms/${form.id}`)}
    />
  )
}

/** 修改填法: how a form is filled, changed for the next time. */
export function EditMapping() {
  const { formId } = useParams()
  const form = useFound(streetForm, formId)
  if (form === undefined) return <EmptyState title="没有这份报表" hint="它可能已经被撤销。请回到报表填报。" />
  return <Editing key={form.id} form={form} />
}

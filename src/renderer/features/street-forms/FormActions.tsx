import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { endForm } from '../../domain/forms/save-form'
import type { StreetForm } from '../../domain/records/street-form'
import { useServices } from '../../services/services'
import { useRights } from '../../services/use-rights'
import { useWrite } from '../../services/use-write'
import { thousands } from '../../ui/thousands'

export type FormAsk = 'fill' | 'changes' | 'add'

function WriteButtons({ form }: { form: StreetForm }) {
  const navigate = useNavigate()
  const { world } = useServices()
  const write = useWrite()
  const end = async (): Promise<void> => {
    const done = await write(endForm(form, world.today()), `已停用“${form.name}”`)
    if (done !== undefined) void navigate('/forms')
  }
  return (
    <>
      <Button onClick={() => void end()}>停用</Button>
      <Button onClick={() => void navigate(`/forms/${form.id}/mapping`)}>修改填法</Button>
    </>
  )
}

/** What can be done with a form: changed, people put in and left out, filled whole or only with what has changed. */
export function FormActions({
  form,
  byHand,
  picked,
  changed,
  ready,
  onAsk,
  onLeave,
}: {
  form: StreetForm
  /** People can be put in and left out by hand. */
  byHand: boolean
  picked: number
  /** How many lines differ from the last report; undefined where there is none to compare with. */
  changed: number | undefined
  ready: boolean
  onAsk: (ask: FormAsk) => void
  onLeave: () => void
}) {
  const rights = useRights()
  const asking = (ask: FormAsk) => () => {
    onAsk(ask)
  }
  return (
    <>
      {rights.includes('write') && <WriteButtons form={form} />}
      {byHand && <Button onClick={asking('add')}>加人</Button>}
      {byHand && picked > 0 && <Button onClick={onLeave}>{`移出 ${picked} 人`}</Button>}
      {rights.includes('export') && (
        <>
          {changed !== undefined && (
            <Button disabled={changed === 0} onClick={asking('changes')}>
              {`只报变化 ${thousands(changed)} 行`}
            </Button>
          )}
          <Button type="primary" disabled={!ready} onClick={asking('fill')}>
            填好并保存
          </Button>
        </>
      )}
    </>
  )
}
